import type { CountRow } from '@/domain/zone-counts';
import { CountFigure } from '@/panels/figures';
import { Swatch } from '@/panels/legend/Swatch';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import type { ClockSide } from '@/store/two-dates';
import { stageLetterInk, stageSymbols } from '@/symbology/transfer-stages';
import styles from './two-dates.module.css';
import { useSideCounts } from './use-side-counts';

/** Rows that stand for something on either side, so that the two summaries can be read across. */
function worthReading<Key extends string>(rows: readonly CountRow<Key>[], beside: readonly CountRow<Key>[]) {
  return rows.filter(({ total }, place) => total > 0 || (beside[place]?.total ?? 0) > 0);
}

/** The legend of one side in one line: parcels by stage, buildings by state, over all zones. */
export function SideSummary({ side }: { readonly side: ClockSide }) {
  const t = useMessages();
  const night = useAppStore((state) => state.theme === 'night');
  const { counts, beside } = useSideCounts(side);
  return (
    <div className={styles.summary}>
      <ul aria-label={t('twoDates.numbers.parcels')}>
        {worthReading(counts.parcels, beside.parcels).map(({ key, total }) => (
          <li key={key} title={t(`panels.family.${key}`)} data-empty={total === 0 || undefined}>
            <Swatch form="fill" colour={stageSymbols[key][night ? 'night' : 'light']} ink={stageLetterInk}>
              {stageSymbols[key].letter}
            </Swatch>
            <span className="visually-hidden">{t(`panels.family.${key}`)}</span>
            <CountFigure value={total} of={`${side}:parcels:all:${key}`} />
          </li>
        ))}
      </ul>
      <ul aria-label={t('twoDates.numbers.buildings')}>
        {worthReading(counts.buildings, beside.buildings).map(({ key, total }) => (
          <li key={key} data-empty={total === 0 || undefined}>
            <span className={styles.word}>{t(`panels.construction.${key}`)}</span>
            <CountFigure value={total} of={`${side}:buildings:all:${key}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}
