import { memo } from 'react';
import { useFilteredOut } from '@/panels/use-filtered-out';
import { useMessages } from '@/panels/use-messages';
import styles from './Legend.module.css';

/** Counts that leave something out say so. */
export const FilteredNote = memo(function FilteredNote() {
  const t = useMessages();
  return useFilteredOut() === null ? null : (
    <span className={styles.filtered}>{t('shell.legend.filtered')}</span>
  );
});
