import { lazy, Suspense } from 'react';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { ImportUnavailable } from './ImportUnavailable';
import styles from './import.module.css';
import type { Lowered } from './lowered';

// Readers, words and controls of survey files come with the first file, not with the first picture.
const ImportPane = lazy(() => import('./ImportPane').catch(() => ({ default: ImportUnavailable })));

/**
 * The import dialogue beside the map while something is being imported; nothing, and nothing loaded, otherwise.
 * @param lowered for a screen on which it covers the map: whether it has been folded down to its head and foot
 */
export function ImportFrame({ lowered }: { readonly lowered?: Lowered }) {
  const t = useMessages();
  const open = useAppStore((state) => state.importStep !== 'closed');
  if (!open) return null;
  return (
    <Suspense fallback={<p className={styles.wait}>{t('desk.panel.loading')}</p>}>
      <ImportPane {...(lowered && { lowered })} />
    </Suspense>
  );
}
