import { useMemo } from 'react';
import type { ConstructionStatus } from '@/domain/construction';
import type { Zone } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { Section } from '@/ui/section/Section';
import { ClockCaption, CountFigure, natureOf, SampleBadge } from '../figures';
import { useClock } from '../use-clock';
import { useMessages } from '../use-messages';
import styles from './zone.module.css';
import { buildingsOfZone, countByConstruction } from './zone-contents';

const statuses = ['standing', 'notStarted', 'underWorks', 'finished'] as const satisfies ConstructionStatus[];

/** Buildings of the zone by the state of their works at the day of the clock. */
export function BuildingStates({ zone }: { readonly zone: Zone }) {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const sampleVisible = useAppStore((state) => state.sampleVisible);
  const clock = useClock();
  const buildings = useMemo(() => buildingsOfZone(park, zone, sampleVisible), [park, zone, sampleVisible]);
  if (buildings.length === 0) return null;
  const counts = countByConstruction(buildings, clock);
  const sample = buildings.some((building) => natureOf(park, building.dataset) === 'illustrative');
  return (
    <Section title={t('panels.zone.buildings')} aside={sample && <SampleBadge />}>
      <ul className={styles.states}>
        {statuses.map((status) => {
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
        <ClockCaption />
        {buildings.some((building) => building.scenario !== null) && <> · {t('panels.zone.scenarioNote')}</>}
      </p>
    </Section>
  );
}
