import { type JSX, lazy, Suspense } from 'react';
import type { SearchGroup, SearchHit, SearchKind } from '@/domain/search';
import type { PositionCandidate } from '@/exchange/place/parse-position';
import type { MessageKey } from '@/messages/message';
import { CountFigure } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import styles from './SearchBox.module.css';
import { SearchOption } from './SearchOption';

// Names and notation of systems come with the first coordinates somebody types.
const PositionOptions = lazy(() => import('./PositionOptions').catch(() => ({ default: NoPositions })));
const NoPositions = (): JSX.Element => <span />;

const kindWords: Readonly<Record<SearchKind, MessageKey>> = {
  zone: 'panels.kind.zone',
  parcel: 'panels.kind.parcel',
  building: 'panels.kind.building',
  point: 'panels.kind.point',
  platform: 'panels.kind.platform',
  project: 'panels.kind.project',
  firm: 'panels.kind.firm',
  programme: 'desk.search.kind.programme',
  industry: 'desk.search.kind.industry',
  fund: 'desk.search.kind.fund',
  partner: 'desk.search.kind.partner',
  fact: 'panels.kind.fact',
  anomaly: 'panels.kind.anomaly',
};

interface SearchResultsProps {
  readonly base: string;
  readonly groups: readonly SearchGroup[];
  readonly positions: readonly PositionCandidate[];
  readonly onGoTo: (position: PositionCandidate) => void;
  readonly terms: readonly string[];
  readonly shown: boolean;
  readonly text: string;
  readonly active: number;
  readonly onChoose: (hit: SearchHit) => void;
  readonly onPoint: (place: number) => void;
}

/** The finds by kind, best kind first; when there are none, what can be looked for. */
export function SearchResults(props: SearchResultsProps) {
  const { base, groups, positions, onGoTo, terms, shown, text, active, onChoose, onPoint } = props;
  const t = useMessages();
  const count = groups.reduce((sum, group) => sum + group.count, positions.length);
  let place = positions.length - 1;
  return (
    <>
      <span className="visually-hidden" role="status">
        {shown ? (
          <span data-count="search.found">
            {count === 0 ? t('desk.search.none', { text }) : t('desk.search.found', { count })}
          </span>
        ) : null}
      </span>
      {shown && count === 0 ? (
        <p className={`${styles.results} ${styles.none}`}>
          <strong data-name="">{t('desk.search.none', { text })}</strong>
          {t('desk.search.hint')}
        </p>
      ) : null}
      <div
        role="listbox"
        id={`${base}-list`}
        aria-label={t('desk.search.results')}
        className={styles.results}
        hidden={!shown || count === 0}
      >
        {positions.length > 0 ? (
          <Suspense fallback={null}>
            <PositionOptions
              base={base}
              candidates={positions}
              active={active}
              onChoose={onGoTo}
              onPoint={onPoint}
            />
          </Suspense>
        ) : null}
        {groups.map((group) => (
          <fieldset key={group.kind} aria-labelledby={`${base}-${group.kind}`}>
            <div className={styles.groupHead}>
              <span id={`${base}-${group.kind}`}>{t(kindWords[group.kind])}</span>
              <CountFigure value={group.count} of={`search.${group.kind}`} />
            </div>
            {group.hits.map((hit) => {
              place += 1;
              const here = place;
              return (
                <SearchOption
                  key={hit.entry.id}
                  id={`${base}-${here}`}
                  hit={hit}
                  terms={terms}
                  active={here === active}
                  onChoose={() => onChoose(hit)}
                  onPoint={() => onPoint(here)}
                />
              );
            })}
          </fieldset>
        ))}
      </div>
    </>
  );
}
