import { type ReactNode, useCallback, useRef } from 'react';
import type { ClockReading } from '@/domain/clock';
import { CountFigure } from '@/panels/figures';
import { useShownAtClock } from '@/panels/use-clock';
import { useAppStore } from '@/store/store';
import { formatNumber } from '@/wording/format-number';
import styles from './Legend.module.css';

export interface LegendRow {
  readonly key: string;
  readonly swatch: ReactNode;
  readonly label: string;
  readonly count?: number;
  /** instead of `count`, where it changes with every step of the clock; the same function while it counts the same */
  readonly countAt?: (clock: ClockReading) => number;
}

/** Rows of a legend; a zero stays visible but steps back. */
export function LegendRows({
  rows,
  countOf = 'legend',
}: {
  readonly rows: readonly LegendRow[];
  readonly countOf?: string;
}) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ countAt, ...row }) =>
        countAt ? (
          <CountedRow key={row.key} row={row} countAt={countAt} of={`${countOf}.${row.key}`} />
        ) : (
          <li
            key={row.key}
            className={styles.row}
            data-legend={row.key}
            data-empty={row.count === 0 || undefined}
          >
            <RowName row={row} />
            {row.count === undefined ? null : <CountFigure value={row.count} of={`${countOf}.${row.key}`} />}
          </li>
        ),
      )}
    </ul>
  );
}

function RowName({ row }: { readonly row: LegendRow }) {
  return (
    <>
      {row.swatch}
      <span className={styles.label} data-name>
        {row.label}
      </span>
    </>
  );
}

/** A row whose number follows the clock without rendering. */
function CountedRow({
  row,
  countAt,
  of,
}: {
  readonly row: LegendRow;
  readonly countAt: NonNullable<LegendRow['countAt']>;
  readonly of: string;
}) {
  const locale = useAppStore((state) => state.locale);
  const line = useRef<HTMLLIElement>(null);
  const number = useRef<HTMLSpanElement>(null);
  const show = useCallback(
    (count: number) => {
      line.current?.toggleAttribute('data-empty', count === 0);
      if (number.current) number.current.textContent = formatNumber(locale, count, 0);
    },
    [locale],
  );
  useShownAtClock(countAt, show);
  return (
    <li ref={line} className={styles.row} data-legend={row.key}>
      <RowName row={row} />
      <span ref={number} data-count={of} />
    </li>
  );
}
