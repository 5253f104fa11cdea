import { useEffect, useRef } from 'react';
import { message } from '@/messages/message';
import { useAppStore } from '@/store/store';
import type { MapEngine } from '../engine/create-map-engine';
import styles from './MapControls.module.css';
import { ScaleBar } from './ScaleBar';

function Icon({ path }: { readonly path: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

/** Zoom, north arrow, whole picture and scale. The arrow turns with the map without rendering anything. */
export function MapControls({ engine }: { readonly engine: MapEngine }) {
  const locale = useAppStore((state) => state.locale);
  const needle = useRef<SVGSVGElement>(null);
  useEffect(
    () =>
      engine.onMove(() => {
        if (needle.current) needle.current.style.transform = `rotate(${-engine.bearing()}deg)`;
      }),
    [engine],
  );
  return (
    <>
      <nav className={styles.controls} aria-label={message(locale, 'map.control.group')}>
        <button
          type="button"
          className={styles.north}
          title={message(locale, 'map.control.north')}
          aria-label={message(locale, 'map.control.north')}
          onClick={engine.resetNorth}
        >
          <svg ref={needle} viewBox="0 0 36 36" aria-hidden="true" focusable="false">
            <path className={styles.needleNorth} d="M18 11 L22.5 25 L18 22.6 Z" />
            <path className={styles.needleSouth} d="M18 11 L13.5 25 L18 22.6 Z" />
            <text x="18" y="9" textAnchor="middle">
              {message(locale, 'map.control.northMark')}
            </text>
          </svg>
        </button>
        <button
          type="button"
          title={message(locale, 'map.control.zoomIn')}
          aria-label={message(locale, 'map.control.zoomIn')}
          onClick={() => engine.zoomBy(1)}
        >
          <Icon path="M9 3v12M3 9h12" />
        </button>
        <button
          type="button"
          title={message(locale, 'map.control.zoomOut')}
          aria-label={message(locale, 'map.control.zoomOut')}
          onClick={() => engine.zoomBy(-1)}
        >
          <Icon path="M3 9h12" />
        </button>
        <button
          type="button"
          title={message(locale, 'map.control.home')}
          aria-label={message(locale, 'map.control.home')}
          onClick={engine.home}
        >
          <Icon path="M3 6V3h3M12 3h3v3M15 12v3h-3M6 15H3v-3M7 9h4" />
        </button>
      </nav>
      <ScaleBar engine={engine} />
    </>
  );
}
