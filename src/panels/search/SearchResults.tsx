import { type JSX, lazy, Suspense } from 'react';
import type { SearchGroup, SearchHit } from '@/domain/search';
import type { PositionCandidate } from '@/exchange/place/parse-position';
import { useMessages } from '@/panels/use-messages';
import styles from './SearchBox.module.css';
import { SearchGroups } from './SearchGroups';

// Names and notation of systems come with the first coordinates somebody types.
const PositionOptions = lazy(() => import('./PositionOptions').catch(() => ({ default: NoPositions })));
const NoPositions = (): JSX.Element => <span />;

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
        <SearchGroups
          base={base}
          from={positions.length}
          groups={groups}
          terms={terms}
          active={active}
          onChoose={onChoose}
          onPoint={onPoint}
        />
      </div>
    </>
  );
}
