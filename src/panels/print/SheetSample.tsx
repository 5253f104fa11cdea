import { SampleBadge } from '@/panels/figures';
import styles from './sheet.module.css';

/** 示例, at the size of the sheet. */
export function SheetSample() {
  return (
    <span className={styles.tag}>
      <SampleBadge />
    </span>
  );
}
