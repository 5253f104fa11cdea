import { useMessages } from '@/panels/use-messages';
import { usePhone } from '@/ui/media/use-phone';
import { BoardCards } from './BoardCards';
import { type BoardListProps, boardCells, boardColumns } from './BoardCells';
import styles from './desk.module.css';

/** Promises as rows: what was promised for when, what is reported, on what paper, and where that leaves it. */
export function BoardTable({ rows, links, label }: BoardListProps) {
  const t = useMessages();
  // Eight columns have no room on a phone.
  if (usePhone()) return <BoardCards rows={rows} links={links} label={label} />;
  return (
    <table className={`${styles.table} ${styles.board}`} aria-label={label}>
      <thead>
        <tr>
          {boardColumns.map((column) => (
            <th key={column} scope="col">
              {t(`desk.board.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const serving = links.get(String(row.factId)) ?? [];
          return (
            <tr key={row.id} data-row={row.id} data-state={row.state} data-axis={row.axis ?? undefined}>
              {boardColumns.map((column) => {
                const cell = boardCells[column]({ row, serving });
                return column === 'promise' ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
