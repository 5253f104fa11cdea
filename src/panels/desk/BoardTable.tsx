import type { BoardRow } from '@/domain/board';
import type { Park } from '@/domain/park';
import type { LinkedProgrammes } from '@/domain/programme-links';
import { DateText, FactFigure, PromiseBadge } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import styles from './desk.module.css';
import { ReportedCell } from './ReportedCell';

interface BoardTableProps {
  readonly rows: readonly BoardRow[];
  readonly links: LinkedProgrammes['byTarget'];
  readonly label: string;
}

const columns = ['due', 'promise', 'promised', 'reported', 'evidence', 'state', 'serve', 'act'] as const;

/** Promises as rows: what was promised for when, what is reported, on what paper, and where that leaves it. */
export function BoardTable({ rows, links, label }: BoardTableProps) {
  const t = useMessages();
  return (
    <div className={styles.wide}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`desk.board.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} serving={links.get(String(row.factId)) ?? []} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: BoardRow;
  readonly serving: NonNullable<ReturnType<LinkedProgrammes['byTarget']['get']>>;
}

function Row({ row, serving }: RowProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.sourcePark);
  const name = textIn(locale, row.name);
  return (
    <tr data-row={row.id} data-state={row.state} data-axis={row.axis ?? undefined}>
      <td>
        <DateText date={row.due} yearEnd />
      </td>
      <th scope="row">
        <button type="button" className={styles.open} onClick={() => openThing('fact', row.factId)}>
          <span data-fact={row.factId}>{name}</span> <span data-id={row.id}>{row.id}</span>
        </button>
      </th>
      <td>
        {row.promised === null ? (
          <span className={styles.muted}>{t('desk.board.qualitativeValue')}</span>
        ) : (
          <FactFigure id={row.factId} ordinal={targetOrdinal(park, row)} size="inline" mark={false} />
        )}
      </td>
      <td>
        <ReportedCell row={row} />
      </td>
      <td>
        <Paper row={row} />
      </td>
      <td>
        <PromiseBadge state={row.state} />
      </td>
      <td>
        {serving.length === 0 ? (
          <span className={styles.muted}>{t('desk.board.noneLinked')}</span>
        ) : (
          <span
            data-count="board.serving"
            title={serving.map(({ programme }) => textIn(locale, programme.name)).join('\n')}
          >
            {t('desk.board.linked', { count: serving.length })}
          </span>
        )}
      </td>
      <td>
        <button
          type="button"
          className={styles.button}
          aria-label={t('desk.board.reportOn', { name })}
          onClick={() => draftFor(row)}
        >
          {t('desk.board.report')}
        </button>
      </td>
    </tr>
  );
}

/** Place of the promised figure among those of its fact, 1-based. */
function targetOrdinal(park: Park, row: BoardRow): number {
  const quantities = park.facts.get(row.factId)?.quantities ?? [];
  return Math.max(1, quantities.findIndex(({ kind }) => kind === 'target') + 1);
}

function draftFor(row: BoardRow): void {
  const { milestones } = appStore().getState().sourcePark;
  const milestone = milestones.find(({ id }) => String(id) === row.id);
  const subject =
    row.kind === 'milestone' && milestone
      ? ({ kind: 'milestone', id: milestone.id } as const)
      : ({ kind: 'indicator', id: row.id } as const);
  appStore().getState().draftReport({ subject, editing: null });
}

function Paper({ row }: { readonly row: BoardRow }) {
  const t = useMessages();
  if (!row.report) return <span className={styles.muted}>{t('desk.board.noEvidence')}</span>;
  const { title, number, date } = row.report.document;
  return (
    <span>
      <span data-name="">{[title, number].filter(Boolean).join(' ')}</span> <DateText date={date} />
    </span>
  );
}
