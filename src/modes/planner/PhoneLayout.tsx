import { useEffect, useLayoutEffect, useRef, useState } from 'react';
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
import { CompactTopBar } from '@/panels/top-bar/CompactTopBar';
import { TwoDatesFrame } from '@/panels/two-dates/TwoDatesFrame';
import { useMessages } from '@/panels/use-messages';
import { deskStore, useDesk } from '@/store/desk-store';
import { appStore, useAppStore } from '@/store/store';
import { BottomSheet } from '@/ui/sheet/BottomSheet';
import type { SheetHeight } from '@/ui/sheet/sheet-heights';
import { useMapInsets } from '../map-insets';
import { useShortcuts } from '../shortcuts';
import { AfterFirstPicture } from './AfterFirstPicture';
import { DetailsPanel } from './DetailsPanel';
import styles from './PhoneLayout.module.css';
import { plannerShortcuts } from './planner-shortcuts';
import { type RailTab, useRailTabs } from './RailTabs';
import { type RailTabId, useRailContent } from './use-rail-content';

type PhoneTabId = RailTabId | 'details';

/** Phone: the map under one sheet that holds details, layers, list and problems; the clock always at hand. */
export function PhoneLayout() {
  const t = useMessages();
  const [height, setHeight] = useState<SheetHeight>('peek');
  const [tab, setTab] = useState<PhoneTabId>('details');
  const selected = useAppStore((state) => state.selected);
  const root = useRef<HTMLDivElement>(null);
  useMapInsets(root, `phone ${height}`);
  useShortcuts(plannerShortcuts);

  useEffect(() => {
    if (!selected) return;
    setTab('details');
    // There is room for one of them: the thing chosen in a table comes before the table.
    deskStore().getState().setOpenTable(null);
    deskStore().getState().setDeskPanel(null);
    setHeight((current) => (current === 'peek' ? 'half' : current));
  }, [selected]);

  // There is no room for two pictures beside one another.
  const sideBySide = useAppStore((state) => state.twoDates === 'sideBySide');
  useEffect(() => {
    if (sideBySide) appStore().getState().setTwoDates('swipe');
  }, [sideBySide]);

  // Both are answered on the map, which a tall sheet would hide.
  const placeMark = useAppStore((state) => state.placeMark);
  const measuring = useAppStore((state) => state.measuring?.kind ?? null);
  useEffect(() => {
    if (placeMark !== null || measuring !== null) setHeight('peek');
  }, [placeMark, measuring]);

  const panelOpen = useAppStore((state) => state.deskPanel !== null);
  const drawerOpen = useDesk((state) => state.openTable !== null) || panelOpen;
  const importing = useAppStore((state) => state.importStep !== 'closed');
  const [importLow, setImportLow] = useState(false);
  // What has been asked for from the list of an import is shown on the map, which the dialogue covers.
  const preview = useAppStore((state) => state.importPreview);
  useEffect(() => {
    if (preview === null) setImportLow(false);
    else if (preview.lit !== null) setImportLow(true);
  }, [preview]);
  const searching = useDesk((state) => state.deskWish === 'search');
  useLayoutEffect(() => {
    if (!searching) return;
    setTab('list');
    setHeight('full');
  }, [searching]);

  const details: RailTab<PhoneTabId> = {
    id: 'details',
    label: t(selected ? 'shell.rail.details' : 'shell.rail.overview'),
    content: <DetailsPanel />,
  };
  const rail = useRailTabs<PhoneTabId>({
    label: t('shell.rail.label'),
    tabs: [details, ...useRailContent()],
    chosen: tab,
    onChoose: (id) => {
      setTab(id);
      if (height === 'peek') setHeight('half');
    },
  });

  return (
    <div ref={root} className={styles.layout}>
      <div className={styles.top} data-map-inset="top">
        <CompactTopBar />
      </div>
      <main className={styles.stage}>
        <MapUnavailable
          onOpenList={() => {
            setTab('list');
            setHeight('full');
          }}
        />
        <TwoDatesFrame narrow />
        <ToolSlot />
        <div className={styles.notices}>
          <Notices />
        </div>
      </main>
      <div className={styles.bottom} data-map-inset="bottom">
        <BottomSheet
          label={t('shell.sheet.label')}
          handleLabel={t('shell.sheet.handle')}
          raiseLabel={t('shell.sheet.raise')}
          lowerLabel={t('shell.sheet.lower')}
          height={height}
          onHeightChange={setHeight}
          header={rail.head}
        >
          {tab === 'list' ? (
            <div className={styles.search}>
              <SearchBox />
            </div>
          ) : null}
          <AfterFirstPicture>{rail.panel}</AfterFirstPicture>
        </BottomSheet>
        <div className={styles.clock}>
          <Timeline compact />
          <StatusLine>
            <ReadOutSlot onDemand />
          </StatusLine>
        </div>
      </div>
      {drawerOpen ? <div className={styles.table}>{panelOpen ? <DeskDrawer /> : <TableDrawer />}</div> : null}
      {importing ? (
        <div className={importLow ? styles.low : styles.table}>
          <ImportFrame lowered={{ isLow: importLow, onChange: setImportLow }} />
        </div>
      ) : null}
      <SelectionAnnouncer />
      <CommandPalette />
      <ImportDrop />
      <PrintRoom />
    </div>
  );
}
