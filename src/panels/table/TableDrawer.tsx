import { lazy, Suspense } from 'react';
import { useMessages } from '@/panels/use-messages';
import { useDesk } from '@/store/desk-store';
import styles from './Table.module.css';
import { TableUnavailable } from './TableUnavailable';

// A chunk that cannot be had must not take the desk down with it.
const TablePane = lazy(() => import('./TablePane').catch(() => ({ default: TableUnavailable })));

/** The tables over the lower half of the desk, on demand; nothing at all while none is open. */
export function TableDrawer() {
  const t = useMessages();
  const id = useDesk((state) => state.openTable);
  if (id === null) return null;
  return (
    <section className={styles.drawer} aria-label={t('desk.table.label')} data-table-drawer={id}>
      <Suspense fallback={<p className={styles.empty}>{t('desk.table.loading')}</p>}>
        <TablePane id={id} />
      </Suspense>
    </section>
  );
}
