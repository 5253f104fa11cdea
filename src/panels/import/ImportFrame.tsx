import { lazy, Suspense } from 'react';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { ImportUnavailable } from './ImportUnavailable';
import styles from './import.module.css';

// Readers, words and controls of survey files come with the first file, not with the first picture.
const ImportPane = lazy(() => import('./ImportPane').catch(() => ({ default: ImportUnavailable })));

/** The import dialogue beside the map while something is being imported; nothing, and nothing loaded, otherwise. */
export function ImportFrame() {
  const t = useMessages();
  const open = useAppStore((state) => state.importStep !== 'closed');
  if (!open) return null;
  return (
    <Suspense fallback={<p className={styles.wait}>{t('desk.panel.loading')}</p>}>
      <ImportPane />
    </Suspense>
  );
}
