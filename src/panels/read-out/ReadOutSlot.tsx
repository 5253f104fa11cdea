import { Crosshair } from 'lucide-react';
import { type JSX, lazy, Suspense } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import styles from './read-out.module.css';

// A chunk that cannot be had leaves the line as it was: the coordinates are missing, nothing else.
const ReadOut = lazy(() => import('./ReadOut').catch(() => ({ default: NoReadOut })));

const NoReadOut = (): JSX.Element => <span data-read-out="unavailable">—</span>;

/** Narrow screens have no room for a running line: one button away is near enough. */
function ReadOutToggle({ open }: { readonly open: boolean }) {
  const t = useMessages();
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={open}
      aria-label={t('shell.readOut')}
      title={t('shell.readOut')}
      data-read-out-toggle=""
      onClick={() => appStore().getState().setReadOutOpen(!open)}
    >
      <Crosshair size={14} aria-hidden />
    </button>
  );
}

/** The read-out once the first picture stands; on a phone only on demand. */
export function ReadOutSlot({ onDemand = false }: { readonly onDemand?: boolean }) {
  const drawn = useAppStore((state) => state.isPictureDrawn);
  const open = useAppStore((state) => state.readOutOpen);
  if (!drawn) return null;
  const readOut = (
    <Suspense fallback={null}>
      <ReadOut />
    </Suspense>
  );
  if (!onDemand) return readOut;
  return (
    <>
      <ReadOutToggle open={open} />
      {open ? readOut : null}
    </>
  );
}
