import type { ReactNode } from 'react';
import styles from './RowButton.module.css';

export function RowList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

/** One thing of a list, opened by a click, a tap or Enter. */
export function RowButton(props: {
  readonly onClick: () => void;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <li>
      <button type="button" className={styles.button} onClick={props.onClick}>
        <span className={styles.lead}>{props.lead}</span>
        <span className={styles.main}>
          {props.children}
          {props.note && <span className={styles.note}>{props.note}</span>}
        </span>
        <span className={styles.aside}>{props.aside}</span>
      </button>
    </li>
  );
}
