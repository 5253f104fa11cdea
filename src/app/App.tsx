import { startTransition, useEffect, useState } from 'react';
import { MapView } from '@/map/MapView';
import { modes } from '@/modes/index';
import { CopyOutcome } from '@/panels/copy/CopyOutcome';
import { appStore, useAppStore } from '@/store/store';
import { ErrorBoundary } from './ErrorBoundary';

/** The map stands in one place for the page's life; modes only change what is around it. */
export function App() {
  const mode = useAppStore((state) => state.mode);
  useEffect(() => {
    const current = modes[mode];
    current.enter(appStore());
    return () => current.exit(appStore());
  }, [mode]);
  // The map's workers get their data first; what stands around the map is drawn while they are busy.
  const [isMapBegun, setMapBegun] = useState(false);
  useEffect(() => startTransition(() => setMapBegun(true)), []);
  const { Layout } = modes[mode];
  return (
    <>
      <ErrorBoundary>
        <MapView />
      </ErrorBoundary>
      <ErrorBoundary key={mode}>{isMapBegun && <Layout />}</ErrorBoundary>
      <CopyOutcome />
    </>
  );
}
