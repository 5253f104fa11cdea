import { Maximize, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { StatusLine } from '@/panels/status-line/StatusLine';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { useMediaQuery } from '@/ui/media/use-media-query';
import { useMapInsets } from '../map-insets';
import { scenesOf } from '../scenes';
import { type Shortcut, useShortcuts } from '../shortcuts';
import { ClockRibbon } from './ClockRibbon';
import styles from './ExhibitionLayout.module.css';
import { skipScene } from './running-loop';
import { SceneWords } from './SceneWords';

/** How long the two buttons stay after the pointer has rested. */
const buttonsMs = 3000;

function leave(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  appStore().getState().setMode('planner');
}

/** Only ever called from a press: browsers grant the full screen to nobody else, and a refusal changes nothing. */
function goFullscreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

const shortcuts: readonly Shortcut[] = [
  { key: 'Escape', perform: leave },
  { key: 'f', perform: goFullscreen },
  { key: 'ArrowRight', perform: () => skipScene(appStore(), 1) },
  { key: 'PageDown', perform: () => skipScene(appStore(), 1) },
  { key: 'ArrowLeft', perform: () => skipScene(appStore(), -1) },
  { key: 'PageUp', perform: () => skipScene(appStore(), -1) },
];

/** Full-bleed map; words and one figure in the free third; the years always in sight. No chrome until the pointer moves. */
export function ExhibitionLayout() {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const index = useAppStore((state) => state.sceneIndex);
  const scenes = useMemo(() => scenesOf(park, 'exhibition'), [park]);
  const scene = scenes[index];
  const root = useRef<HTMLDivElement>(null);
  const portrait = useMediaQuery('(orientation: portrait)');
  useMapInsets(root, `exhibition ${portrait}`);
  useShortcuts(shortcuts);
  const awake = useAwakePointer();

  return (
    <main
      ref={root}
      className={styles.layout}
      data-awake={awake || undefined}
      aria-label={t('shell.exhibition.label')}
    >
      <div className={styles.words} data-map-inset={portrait ? 'bottom' : 'left'}>
        {scene ? <SceneWords key={scene.id} scene={scene} /> : <p>{t('shell.exhibition.empty')}</p>}
      </div>
      <div className={styles.buttons}>
        <IconButton label={t('shell.exhibition.fullscreen')} onClick={goFullscreen}>
          <Maximize size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('shell.exhibition.leave')} onClick={leave}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.bottom} data-map-inset="bottom">
        <ClockRibbon />
        <StatusLine tone="overlay" />
      </div>
    </main>
  );
}

/** True for a while after the pointer has moved. */
function useAwakePointer(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), buttonsMs);
    };
    document.addEventListener('pointermove', wake);
    return () => {
      document.removeEventListener('pointermove', wake);
      clearTimeout(timer);
    };
  }, []);
  return awake;
}
