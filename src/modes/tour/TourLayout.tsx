import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { InspectorPanel } from '@/panels/inspector';
import { MapUnavailable } from '@/panels/notices/MapUnavailable';
import { Notices } from '@/panels/notices/Notices';
import { StatusLine } from '@/panels/status-line/StatusLine';
import { Brand } from '@/panels/top-bar/Brand';
import { LanguageSwitch } from '@/panels/top-bar/Settings';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { usePhone } from '@/ui/media/use-phone';
import { useMapInsets } from '../map-insets';
import { scenesOf } from '../scenes';
import { type Shortcut, useShortcuts } from '../shortcuts';
import { RouteRibbon } from './RouteRibbon';
import { TourCard } from './TourCard';
import styles from './TourLayout.module.css';
import { goToStop } from './tour-stops';

const leave = () => appStore().getState().setMode('planner');
const move = (by: number) => goToStop(appStore(), appStore().getState().sceneIndex + by);

const shortcuts: readonly Shortcut[] = [
  { key: 'ArrowRight', perform: () => move(1) },
  { key: 'PageDown', perform: () => move(1) },
  { key: 'ArrowLeft', perform: () => move(-1) },
  { key: 'PageUp', perform: () => move(-1) },
  {
    key: 'Escape',
    perform: () => {
      const { selected, select } = appStore().getState();
      if (selected) select(null);
      else leave();
    },
  },
];

/** Map edge to edge, one floating card, a route of beads. */
export function TourLayout() {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const index = useAppStore((state) => state.sceneIndex);
  const inspecting = useAppStore((state) => state.selected !== null);
  const scenes = useMemo(() => scenesOf(park, 'tour'), [park]);
  const scene = scenes[index];
  const root = useRef<HTMLDivElement>(null);
  const phone = usePhone();
  useMapInsets(root, `tour ${scene?.id ?? 'none'} ${phone}`);
  useShortcuts(shortcuts);
  const next = () => (index + 1 < scenes.length ? move(1) : leave());

  return (
    <div ref={root} className={styles.layout}>
      <header className={styles.top} {...(phone ? { 'data-map-inset': 'top' } : {})}>
        <div className={styles.brand}>
          <Brand />
        </div>
        <div className={styles.actions}>
          <LanguageSwitch />
          <IconButton label={t('shell.tour.exit')} onClick={leave}>
            <X size={18} aria-hidden />
          </IconButton>
        </div>
      </header>
      <main className={styles.main}>
        <div className={styles.card} data-map-inset={phone ? 'bottom' : 'left'} data-tour-card>
          {scene ? (
            <TourCard
              key={scene.id}
              scene={scene}
              index={index}
              count={scenes.length}
              onPrevious={() => move(-1)}
              onNext={next}
              hasWays={!phone}
            />
          ) : (
            <p>{t('shell.tour.empty')}</p>
          )}
        </div>
        <div className={styles.middle}>
          <Notices />
          <MapUnavailable onOpenList={leave} />
        </div>
        {inspecting ? (
          <aside className={styles.inspector} aria-label={t('shell.inspector.label')}>
            <InspectorPanel />
          </aside>
        ) : null}
      </main>
      <div className={styles.bottom} data-map-inset="bottom">
        <RouteRibbon
          scenes={scenes}
          index={index}
          onGo={(stop) => goToStop(appStore(), stop)}
          onNext={phone ? next : undefined}
        />
        <StatusLine tone="overlay" />
      </div>
    </div>
  );
}
