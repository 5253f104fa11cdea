import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { sameSelection } from '@/domain/selection';
import { OriginBadges } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useDesk } from '@/store/desk-store';
import { cellView } from './CellView';
import { columnTitle } from './column-words';
import { RowOpener } from './RowOpener';
import styles from './Table.module.css';
import { spanWith } from './table-span';
import { useRowWalk } from './use-row-walk';
import type { TableView } from './use-table-view';

/** Columns beside the name that a card has room for. */
const cardColumns = 4;

/** The same rows as cards, for a phone: name, badge and the first columns chosen. */
export function TableCards({ view }: { readonly view: TableView }) {
  const t = useMessages();
  const { rows, columns, reading } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const here = Math.min(active, Math.max(0, rows.length - 1));
  const night = useDesk((state) => state.theme === 'night');
  const reader = { ...view.reader, night };
  const selected = useDesk((state) => state.selected);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 118,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 4,
    rangeExtractor: (range) => spanWith(range, here),
  });
  const walk = useRowWalk(scroller, here, rows.length, (next) => {
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  });
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.cards}
        aria-label={t(`desk.table.name.${view.id}`)}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              data-table-row={row.key}
              data-selected={sameSelection(row.selection, selected) || undefined}
              className={styles.card}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <div className={styles.cardHead}>
                <RowOpener
                  row={row}
                  index={item.index}
                  focusable={item.index === here}
                  selected={sameSelection(row.selection, selected)}
                  onFocus={setActive}
                  onWalk={walk}
                >
                  {cellView(row, first.cell(row, reading), reader)}
                </RowOpener>
                <OriginBadges of={[row]} />
              </div>
              <dl className={styles.cardRows}>
                {others.slice(0, cardColumns).map((column) => {
                  const { name, unit } = columnTitle(reader, column.id);
                  return (
                    <div key={column.id}>
                      <dt>
                        {name} {unit}
                      </dt>
                      <dd>{cellView(row, column.cell(row, reading), reader)}</dd>
                    </div>
                  );
                })}
              </dl>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
