import type { ReactNode } from 'react';
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

export const boardColumns = [
  'due',
  'promise',
  'promised',
  'reported',
  'evidence',
  'state',
  'serve',
  'act',
] as const;
export type BoardColumn = (typeof boardColumns)[number];

export interface BoardListProps {
  readonly rows: readonly BoardRow[];
  readonly links: LinkedProgrammes['byTarget'];
  readonly label: string;
}

export interface BoardCellProps {
  readonly row: BoardRow;
  /** programmes, boxes and safeguards that serve it */
  readonly serving: NonNullable<ReturnType<LinkedProgrammes['byTarget']['get']>>;
}

/** What stands in each column of a promise, in a table and on a card alike. */
export const boardCells: Readonly<Record<BoardColumn, (props: BoardCellProps) => ReactNode>> = {
  due: ({ row }) => <DateText date={row.due} yearEnd />,
  promise: ({ row }) => <Name row={row} />,
  promised: ({ row }) => <Promised row={row} />,
  reported: ({ row }) => <ReportedCell row={row} />,
  evidence: ({ row }) => <Paper row={row} />,
  state: ({ row }) => <PromiseBadge state={row.state} />,
  serve: ({ serving }) => <Serving serving={serving} />,
  act: ({ row }) => <ReportButton row={row} />,
};

interface RowProps {
  readonly row: BoardRow;
}

function Name({ row }: RowProps) {
  const locale = useAppStore((state) => state.locale);
  return (
    <button type="button" className={styles.open} onClick={() => openThing('fact', row.factId)}>
      <span data-fact={row.factId}>{textIn(locale, row.name)}</span> <span data-id={row.id}>{row.id}</span>
    </button>
  );
}

function Promised({ row }: RowProps) {
  const t = useMessages();
  const park = useAppStore((state) => state.sourcePark);
  if (row.promised === null) return <span className={styles.muted}>{t('desk.board.qualitativeValue')}</span>;
  return <FactFigure id={row.factId} ordinal={targetOrdinal(park, row)} size="inline" mark={false} />;
}

/** Place of the promised figure among those of its fact, 1-based. */
function targetOrdinal(park: Park, row: BoardRow): number {
  const quantities = park.facts.get(row.factId)?.quantities ?? [];
  return Math.max(1, quantities.findIndex(({ kind }) => kind === 'target') + 1);
}

function Paper({ row }: RowProps) {
  const t = useMessages();
  if (!row.report) return <span className={styles.muted}>{t('desk.board.noEvidence')}</span>;
  const { title, number, date } = row.report.document;
  return (
    <span>
      <span data-name="">{[title, number].filter(Boolean).join(' ')}</span> <DateText date={date} />
    </span>
  );
}

function Serving({ serving }: Pick<BoardCellProps, 'serving'>) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  if (serving.length === 0) return <span className={styles.muted}>{t('desk.board.noneLinked')}</span>;
  return (
    <span
      data-count="board.serving"
      title={serving.map(({ programme }) => textIn(locale, programme.name)).join('\n')}
    >
      {t('desk.board.linked', { count: serving.length })}
    </span>
  );
}

function ReportButton({ row }: RowProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={t('desk.board.reportOn', { name: textIn(locale, row.name) })}
      onClick={() => draftFor(row)}
    >
      {t('desk.board.report')}
    </button>
  );
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
