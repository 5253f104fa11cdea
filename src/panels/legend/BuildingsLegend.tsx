import { memo, useMemo } from 'react';
import type { ClockReading } from '@/domain/clock';
import { type ConstructionStatus, constructionStatuses, countByConstruction } from '@/domain/construction';
import type { Building } from '@/domain/park';
import { buildingWorks } from '@/domain/works-space';
import { oncePerClock } from '@/panels/use-clock';
import { kept, useFilteredOut } from '@/panels/use-filtered-out';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import type { ThemeTokens } from '@/symbology/themes';
import { worksForms } from '@/symbology/works';
import { CountCaption } from './CountCaption';
import styles from './Legend.module.css';
import { LegendRows } from './LegendRows';
import { Swatch, type SwatchForm } from './Swatch';
import { token } from './token';

/** Buildings by the state of their works at the date of the clock, and by how they come about. */
export function BuildingsLegend() {
  const park = useShownPark();
  const out = useFilteredOut()?.buildings;
  const left = useMemo(() => kept(park.buildings, out), [park, out]);
  if (park.buildings.length === 0) return null;
  return (
    <>
      <CountCaption left={left.length} all={park.buildings.length} of="legend.buildings" />
      <ConstructionRows buildings={left} />
      <WorksLegend />
    </>
  );
}

const looks: Readonly<Record<ConstructionStatus, readonly [SwatchForm, keyof ThemeTokens]>> = {
  standing: ['fill', 'buildingStanding'],
  notStarted: ['dashed', 'inkMuted'],
  underWorks: ['hatch', 'buildingWorks'],
  finished: ['fill', 'buildingNew'],
};

function ConstructionRows({ buildings }: { readonly buildings: readonly Building[] }) {
  const t = useMessages();
  const countAt = useMemo(() => {
    // Made once for all rows that ask at the same clock.
    const counts = oncePerClock((clock) => countByConstruction(buildings, clock));
    return Object.fromEntries(
      constructionStatuses.map((status) => [status, (clock: ClockReading) => counts(clock).get(status) ?? 0]),
    ) as Readonly<Record<ConstructionStatus, (clock: ClockReading) => number>>;
  }, [buildings]);
  return (
    <LegendRows
      countOf="buildings"
      rows={constructionStatuses.map((status) => ({
        key: status,
        label: t(`panels.construction.${status}`),
        countAt: countAt[status],
        swatch: <Swatch form={looks[status][0]} colour={token(looks[status][1])} />,
      }))}
    />
  );
}

const worksSwatch = { solid: 'outline', dashed: 'dashed', dotted: 'dotted' } as const;

/** How buildings come about: the stroke around the footprint, with the plan's own words on it one click away. */
const WorksLegend = memo(function WorksLegend() {
  const t = useMessages();
  const park = useShownPark();
  const buildings = kept(park.buildings, useFilteredOut()?.buildings);
  const rows = buildingWorks.flatMap((works) => {
    const form = worksForms[works];
    const count = buildings.filter((building) => building.works === works).length;
    return form === 'none' ? [] : [{ works, form, count }];
  });
  return (
    <>
      <p className={styles.caption}>{t('shell.legend.works')}</p>
      <LegendRows
        countOf="works"
        rows={rows.map(({ works, form, count }) => ({
          key: works,
          label: t(`panels.works.${works}`),
          count,
          swatch: <Swatch form={worksSwatch[form]} colour={token('ink')} />,
        }))}
      />
    </>
  );
});
