import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { sameSelection } from '@/domain/selection';
import { useMessages } from '@/panels/use-messages';
import { useDesk } from '@/store/desk-store';
import { HeaderRow } from './HeaderRow';
import styles from './Table.module.css';
import { TableRowView } from './TableRowView';
import { spanWith } from './table-span';
import { useRowWalk } from './use-row-walk';
import { useSlots } from './use-slots';
import type { TableView } from './use-table-view';

/** px; the rows' own height in Table.module.css */
const rowHeight = 34;

/** A table of which only the rows in sight are made. Arrows walk through it, Enter does what a click on the map does. */
export function TableGrid({ view }: { readonly view: TableView }) {
  const t = useMessages();
  const { rows, columns } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const here = Math.min(active, Math.max(0, rows.length - 1));
  const selected = useDesk((state) => state.selected);
  const night = useDesk((state) => state.theme === 'night');
  const reader = useMemo(() => ({ ...view.reader, night }), [view.reader, night]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 3,
    // The head stays in sight above the row that is scrolled to.
    scrollPaddingStart: rowHeight,
    scrollMargin: rowHeight,
    rangeExtractor: (range) => spanWith(range, here),
  });

  // What is chosen on the map or by a link comes into sight here too.
  const place = useMemo(
    () => (selected ? rows.findIndex((row) => sameSelection(row.selection, selected)) : -1),
    [rows, selected],
  );
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: 'auto' });
  }, [place, virtual]);

  const walk = useRowWalk(scroller, here, rows.length, (next) => {
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  });

  const items = virtual.getVirtualItems();
  const slots = useSlots(items.map(({ index }) => index));
  let drawnTo = rowHeight;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        className={styles.table}
        aria-label={t(`desk.table.name.${view.id}`)}
        aria-rowcount={rows.length + 1}
        style={{ minWidth: `${width}rem` }}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: `${(100 * column.width) / width}%` }} />
          ))}
        </colgroup>
        <HeaderRow view={view} />
        <tbody>
          {items.map((item) => {
            const row = rows[item.index];
            const gap = item.start - drawnTo;
            drawnTo = item.end;
            if (!row) return null;
            return (
              <Fragment key={slots.get(item.index)}>
                <Gap height={gap} />
                <TableRowView
                  row={row}
                  index={item.index}
                  columns={columns}
                  reading={view.reading}
                  reader={reader}
                  t={t}
                  focusable={item.index === here}
                  selected={item.index === place}
                  onFocus={setActive}
                  onWalk={walk}
                />
              </Fragment>
            );
          })}
          <Gap height={virtual.getTotalSize() + rowHeight - drawnTo} />
        </tbody>
      </table>
    </div>
  );
}

/** Room for the rows that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}
