import { useEffect, useRef } from 'react';
import { message } from '@/messages/message';
import { useAppStore } from '@/store/store';
import type { MapEngine } from '../engine/create-map-engine';
import styles from './MapControls.module.css';
import { scaleStep } from './scale';

const maxPixels = 110;

/** Scale bar: measured on the screen, so its number is `data-measured`; written without rendering while the map moves. */
export function ScaleBar({ engine }: { readonly engine: MapEngine }) {
  const locale = useAppStore((state) => state.locale);
  const bar = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      engine.onMove(() => {
        if (!bar.current || !words.current) return;
        const { metres, pixels } = scaleStep(engine.metresPerPixel(), maxPixels);
        bar.current.style.width = `${Math.round(pixels)}px`;
        words.current.textContent =
          metres < 1000
            ? message(locale, 'map.scale.metres', { value: metres })
            : message(locale, 'map.scale.kilometres', { value: metres / 1000 });
      }),
    [engine, locale],
  );
  return (
    <div className={styles.scale} role="img" aria-label={message(locale, 'map.scale.label')}>
      <span ref={words} data-measured="scale" />
      <div ref={bar} className={styles.scaleBar} />
    </div>
  );
}
