import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import strip from '@/ui/tabs/tabs.module.css';
import styles from './RailTabs.module.css';

export interface RailTab<T extends string> {
  readonly id: T;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface RailTabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly RailTab<T>[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

/** Tabs of a rail by the ARIA pattern: arrows choose, Tab goes into the panel. */
export function useRailTabs<T extends string>({ label, tabs, chosen, onChoose }: RailTabsProps<T>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[(place + step + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };

  const head = (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className={`${strip.tabs} ${styles.tabs}`}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${base}-${tab.id}`}
          data-tab={tab.id}
          className={strip.tab}
          aria-selected={tab.id === chosen}
          aria-controls={`${base}-panel`}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
  const panel = (
    <div
      role="tabpanel"
      id={`${base}-panel`}
      aria-labelledby={`${base}-${chosen}`}
      className={styles.panel}
      data-tab-panel={chosen}
    >
      {tabs.find((tab) => tab.id === chosen)?.content}
    </div>
  );
  return { head, panel };
}
