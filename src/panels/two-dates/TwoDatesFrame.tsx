import { lazy, Suspense } from 'react';
import { useAppStore } from '@/store/store';

const TwoDatesView = lazy(() => import('./TwoDatesView').catch(() => import('./TwoDatesUnavailable')));

/** Over the map while two dates are compared; nothing, and nothing loaded, otherwise. */
export function TwoDatesFrame({ narrow = false }: { readonly narrow?: boolean }) {
  const on = useAppStore((state) => state.twoDates !== 'off');
  if (!on) return null;
  return (
    <Suspense fallback={null}>
      <TwoDatesView narrow={narrow} />
    </Suspense>
  );
}
