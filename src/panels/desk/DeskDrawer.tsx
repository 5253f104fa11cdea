import { lazy, Suspense, useEffect } from 'react';
import { useMessages } from '@/panels/use-messages';
import { useDesk } from '@/store/desk-store';
import { appStore, useAppStore } from '@/store/store';
import { DeskUnavailable } from './DeskUnavailable';
import styles from './desk.module.css';

// A chunk that cannot be had must not take the page down with it.
const DeskPane = lazy(() => import('./DeskPane').catch(() => ({ default: DeskUnavailable })));

/** The planner's panels over the lower half of the desk, on demand, in the place of the tables. */
export function DeskDrawer() {
  const t = useMessages();
  const id = useAppStore((state) => state.deskPanel);
  const tableOpen = useDesk((state) => state.openTable !== null);
  // There is room for one of them: whoever asks for a table gets it.
  useEffect(() => {
    if (tableOpen) appStore().getState().setDeskPanel(null);
  }, [tableOpen]);
  if (id === null) return null;
  return (
    <section className={styles.drawer} aria-label={t('desk.panel.label')} data-desk-drawer={id}>
      <Suspense fallback={<p className={styles.empty}>{t('desk.panel.loading')}</p>}>
        <DeskPane />
      </Suspense>
    </section>
  );
}
