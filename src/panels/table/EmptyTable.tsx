import { useMessages } from '@/panels/use-messages';
import { deskStore, useDesk } from '@/store/desk-store';
import styles from './Table.module.css';
import type { TableView } from './use-table-view';

/** Why there are no rows, and what would bring some. */
export function EmptyTable({ view }: { readonly view: TableView }) {
  const t = useMessages();
  const sampleVisible = useDesk((state) => state.sampleVisible);
  const { documentedInAll, illustrativeInAll, ownInAll } = view.counts;
  if (documentedInAll + illustrativeInAll + ownInAll > 0) {
    return (
      <div className={styles.empty}>
        <p>{t('desk.table.empty.filtered')}</p>
        <button
          type="button"
          className={styles.remedy}
          onClick={() => deskStore().getState().clearTableFilter()}
        >
          {t('desk.filter.clear')}
        </button>
      </div>
    );
  }
  if (sampleVisible) {
    return (
      <div className={styles.empty}>
        <p>{t('desk.table.empty.none')}</p>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <p>{t('desk.table.empty.sampleOff')}</p>
      <button
        type="button"
        className={styles.remedy}
        onClick={() => deskStore().getState().setSampleVisible(true)}
      >
        {t('desk.table.empty.showSample')}
      </button>
    </div>
  );
}
