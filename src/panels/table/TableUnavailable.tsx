import { useMessages } from '@/panels/use-messages';
import { deskStore } from '@/store/desk-store';
import styles from './Table.module.css';

/** In the place of the tables when their part of the program could not be loaded. */
export function TableUnavailable() {
  const t = useMessages();
  return (
    <div className={styles.empty} role="alert">
      <p>{t('desk.table.unavailable')}</p>
      <button
        type="button"
        className={styles.remedy}
        onClick={() => deskStore().getState().setOpenTable(null)}
      >
        {t('desk.table.close')}
      </button>
    </div>
  );
}
