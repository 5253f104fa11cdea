import { type KeyboardEvent, memo } from 'react';
import type { TableDefinition, TableReading, TableRow } from '@/domain/table';
import { OriginBadges } from '@/panels/figures';
import { useDesk } from '@/store/desk-store';
import { CellView } from './CellView';
import type { Reader } from './cell-words';
import { RowOpener } from './RowOpener';
import styles from './Table.module.css';

interface TableRowViewProps {
  readonly row: TableRow;
  readonly index: number;
  readonly columns: TableDefinition['columns'];
  readonly reading: TableReading;
  readonly reader: Reader;
  readonly focusable: boolean;
  readonly selected: boolean;
  readonly onFocus: (index: number) => void;
  readonly onWalk: (event: KeyboardEvent) => void;
}

/** A row: its first cell holds the button that opens the thing, and reaches over the whole row. */
export function TableRowView(props: TableRowViewProps) {
  const { row, index, columns, reading, reader, focusable, selected, onFocus, onWalk } = props;
  const [first, ...others] = columns;
  const night = useDesk((state) => state.theme === 'night');
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
          <CellView row={row} cell={first.cell(row, reading)} reader={reader} night={night} />
        </RowOpener>
        <OriginBadges of={[row]} />
      </th>
      <Cells row={row} columns={others} reading={reading} reader={reader} night={night} />
    </tr>
  );
}

type CellsProps = Pick<TableRowViewProps, 'row' | 'columns' | 'reading' | 'reader'> & {
  readonly night: boolean;
};

/** Kept while the row only gains or loses focus or selection. */
const Cells = memo(
  function Cells({ row, columns, reading, reader, night }: CellsProps) {
    return columns.map((column) => (
      <td key={column.id} className={styles.cell} data-align={column.align} data-column={column.id}>
        <CellView row={row} cell={column.cell(row, reading)} reader={reader} night={night} />
      </td>
    ));
  },
  (before, after) =>
    before.row === after.row &&
    before.reading === after.reading &&
    before.reader === after.reader &&
    before.night === after.night &&
    before.columns.length === after.columns.length &&
    before.columns.every((column, place) => column === after.columns[place]),
);
