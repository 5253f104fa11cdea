import type { ReactNode } from 'react';
import { CountFigure } from '@/panels/figures';
import styles from './Legend.module.css';

export interface LegendRow {
  readonly key: string;
  readonly swatch: ReactNode;
  readonly label: string;
  readonly count?: number;
}

/** Rows of a legend; a zero stays visible but steps back. */
export function LegendRows({
  rows,
  countOf,
}: {
  readonly rows: readonly LegendRow[];
  readonly countOf?: string;
}) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li
          key={row.key}
          className={styles.row}
          data-legend={row.key}
          data-empty={row.count === 0 || undefined}
        >
          {row.swatch}
          <span className={styles.label} data-name>
            {row.label}
          </span>
          {row.count === undefined ? null : (
            <CountFigure value={row.count} of={`${countOf ?? 'legend'}.${row.key}`} />
          )}
        </li>
      ))}
    </ul>
  );
}
