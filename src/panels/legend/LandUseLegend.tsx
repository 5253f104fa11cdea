import { useMemo } from 'react';
import { countableParcels } from '@/domain/lifecycle';
import { SampleBadge } from '@/panels/figures';
import { FilterNote } from '@/panels/filter-note';
import { useFilteredOut } from '@/panels/use-filtered-out';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { useAppStore } from '@/store/store';
import { landUseSymbol } from '@/symbology/land-use';
import { textIn } from '@/wording/text-in';
import styles from './Legend.module.css';
import { LegendRows } from './LegendRows';
import { landUseCounts } from './legend-counts';
import { Swatch } from './Swatch';

/** Land uses that occur, by the national classification. They do not change with the date. */
export function LandUseLegend() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const night = useAppStore((state) => state.theme === 'night');
  const sampleVisible = useAppStore((state) => state.sampleVisible);
  const park = useShownPark();
  const out = useFilteredOut()?.parcels;
  const counts = useMemo(() => landUseCounts(park, out), [park, out]);
  return (
    <>
      {sampleVisible ? (
        <p className={styles.caption}>
          <span>{t('shell.legend.landUseCounted')}</span>
          <SampleBadge />
        </p>
      ) : null}
      <FilterNote
        left={counts.reduce((sum, { count }) => sum + count, 0)}
        all={countableParcels(park).length + park.landUseAreas.length}
        of="legend.landUse"
      />
      <LegendRows
        countOf="landUse"
        rows={counts.map(({ code, count }) => {
          const symbol = landUseSymbol(code);
          return {
            key: code ?? 'notStated',
            label: textIn(locale, symbol.name),
            count,
            swatch: <Swatch form="fill" colour={night ? symbol.night : symbol.light} />,
          };
        })}
      />
    </>
  );
}
