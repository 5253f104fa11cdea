import { Pencil, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useRef } from 'react';
import { promisedQuantity, type Report } from '@/domain/evidence';
import { CountFigure, DateText } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { Figure } from '@/ui/figure/Figure';
import { IconButton } from '@/ui/icon-button/IconButton';
import { formatQuantity } from '@/wording/format-quantity';
import styles from './evidence.module.css';
import { problemText, subjectText } from './evidence-words';
import { useJoinedReports } from './use-evidence';

/** Everything entered, newest first, with what does not count and why; every change can be undone. */
export function ReportList() {
  const t = useMessages();
  const reports = useAppStore((state) => state.reports);
  const canUndo = useAppStore((state) => state.undoable.length > 0);
  const canRedo = useAppStore((state) => state.redoable.length > 0);
  const head = useRef<HTMLElement>(null);
  // The button that was pressed may be gone or dead by now: what takes it back is the nearest thing to go on with.
  const stayAtHead = () =>
    requestAnimationFrame(() => {
      if ((document.activeElement ?? document.body) !== document.body) return;
      head.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    });
  return (
    <section className={styles.block} aria-label={t('desk.evidence.list')}>
      <header ref={head} className={styles.head}>
        <h2 className={styles.title}>
          {t('desk.evidence.list')} <CountFigure value={reports.length} of="reports" />
        </h2>
        <IconButton
          label={t('desk.evidence.undo')}
          disabled={!canUndo}
          onClick={() => {
            appStore().getState().undo();
            stayAtHead();
          }}
        >
          <Undo2 size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={t('desk.evidence.redo')}
          disabled={!canRedo}
          onClick={() => {
            appStore().getState().redo();
            stayAtHead();
          }}
        >
          <Redo2 size={16} aria-hidden />
        </IconButton>
      </header>
      {reports.length === 0 ? <p className={styles.hint}>{t('desk.evidence.none')}</p> : null}
      <ul className={styles.list}>
        {reports.toReversed().map((report) => (
          <ReportItem key={report.id} report={report} onRemoved={stayAtHead} />
        ))}
      </ul>
    </section>
  );
}

interface ReportItemProps {
  readonly report: Report;
  readonly onRemoved: () => void;
}

function ReportItem({ report, onRemoved }: ReportItemProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.sourcePark);
  const problems = useJoinedReports().refused.find((refused) => refused.report === report)?.problems ?? [];
  const name = subjectText(locale, park, report.subject);
  const { title, number, date } = report.document;
  return (
    <li className={styles.item} data-report={report.id}>
      <div className={styles.itemMain}>
        <p>
          <strong data-name="">{name}</strong> <ReportedValue report={report} />
        </p>
        <p className={styles.hint}>
          {report.date ? <DateText date={report.date} /> : null}{' '}
          <span data-name="">{[title, number].filter(Boolean).join(' ')}</span> <DateText date={date} />{' '}
          {report.note === '' ? null : <span data-name="">{report.note}</span>}
        </p>
        {problems.length > 0 ? (
          <p className={styles.warning} data-name="">
            <Badge tone="warn">{t('desk.evidence.notCounted')}</Badge>{' '}
            {problems.map((problem) => problemText(locale, problem)).join(' · ')}
          </p>
        ) : null}
      </div>
      <IconButton
        label={t('desk.evidence.edit', { name })}
        onClick={() => appStore().getState().draftReport({ subject: report.subject, editing: report.id })}
      >
        <Pencil size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={t('desk.evidence.remove', { name })}
        onClick={() => {
          remove(report.id);
          onRemoved();
        }}
      >
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </li>
  );
}

/** A form that was correcting it would bring it back as a new one: it goes with it. */
function remove(id: string): void {
  const { reportDraft, draftReport, removeReport } = appStore().getState();
  if (reportDraft?.editing === id) draftReport(null);
  removeReport(id);
}

function ReportedValue({ report }: { readonly report: Report }) {
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.sourcePark);
  if (report.value === null) return null;
  const subject = promisedQuantity(park, report.subject)?.subject;
  const parts = formatQuantity(locale, { ...report.value, strive: false, ...(subject ? { subject } : {}) });
  return <Figure parts={parts} provenance={{ 'data-reported': report.id }} size="inline" />;
}
