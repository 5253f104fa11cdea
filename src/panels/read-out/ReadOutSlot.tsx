import { type JSX, lazy, Suspense } from 'react';
import { useAppStore } from '@/store/store';

// A chunk that cannot be had leaves the line as it was: the coordinates are missing, nothing else.
const ReadOut = lazy(() => import('./ReadOut').catch(() => ({ default: NoReadOut })));

const NoReadOut = (): JSX.Element => <span data-read-out="unavailable">—</span>;

/** The read-out once the first picture stands; on a phone only on demand. */
export function ReadOutSlot({ onDemand = false }: { readonly onDemand?: boolean }) {
  const drawn = useAppStore((state) => state.isPictureDrawn);
  const open = useAppStore((state) => state.readOutOpen);
  if (!drawn || (onDemand && !open)) return null;
  return (
    <Suspense fallback={null}>
      <ReadOut />
    </Suspense>
  );
}
