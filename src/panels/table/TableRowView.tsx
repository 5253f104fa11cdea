import { type KeyboardEvent, memo } from 'react';
import type { TableDefinition, TableReading, TableRow } from '@/domain/table';
import { originBadges } from '@/panels/figures';
import type { Translate } from '@/panels/use-messages';
import { type CellReader, cellView } from './CellView';
import { RowOpener } from './RowOpener';
import styles from './Table.module.css';

interface TableRowViewProps {
  readonly row: TableRow;
  readonly index: number;
  readonly columns: TableDefinition['columns'];
  readonly reading: TableReading;
  readonly reader: CellReader;
  readonly t: Translate;
  readonly focusable: boolean;
  readonly selected: boolean;
  readonly onFocus: (index: number) => void;
  readonly onWalk: (event: KeyboardEvent) => void;
}

/**
 * A row: its first cell holds the button that opens the thing, and reaches over the whole row. It listens to nothing
 * itself: what it needs is handed down, for a screenful of rows is made anew with every step of the wheel.
 */
export function TableRowView(props: TableRowViewProps) {
  const { row, index, columns, reading, reader, t, focusable, selected, onFocus, onWalk } = props;
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <tr aria-rowindex={index + 2} data-table-row={row.key} data-selected={selected || undefined}>
      <th scope="row" data-align={first.align} data-column={first.id}>
        <RowOpener
          row={row}
          index={index}
          focusable={focusable}
          selected={selected}
          onFocus={onFocus}
          onWalk={onWalk}
        >
          {cellView(row, first.cell(row, reading), reader)}
        </RowOpener>
        {originBadges(t, [row])}
      </th>
      <Cells row={row} columns={others} reading={reading} reader={reader} />
    </tr>
  );
}

type CellsProps = Pick<TableRowViewProps, 'row' | 'columns' | 'reading' | 'reader'>;

/** Kept while the row only gains or loses focus or selection. */
const Cells = memo(
  function Cells({ row, columns, reading, reader }: CellsProps) {
    return columns.map((column) => (
      <td key={column.id} className={styles.cell} data-align={column.align} data-column={column.id}>
        {cellView(row, column.cell(row, reading), reader)}
      </td>
    ));
  },
  (before, after) =>
    before.row === after.row &&
    before.reading === after.reading &&
    before.reader === after.reader &&
    before.columns.length === after.columns.length &&
    before.columns.every((column, place) => column === after.columns[place]),
);
