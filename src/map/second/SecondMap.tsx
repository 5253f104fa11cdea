import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { appStore, useAppStore } from '@/store/store';
import type { CameraPeer } from '../engine/camera-peer';
import { createSecondEngine } from '../engine/second-engine';
import styles from './SecondMap.module.css';

/** The other date's map over the left of the page's: born when two dates are wanted, removed when they are not. */
export default function SecondMap({ page }: { readonly page: CameraPeer }): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const mode = useAppStore((state) => state.twoDates);
  const swipeAt = useAppStore((state) => state.swipeAt);

  useEffect(() => {
    if (!container.current) return;
    const engine = createSecondEngine(container.current, appStore(), page, () => setDrawn(true));
    appStore()
      .getState()
      .reportOtherMap(engine ? 'drawing' : 'unavailable');
    return () => {
      engine?.destroy();
      setDrawn(false);
      appStore().getState().reportOtherMap('none');
    };
  }, [page]);

  const at = mode === 'sideBySide' ? 0.5 : swipeAt;
  return (
    <div
      ref={container}
      className={styles.other}
      data-map-canvas=""
      data-second-map={mode}
      data-drawn={drawn}
      style={{ '--two-dates-at': at } as CSSProperties}
    />
  );
}
