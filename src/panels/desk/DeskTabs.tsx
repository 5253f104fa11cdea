import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useMessages } from '@/panels/use-messages';
import { type DeskPanelId, deskPanelIds } from '@/store/desk-panel';
import { usePhone } from '@/ui/media/use-phone';
import strip from '@/ui/tabs/tabs.module.css';
import styles from './desk.module.css';

interface DeskTabsProps {
  /** prefix of the tabs' ids; the panel is `${base}-panel` */
  readonly base: string;
  readonly id: DeskPanelId;
  readonly onOpen: (panel: DeskPanelId) => void;
}

const last = deskPanelIds.length - 1;
const targetOf: Readonly<Record<string, (place: number) => number>> = {
  ArrowRight: (place) => (place === last ? 0 : place + 1),
  ArrowLeft: (place) => (place === 0 ? last : place - 1),
  Home: () => 0,
  End: () => last,
};

/** The parts of the desk, all in sight: tabs that wrap where there is room for them, one list to choose from on a phone. */
export function DeskTabs({ base, id, onOpen }: DeskTabsProps) {
  const t = useMessages();
  const phone = usePhone();
  const tabs = useRef<HTMLDivElement>(null);
  // However the panel was changed: a focus that stands on a tab stands on the one that is open.
  useLayoutEffect(() => {
    if (tabs.current?.contains(document.activeElement))
      tabs.current.querySelector<HTMLElement>(`[data-desk-tab="${id}"]`)?.focus();
  }, [id]);
  if (phone) {
    return (
      <select
        className={styles.choice}
        aria-label={t('desk.panel.tabs')}
        aria-controls={`${base}-panel`}
        data-desk-choice=""
        value={id}
        onChange={({ target }) => {
          const chosen = deskPanelIds.find((panel) => panel === target.value);
          if (chosen) onOpen(chosen);
        }}
      >
        {deskPanelIds.map((panel) => (
          <option key={panel} value={panel}>
            {t(`desk.panel.name.${panel}`)}
          </option>
        ))}
      </select>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = deskPanelIds[targetOf[event.key]?.(deskPanelIds.indexOf(id)) ?? -1];
    if (!next) return;
    event.preventDefault();
    onOpen(next);
  };
  return (
    <div
      ref={tabs}
      role="tablist"
      aria-label={t('desk.panel.tabs')}
      className={`${strip.tabs} ${styles.tabs}`}
      onKeyDown={onKeyDown}
    >
      {deskPanelIds.map((panel) => (
        <button
          key={panel}
          type="button"
          role="tab"
          id={`${base}-${panel}`}
          className={strip.tab}
          aria-selected={panel === id}
          aria-controls={`${base}-panel`}
          tabIndex={panel === id ? 0 : -1}
          data-desk-tab={panel}
          onClick={() => onOpen(panel)}
        >
          {t(`desk.panel.name.${panel}`)}
        </button>
      ))}
    </div>
  );
}
