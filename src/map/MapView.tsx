import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { message } from '@/messages/message';
import { appStore, useAppStore } from '@/store/store';
import { MapControls } from './controls/MapControls';
import { createMapEngine, type MapEngine } from './engine/create-map-engine';
import { ZoneInsets } from './insets/ZoneInsets';
import styles from './MapView.module.css';
import { PictureUnavailable } from './picture/PictureUnavailable';
import { SecondMapUnavailable } from './second/SecondMapUnavailable';
import { ToolMarks } from './tools/ToolMarks';
import { warmUpMap } from './warm-up';

// While the data is still being read: the first picture must not wait for the workers' start.
warmUpMap();

// Fetched with the first wish for two dates; without it the page's own map stands alone.
const SecondMap = lazy(() => import('./second/SecondMap').catch(() => ({ default: SecondMapUnavailable })));

// Fetched with the first wish for a sheet.
const PictureMaker = lazy(() =>
  import('./picture/PictureMaker').catch(() => ({ default: PictureUnavailable })),
);

/** The page's one map: born in an effect, removed in its cleanup, so that StrictMode leaves a single canvas. */
export function MapView() {
  const container = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const locale = useAppStore((state) => state.locale);
  const isLost = useAppStore((state) => state.mapHealth === 'lost');
  const wantsPicture = useAppStore((state) => state.pictureRequest !== null);
  const hasMarks = useAppStore((state) => state.measuring !== null || state.placeMark !== null);
  const twoDates = useAppStore((state) => state.twoDates);

  useEffect(() => {
    if (!container.current) return;
    const made = createMapEngine(container.current, appStore());
    setEngine(made);
    return () => {
      setEngine(null);
      made?.destroy();
    };
  }, []);

  return (
    <section className={styles.map} aria-label={message(locale, 'map.region')} data-two-dates={twoDates}>
      <div ref={container} className={styles.canvas} data-map-canvas="" data-lost={isLost} />
      {engine && twoDates !== 'off' ? (
        <Suspense fallback={null}>
          <SecondMap page={engine.peer} />
        </Suspense>
      ) : null}
      {wantsPicture ? (
        <Suspense fallback={null}>
          {engine ? <PictureMaker engine={engine} /> : <PictureUnavailable />}
        </Suspense>
      ) : null}
      <svg className={styles.crosshair} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
        <path d="M14 2v9M14 17v9M2 14h9M17 14h9" stroke="currentColor" strokeWidth="2" fill="none" />
      </svg>
      {engine && (
        <>
          {twoDates === 'off' ? <ZoneInsets engine={engine} /> : null}
          {hasMarks ? <ToolMarks engine={engine} /> : null}
          <MapControls engine={engine} />
        </>
      )}
    </section>
  );
}
