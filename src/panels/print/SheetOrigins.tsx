import type { DatasetNature } from '@/domain/provenance';
import { OriginBadges } from '@/panels/figures';
import styles from './sheet.module.css';

/** 示例 and 自有, at the size of the sheet. */
export function SheetOrigins({ natures }: { readonly natures: readonly DatasetNature[] }) {
  return (
    <span className={styles.tag}>
      <OriginBadges of={natures.map((nature) => ({ nature }))} />
    </span>
  );
}
