import type { ReportSubject } from '@/domain/evidence';
import { useMessages } from '@/panels/use-messages';
import { deskStore } from '@/store/desk-store';
import { useAppStore } from '@/store/store';
import styles from './evidence.module.css';

interface ReportButtonProps {
  readonly subject: ReportSubject;
  /** what it is about, for the ear */
  readonly name: string;
}

/** Leads from a promise or a parcel to the form of its evidence. Only the planner's desk has one. */
export function ReportButton({ subject, name }: ReportButtonProps) {
  const t = useMessages();
  const atDesk = useAppStore((state) => state.mode === 'planner');
  if (!atDesk) return null;
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={t('desk.board.reportOn', { name })}
      onClick={() => {
        const { setOpenTable, draftReport } = deskStore().getState();
        setOpenTable(null);
        draftReport({ subject, editing: null });
      }}
    >
      {t('desk.board.report')}
    </button>
  );
}
