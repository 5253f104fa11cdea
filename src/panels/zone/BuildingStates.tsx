import { useMemo } from 'react';
import { constructionStatuses, countByConstruction } from '@/domain/construction';
import type { Zone } from '@/domain/park';
import { Section } from '@/ui/section/Section';
import { ClockCaption, CountFigure, OriginBadges } from '../figures';
import { FilterNote } from '../filter-note';
import { useClock } from '../use-clock';
import { kept, useFilteredOut } from '../use-filtered-out';
import { useMessages } from '../use-messages';
import { useShownPark } from '../use-shown-park';
import styles from './zone.module.css';
import { buildingsOfZone } from './zone-contents';

/** Buildings of the zone by the state of their works at the day of the clock. */
export function BuildingStates({ zone }: { readonly zone: Zone }) {
  const t = useMessages();
  const park = useShownPark();
  const clock = useClock();
  const all = useMemo(() => buildingsOfZone(park, zone.id), [park, zone]);
  const buildings = kept(all, useFilteredOut()?.buildings);
  if (all.length === 0) return null;
  const counts = countByConstruction(buildings, clock);
  return (
    <Section title={t('panels.zone.buildings')} aside={<OriginBadges of={all} />}>
      <ul className={styles.states}>
        {constructionStatuses.map((status) => {
          const count = counts.get(status) ?? 0;
          return (
            <li key={status} className={styles.state} data-empty={count === 0}>
              <span className={styles.stateCount}>
                <CountFigure value={count} of={`buildings:${zone.id}:${status}`} />
              </span>
              <span className={styles.label}>{t(`panels.construction.${status}`)}</span>
            </li>
          );
        })}
      </ul>
      <p className={styles.caption}>
        <ClockCaption /> <FilterNote left={buildings.length} all={all.length} of={`buildings:${zone.id}`} />
        {all.some((building) => building.scenario !== null) && <> · {t('panels.zone.scenarioNote')}</>}
      </p>
    </Section>
  );
}
