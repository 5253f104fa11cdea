import { useMemo } from 'react';
import { type BoardRow, boardCounts, boardRows, qualitativeRows } from '@/domain/board';
import { linkedProgrammes } from '@/domain/programme-links';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { BoardTable } from './BoardTable';
import styles from './desk.module.css';
import { ProgrammeLinks } from './ProgrammeLinks';
import { SpaceBudgetView } from './SpaceBudgetView';

/** Where the promises of the plan stand on the day of the clock. */
export function BoardPanel() {
  const t = useMessages();
  const park = useAppStore((state) => state.sourcePark);
  const reports = useAppStore((state) => state.reports);
  const clock = useClock();
  const rows = useMemo(() => boardRows(park, clock, reports), [park, clock, reports]);
  const inWords = useMemo(() => qualitativeRows(park, clock, reports), [park, clock, reports]);
  const links = useMemo(() => linkedProgrammes(park), [park]);
  if (rows.length === 0) return <p className={styles.empty}>{t('desk.board.empty')}</p>;
  return (
    <div className={styles.page}>
      <h2 className={styles.title} data-name="">
        {t('desk.board.title')}
      </h2>
      <BoardSummary rows={rows} />
      <BoardTable rows={rows} links={links.byTarget} label={t('desk.board.title')} />
      <p className={styles.note}>{t('desk.board.axisNote')}</p>
      {inWords.length > 0 ? (
        <>
          <h3 className={styles.subtitle}>{t('desk.board.qualitative')}</h3>
          <BoardTable rows={inWords} links={links.byTarget} label={t('desk.board.qualitative')} />
        </>
      ) : null}
      <div className={styles.columns}>
        <SpaceBudgetView park={park} />
        <ProgrammeLinks park={park} links={links} />
      </div>
    </div>
  );
}

/** Two counts that are never added: what is both a milestone and a target counts in each. */
function BoardSummary({ rows }: { readonly rows: readonly BoardRow[] }) {
  const t = useMessages();
  const counts = boardCounts(rows);
  const numeric = rows.filter((row) => !row.qualitative).length;
  const milestones = rows.filter((row) => row.kind === 'milestone').length;
  const both = rows.filter((row) => row.kind === 'milestone' && !row.qualitative).length;
  return (
    <p className={styles.summary} role="status">
      <span data-count="board.numeric">
        {t('desk.board.counts.numeric', {
          all: numeric,
          overdue: counts.numeric.overdueUnverified,
          verified: counts.numeric.verified,
        })}
      </span>
      <span data-count="board.milestones">
        {t('desk.board.counts.milestones', {
          all: milestones,
          overdue: counts.milestones.overdueUnverified,
          verified: counts.milestones.verified,
        })}
      </span>
      {both > 0 ? <span data-count="board.both">{t('desk.board.counts.both', { count: both })}</span> : null}
    </p>
  );
}
