import { countableParcels } from '@/domain/lifecycle';
import { stageFamilies } from '@/domain/lifecycle-codes';
import { useClock } from '@/panels/use-clock';
import { useFilteredOut } from '@/panels/use-filtered-out';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { useAppStore } from '@/store/store';
import { stageLetterInk, stageSymbols } from '@/symbology/transfer-stages';
import { CountCaption } from './CountCaption';
import { LegendRows } from './LegendRows';
import { stageCounts } from './legend-counts';
import { Swatch } from './Swatch';

/** The eight families of the transfer chain with the number of parcels in each at the date of the clock. */
export function StageLegend() {
  const t = useMessages();
  const night = useAppStore((state) => state.theme === 'night');
  const park = useShownPark();
  const clock = useClock();
  const counts = stageCounts(park, clock, useFilteredOut()?.parcels);
  const left = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <CountCaption left={left} all={countableParcels(park).length} of="legend.parcels" />
      <LegendRows
        countOf="parcels"
        rows={stageFamilies.map((family) => ({
          key: family,
          label: t(`panels.family.${family}`),
          count: counts.get(family) ?? 0,
          swatch: (
            <Swatch
              form="fill"
              colour={night ? stageSymbols[family].night : stageSymbols[family].light}
              ink={stageLetterInk}
            >
              {stageSymbols[family].letter}
            </Swatch>
          ),
        }))}
      />
    </>
  );
}
