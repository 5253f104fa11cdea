import { lazy, Suspense, useEffect } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import styles from './CopyOutcome.module.css';

const CopyDialog = lazy(() => import('./CopyDialog'));
const shownMs = 4000;

/** How copying went: a word that goes away by itself, or the text to be copied by hand. Never silence. */
export function CopyOutcome() {
  const t = useMessages();
  const outcome = useAppStore((state) => state.copyOutcome);
  useEffect(() => {
    if (outcome === null || outcome.way === 'manual') return;
    const timer = setTimeout(() => appStore().getState().setCopyOutcome(null), shownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const words = outcome && outcome.way !== 'manual' ? t(`desk.copy.${outcome.way}`) : '';
  return (
    <>
      <p role="status" className={words === '' ? 'visually-hidden' : styles.toast}>
        {words}
      </p>
      {outcome?.way === 'manual' ? (
        <Suspense fallback={null}>
          <CopyDialog text={outcome.text} />
        </Suspense>
      ) : null}
    </>
  );
}
