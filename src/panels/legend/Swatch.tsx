import type { CSSProperties, ReactNode } from 'react';
import styles from './Swatch.module.css';

/** area · area with a hatch · outline only, in three strokes · line · dashed line */
export type SwatchForm = 'fill' | 'hatch' | 'outline' | 'dashed' | 'dotted' | 'line' | 'railway';

interface SwatchProps {
  readonly form: SwatchForm;
  /** a value of symbology or a CSS variable of the theme, never a colour of our own */
  readonly colour: string;
  readonly children?: ReactNode;
  readonly ink?: string;
}

/** A specimen of what the map draws. It is decoration beside a word, so it is hidden from assistive technology. */
export function Swatch({ form, colour, children, ink }: SwatchProps) {
  return (
    <span
      aria-hidden
      className={styles.swatch}
      data-form={form}
      style={{ '--swatch': colour, ...(ink ? { color: ink } : {}) } as CSSProperties}
    >
      {children}
    </span>
  );
}
