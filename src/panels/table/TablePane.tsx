import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { type TableCounts, type TableId, tableIds } from '@/domain/table';
import { ClockCaption } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { deskStore } from '@/store/desk-store';
import { useFocusReturn } from '@/ui/focus/use-focus-return';
import { IconButton } from '@/ui/icon-button/IconButton';
import { usePhone } from '@/ui/media/use-phone';
import strip from '@/ui/tabs/tabs.module.css';
import { EmptyTable } from './EmptyTable';
import { FilterBar } from './FilterBar';
import styles from './Table.module.css';
import { TableCards } from './TableCards';
import { TableGrid } from './TableGrid';
import { TableTools } from './TableTools';
import { useTableView } from './use-table-view';

/** One table with its tabs, filter, counts and tools: what the drawer holds once its chunk is here. */
export default function TablePane({ id }: { readonly id: TableId }) {
  const t = useMessages();
  const base = useId();
  const view = useTableView(id);
  const phone = usePhone();
  const bar = useRef<HTMLElement>(null);
  const open = (table: TableId | null) => deskStore().getState().setOpenTable(table);
  // As with the desk: whoever opens the drawer goes there, and whoever closes it comes back.
  useEffect(() => {
    const drawer = bar.current?.closest('[data-table-drawer]');
    if (drawer?.contains(document.activeElement)) return;
    bar.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus({ preventScroll: true });
  }, []);
  useFocusReturn(bar, '[data-table-drawer]', '[data-table-toggle], [data-menu-toggle]');

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tableIds[(tableIds.indexOf(id) + step + tableIds.length) % tableIds.length];
    if (!next) return;
    open(next);
    requestAnimationFrame(() => document.getElementById(`${base}-${next}`)?.focus());
  };

  return (
    <>
      <header ref={bar} className={styles.bar}>
        <div
          role="tablist"
          aria-label={t('desk.table.tabs')}
          className={`${strip.tabs} ${styles.tabs}`}
          onKeyDown={onKeyDown}
        >
          {tableIds.map((table) => (
            <button
              key={table}
              type="button"
              role="tab"
              id={`${base}-${table}`}
              className={strip.tab}
              aria-selected={table === id}
              aria-controls={`${base}-panel`}
              tabIndex={table === id ? 0 : -1}
              data-table-tab={table}
              onClick={() => open(table)}
            >
              {t(`desk.table.name.${table}`)}
            </button>
          ))}
        </div>
        <Counts counts={view.counts} />
        <TableTools key={id} view={view} />
        <IconButton label={t('desk.table.close')} onClick={() => open(null)}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      <FilterBar view={view} />
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${id}`}
        className={styles.panel}
        data-table={id}
      >
        {view.rows.length === 0 ? (
          <EmptyTable view={view} />
        ) : phone ? (
          <TableCards key={id} view={view} />
        ) : (
          <TableGrid key={id} view={view} />
        )}
      </div>
    </>
  );
}

/** How many rows are left, 规划 and 示例 apart, and for which day. */
function Counts({ counts }: { readonly counts: TableCounts }) {
  const t = useMessages();
  const { documented, documentedInAll, illustrative, illustrativeInAll, own, ownInAll } = counts;
  return (
    <p className={styles.counts} role="status">
      {documentedInAll > 0 ? (
        <span data-count="table.documented">
          {t('desk.table.count.documented', { shown: documented, all: documentedInAll })}
        </span>
      ) : null}
      {illustrativeInAll > 0 ? (
        <span data-count="table.illustrative">
          {t('desk.table.count.illustrative', { shown: illustrative, all: illustrativeInAll })}
        </span>
      ) : null}
      {ownInAll > 0 ? (
        <span data-count="table.own">{t('desk.table.count.own', { shown: own, all: ownInAll })}</span>
      ) : null}
      <ClockCaption />
    </p>
  );
}
