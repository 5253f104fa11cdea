import type { ReactNode } from 'react';
import styles from './Figure.module.css';

export type FigureSize = 'inline' | 'small' | 'medium' | 'large' | 'hero';

/** Where a number comes from: every figure on screen carries at least one such attribute. */
export type Provenance = Readonly<
  Partial<
    Record<
      | 'data-fact'
      | 'data-derived'
      | 'data-sample'
      | 'data-count'
      | 'data-measured'
      | 'data-reported'
      | 'data-user',
      string
    >
  >
>;

export interface FigureProps {
  readonly parts: {
    readonly comparatorWord: string;
    readonly value: string;
    readonly qualifier: string;
    readonly unit: string;
    readonly suffix: string;
  };
  readonly provenance: Provenance;
  readonly size?: FigureSize;
  readonly title?: string | undefined;
  /** small text after the figure: the plan's own wording, a remark */
  readonly note?: ReactNode;
  /** superscript that opens the source */
  readonly mark?: ReactNode;
}

/** A number as typography: the value big, its qualifier and unit small on the same baseline. */
export function Figure({ parts, provenance, size = 'medium', title, note, mark }: FigureProps) {
  const tail = `${parts.qualifier}${parts.unit}${parts.suffix}`;
  const glued = tail.startsWith('%') || tail.startsWith('-');
  return (
    <span className={`${styles.figure} ${styles[size] ?? ''}`} title={title} {...provenance}>
      <span className={styles.number}>
        {parts.comparatorWord && <span className={styles.word}>{parts.comparatorWord} </span>}
        <span className={styles.value}>{parts.value}</span>
        {tail && <span className={styles.word}>{glued ? tail : ` ${tail}`}</span>}
        {mark}
      </span>
      {note && <span className={styles.note}> {note}</span>}
    </span>
  );
}
