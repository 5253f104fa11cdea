import { lazy, Suspense } from 'react';
import { useAppStore } from '@/store/store';
import { ToolUnavailable } from './ToolUnavailable';

const ToolCard = lazy(() => import('./ToolCard').catch(() => ({ default: ToolUnavailable })));

/** The card of measuring and of a typed place, while there is one. */
export function ToolSlot() {
  const wanted = useAppStore((state) => state.measuring !== null || state.placeMark !== null);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <ToolCard />
    </Suspense>
  );
}
