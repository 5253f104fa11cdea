import styles from './sheet.module.css';

/** [n]: the number under which the sheet names the source. */
export function CitationMark({ number }: { readonly number: number | null }) {
  return number === null ? null : (
    <sup className={styles.cited} data-id={`source-${number}`}>
      [{number}]
    </sup>
  );
}
