import { useEffect, useMemo, useRef } from 'react';
import { message } from '@/messages/message';
import { useAppStore } from '@/store/store';
import type { MapEngine } from '../engine/create-map-engine';
import { insetPlane, type ZoneCluster, zoneClusters } from './clusters';
import { InsetPicture } from './InsetPicture';
import styles from './Insets.module.css';
import { leaderPath, locator } from './leaders';
import { ZoneButton } from './ZoneButton';

/** From here on the zones are large enough on the map itself. */
const readableZoom = 13.3;
/**
 * The insets wait for the map's first picture, because painting both at once delays both where the processor draws;
 * but not for ever.
 */
const patienceMs = 4000;
const corners = ['top-left', 'bottom-right', 'top-right', 'bottom-left'] as const;

function Inset({ cluster, corner }: { readonly cluster: ZoneCluster; readonly corner: string }) {
  const plane = useMemo(() => insetPlane(cluster.frame), [cluster]);
  return (
    <div
      className={styles.inset}
      data-corner={corner}
      style={{ aspectRatio: `${plane.width} / ${plane.height}` }}
    >
      <InsetPicture cluster={cluster} />
      {cluster.zones.map((zone) => (
        <ZoneButton key={zone.id} zone={zone} siblings={cluster.zones} plane={plane} />
      ))}
    </div>
  );
}

/**
 * Enlarged zones with leader lines, while the zones are small on the map. Positions follow the camera imperatively;
 * React hears nothing of a moving map.
 */
export function ZoneInsets({ engine }: { readonly engine: MapEngine }) {
  const zones = useAppStore((state) => state.park.zones);
  const shown = useAppStore((state) => state.visibility.zones);
  const locale = useAppStore((state) => state.locale);
  const clusters = useMemo(() => zoneClusters(zones), [zones]);
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const lines = useRef<SVGPathElement>(null);

  useEffect(() => {
    let started = false;
    const place = () => {
      if (!started || !root.current || !frame.current || !lines.current) return;
      const isSmall = shown && engine.zoom() < readableZoom;
      root.current.dataset.shown = String(isSmall);
      if (!isSmall) return;
      const insets = [...frame.current.children] as HTMLElement[];
      const origin = root.current.getBoundingClientRect();
      const paths = clusters.map(({ bounds }, index) => {
        const box = insets[index]?.getBoundingClientRect();
        if (!box || box.width === 0) return '';
        const spot = locator(
          engine.project([bounds.west, bounds.north]),
          engine.project([bounds.east, bounds.south]),
        );
        return leaderPath(spot, {
          left: box.left - origin.left,
          right: box.right - origin.left,
          top: box.top - origin.top,
          bottom: box.bottom - origin.top,
        });
      });
      lines.current.setAttribute('d', paths.join(''));
    };
    const start = () => {
      started = true;
      place();
    };
    const detach = [engine.onMove(place), engine.onFirstPicture(start)];
    const timer = setTimeout(start, patienceMs);
    const observer = new ResizeObserver(() => {
      // In a row at the top (narrow screens) the insets take room from the overview; in corners they do not.
      const inRow = frame.current ? getComputedStyle(frame.current).display === 'flex' : false;
      const height = frame.current?.firstElementChild?.getBoundingClientRect().height ?? 0;
      engine.setOverviewRoom({ top: inRow && clusters.length > 0 ? height + 12 : 0, bottom: 0 });
      place();
    });
    if (frame.current) {
      observer.observe(frame.current);
      // An inset may shrink in a frame that does not, when a drawer takes the map's lower half.
      for (const inset of frame.current.children) observer.observe(inset);
    }
    return () => {
      for (const end of detach) end();
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [engine, clusters, shown]);

  if (clusters.length === 0) return null;
  return (
    <div ref={root} className={styles.insets} data-shown="false">
      <svg className={styles.leaders} aria-hidden="true" focusable="false">
        <path ref={lines} />
      </svg>
      <div className={styles.host}>
        <section ref={frame} className={styles.frame} aria-label={message(locale, 'map.inset.group')}>
          {clusters.map((cluster, index) => (
            <Inset
              key={cluster.zones.map((zone) => zone.id).join()}
              cluster={cluster}
              corner={corners[index % corners.length] ?? 'top-left'}
            />
          ))}
        </section>
      </div>
    </div>
  );
}
