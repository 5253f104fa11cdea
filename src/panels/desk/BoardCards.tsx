import { useMessages } from '@/panels/use-messages';
import { type BoardColumn, type BoardListProps, boardCells } from './BoardCells';
import styles from './desk.module.css';

/** Behind name and state: what a card lists, two beside each other. */
const listed = ['due', 'promised', 'reported', 'evidence', 'serve'] as const satisfies readonly BoardColumn[];

/** The promises of the board as cards, for a phone. */
export function BoardCards({ rows, links, label }: BoardListProps) {
  const t = useMessages();
  return (
    <ul className={styles.cards} aria-label={label}>
      {rows.map((row) => {
        const props = { row, serving: links.get(String(row.factId)) ?? [] };
        return (
          <li key={row.id} data-row={row.id} data-state={row.state} data-axis={row.axis ?? undefined}>
            <div className={styles.cardHead}>
              {boardCells.promise(props)}
              {boardCells.state(props)}
            </div>
            <dl className={styles.cardRows}>
              {listed.map((column) => (
                <div key={column}>
                  <dt>{t(`desk.board.${column}`)}</dt>
                  <dd>{boardCells[column](props)}</dd>
                </div>
              ))}
              <div className={styles.cardAct}>
                <dt className="visually-hidden">{t('desk.board.act')}</dt>
                <dd>{boardCells.act(props)}</dd>
              </div>
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
