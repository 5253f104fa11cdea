import type { SearchGroup, SearchHit, SearchKind } from '@/domain/search';
import type { MessageKey } from '@/messages/message';
import { CountFigure } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import styles from './SearchBox.module.css';
import { SearchOption } from './SearchOption';

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

interface SearchGroupsProps {
  /** prefix of the options' ids; the option at a place is `${base}-${place}` */
  readonly base: string;
  /** place of the first find among all options of its list */
  readonly from: number;
  readonly groups: readonly SearchGroup[];
  readonly terms: readonly string[];
  /** place of the active option */
  readonly active: number;
  readonly onChoose: (hit: SearchHit) => void;
  readonly onPoint: (place: number) => void;
}

/** Options of a list of finds: by kind, best kind first. */
export function SearchGroups({ base, from, groups, terms, active, onChoose, onPoint }: SearchGroupsProps) {
  const t = useMessages();
  let place = from - 1;
  return groups.map((group) => (
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
  ));
}
