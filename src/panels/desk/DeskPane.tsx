import '@/messages/desk';
import { X } from 'lucide-react';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import { EvidencePanel } from '@/panels/evidence';
import { ClockCaption } from '@/panels/figures';
import { SettingsPanel } from '@/panels/settings/SettingsPanel';
import { useMessages } from '@/panels/use-messages';
import { ViewsPanel } from '@/panels/views/ViewsPanel';
import type { DeskPanelId } from '@/store/desk-panel';
import { appStore, useAppStore } from '@/store/store';
import { useFocusReturn } from '@/ui/focus/use-focus-return';
import { IconButton } from '@/ui/icon-button/IconButton';
import { BalancePanel } from './BalancePanel';
import { BoardPanel } from './BoardPanel';
import { ChangesPanel } from './ChangesPanel';
import { ComparePanel } from './ComparePanel';
import { DeskTabs } from './DeskTabs';
import { DeskUnavailable } from './DeskUnavailable';
import styles from './desk.module.css';
import { FunnelPanel } from './FunnelPanel';
import { RenewalPanel } from './RenewalPanel';

// Writers and survey words come with the wish to send something out.
const ExportPanel = lazy(() =>
  import('@/panels/export/ExportPanel').catch(() => ({ default: DeskUnavailable })),
);

const panels: Readonly<Record<DeskPanelId, () => ReactNode>> = {
  board: () => <BoardPanel />,
  evidence: () => <EvidencePanel />,
  balance: () => <BalancePanel />,
  compare: () => <ComparePanel />,
  changes: () => <ChangesPanel />,
  funnel: () => <FunnelPanel />,
  renewal: () => <RenewalPanel />,
  export: () => (
    <Suspense fallback={null}>
      <ExportPanel />
    </Suspense>
  ),
  views: () => <ViewsPanel />,
  settings: () => <SettingsPanel />,
};

const chosenTab = (bar: HTMLElement | null) =>
  bar?.querySelector<HTMLElement>('[aria-selected="true"], [data-desk-choice]');

/** The panels of the desk behind their tabs: what the drawer holds once its chunk is here. */
export default function DeskPane() {
  const t = useMessages();
  const base = useId();
  const id = useAppStore((state) => state.deskPanel) ?? 'board';
  const open = (panel: DeskPanelId | null) => appStore().getState().setDeskPanel(panel);
  const bar = useRef<HTMLElement>(null);

  // The drawer comes late in the page: whoever opens it goes there, and whoever closes it comes back.
  useEffect(() => {
    // A part of the panel may have taken the focus already: the field that a wish was about.
    const drawer = bar.current?.closest('[data-desk-drawer]');
    if (appStore().getState().reportDraft || drawer?.contains(document.activeElement)) return;
    chosenTab(bar.current)?.focus({ preventScroll: true });
  }, []);
  useFocusReturn(bar, '[data-desk-drawer]', '[data-desk-toggle], [data-menu-toggle]');
  // What is being typed is not thrown away by one key: the first Esc leaves the field, the next one the drawer.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    if (!event.target.matches('input, textarea, select')) return;
    event.preventDefault();
    chosenTab(bar.current)?.focus();
  };

  return (
    <>
      <header ref={bar} className={styles.bar}>
        <DeskTabs base={base} id={id} onOpen={open} />
        <p className={styles.caption}>
          <ClockCaption />
        </p>
        <IconButton label={t('desk.panel.close')} onClick={() => open(null)}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-label={t(`desk.panel.name.${id}`)}
        key={id}
        className={styles.panel}
        data-desk-panel={id}
        onKeyDown={onKeyDown}
      >
        {panels[id]()}
      </div>
    </>
  );
}
