import { PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { CommandPalette } from '@/panels/actions';
import { DeskDrawer } from '@/panels/desk/DeskDrawer';
import { ImportDrop } from '@/panels/import/ImportDrop';
import { ImportFrame } from '@/panels/import/ImportFrame';
import { SelectionAnnouncer } from '@/panels/inspector';
import { ToolSlot } from '@/panels/measure/ToolSlot';
import { MapUnavailable } from '@/panels/notices/MapUnavailable';
import { Notices } from '@/panels/notices/Notices';
import { PrintRoom } from '@/panels/print/PrintRoom';
import { ReadOutSlot } from '@/panels/read-out/ReadOutSlot';
import { SearchBox } from '@/panels/search/SearchBox';
import { StatusLine } from '@/panels/status-line/StatusLine';
import { TableDrawer } from '@/panels/table/TableDrawer';
import { Timeline } from '@/panels/timeline/Timeline';
import { TopBar } from '@/panels/top-bar/TopBar';
import { TwoDatesFrame } from '@/panels/two-dates/TwoDatesFrame';
import { useMessages } from '@/panels/use-messages';
import { useDesk } from '@/store/desk-store';
import { useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { useMediaQuery } from '@/ui/media/use-media-query';
import { useMapInsets } from '../map-insets';
import { useShortcuts } from '../shortcuts';
import { AfterFirstPicture } from './AfterFirstPicture';
import styles from './DeskLayout.module.css';
import { DetailsPanel } from './DetailsPanel';
import { plannerShortcuts } from './planner-shortcuts';
import { useRailTabs } from './RailTabs';
import { type RailTabId, useRailContent } from './use-rail-content';

/** Desk and tablet. Below 1280 px there is room for one rail beside the map, so opening one closes the other. */
export function DeskLayout() {
  const t = useMessages();
  const wide = useMediaQuery('(min-width: 1280px)');
  const [leftOpen, setLeftOpen] = useState(wide);
  const [rightOpen, setRightOpen] = useState(true);
  const [tab, setTab] = useState<RailTabId>('layers');
  const root = useRef<HTMLDivElement>(null);
  const panelOpen = useAppStore((state) => state.deskPanel !== null);
  const drawerOpen = useDesk((state) => state.openTable !== null) || panelOpen;
  useMapInsets(root, `desk ${leftOpen} ${rightOpen} ${wide} ${drawerOpen}`);

  const openLeft = (open: boolean) => {
    setLeftOpen(open);
    if (open && !wide) setRightOpen(false);
  };
  const openRight = (open: boolean) => {
    setRightOpen(open);
    if (open && !wide) setLeftOpen(false);
  };
  // The button that was pressed goes with its rail; the focus goes on to the one that undoes it.
  const byHand = (side: 'left' | 'right', toggle: () => void) => {
    flushSync(toggle);
    root.current?.querySelector<HTMLElement>(`[data-rail="${side}"]`)?.focus();
  };
  const openList = () => {
    setTab('list');
    openLeft(true);
  };

  // Whatever is chosen, on the map or by a link, is worth opening the rail for.
  const selected = useAppStore((state) => state.selected);
  useEffect(() => {
    if (!selected) return;
    setRightOpen(true);
    if (!wide) setLeftOpen(false);
  }, [selected, wide]);

  // What is brought stands where details stand, so that its preview on the map stays in sight.
  const importing = useAppStore((state) => state.importStep !== 'closed');
  useEffect(() => {
    if (!importing) return;
    setRightOpen(true);
    if (!wide) setLeftOpen(false);
  }, [importing, wide]);

  // Tables and panels take the lower half: the left rail gives its place to the map until they are closed.
  useEffect(() => setLeftOpen(wide && !drawerOpen), [wide, drawerOpen]);
  const searching = useDesk((state) => state.deskWish === 'search');
  // Before anything else is typed: the field takes the focus in the same turn as the key.
  useLayoutEffect(() => {
    if (searching) setLeftOpen(true);
  }, [searching]);

  useShortcuts(plannerShortcuts);
  const rail = useRailTabs({
    label: t('shell.rail.label'),
    tabs: useRailContent(),
    chosen: tab,
    onChoose: setTab,
  });

  return (
    <div ref={root} className={styles.layout}>
      <div className={styles.top} data-map-inset="top">
        <TopBar />
      </div>
      {leftOpen ? (
        <aside className={styles.left} aria-label={t('shell.rail.label')} data-map-inset="left">
          <div className={styles.search}>
            <SearchBox />
          </div>
          <div className={styles.railHead}>
            {rail.head}
            <IconButton
              label={t('shell.rail.collapseLeft')}
              data-rail="left"
              onClick={() => byHand('left', () => openLeft(false))}
            >
              <PanelLeftClose size={17} aria-hidden />
            </IconButton>
          </div>
          <div className={styles.scroll}>
            <AfterFirstPicture>{rail.panel}</AfterFirstPicture>
          </div>
        </aside>
      ) : (
        <div className={styles.openLeft} data-map-inset="left">
          <IconButton
            label={t('shell.rail.expandLeft')}
            data-rail="left"
            onClick={() => byHand('left', () => openLeft(true))}
          >
            <PanelLeftOpen size={18} aria-hidden />
          </IconButton>
        </div>
      )}
      <main className={styles.stage}>
        <MapUnavailable onOpenList={openList} />
        <TwoDatesFrame />
        <ToolSlot />
        <div className={styles.notices}>
          <Notices />
        </div>
      </main>
      {rightOpen ? (
        <aside className={styles.right} aria-label={t('shell.inspector.label')} data-map-inset="right">
          <div className={styles.collapseRight}>
            <IconButton
              label={t('shell.rail.collapseRight')}
              data-rail="right"
              onClick={() => byHand('right', () => openRight(false))}
            >
              <PanelRightClose size={17} aria-hidden />
            </IconButton>
          </div>
          <div className={styles.scroll}>
            {importing ? (
              <ImportFrame />
            ) : (
              <AfterFirstPicture>
                <DetailsPanel />
              </AfterFirstPicture>
            )}
          </div>
        </aside>
      ) : (
        <div className={styles.openRight} data-map-inset="right">
          <IconButton
            label={t('shell.rail.expandRight')}
            data-rail="right"
            onClick={() => byHand('right', () => openRight(true))}
          >
            <PanelRightOpen size={18} aria-hidden />
          </IconButton>
        </div>
      )}
      {drawerOpen ? (
        <div className={styles.drawer} data-map-inset="bottom">
          {panelOpen ? <DeskDrawer /> : <TableDrawer />}
        </div>
      ) : null}
      <div className={styles.bottom} data-map-inset="bottom">
        <Timeline />
        <StatusLine>
          <ReadOutSlot />
        </StatusLine>
      </div>
      <SelectionAnnouncer />
      <CommandPalette />
      <ImportDrop />
      <PrintRoom />
    </div>
  );
}
