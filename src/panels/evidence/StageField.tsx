import { useMemo } from 'react';
import { applyReports, type ReportSubject, reportableStages } from '@/domain/evidence';
import { type TransferStage, transferStages } from '@/domain/lifecycle-codes';
import { isPlanDate, lastDayOf, type PlanDate } from '@/domain/plan-date';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './evidence.module.css';
import { problemText } from './evidence-words';

type ParcelSubject = Extract<ReportSubject, { readonly kind: 'parcel' }>;

interface StageFieldProps {
  readonly subject: ParcelSubject;
  /** day it happened, as typed */
  readonly date: string;
  /** id of the report that is being corrected: it does not stand in its own way */
  readonly editing: string | null;
  readonly onChange: (subject: ParcelSubject) => void;
}

/** The stage a document gives a parcel; one the lifecycle does not allow says why before it is saved. */
export function StageField({ subject, date, editing, onChange }: StageFieldProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.sourcePark);
  const reports = useAppStore((state) => state.reports);
  const today = useAppStore((state) => state.today);
  const typed = date.trim() as PlanDate;
  const day = isPlanDate(typed) && lastDayOf(typed) < today ? lastDayOf(typed) : today;
  const stages = useMemo(() => {
    const others = reports.filter(({ id }) => id !== editing);
    return reportableStages(applyReports(park, others, today).park, subject.id, day, today);
  }, [park, reports, editing, subject.id, day, today]);
  const problems = stages.find(({ stage }) => stage === subject.stage)?.problems ?? [];
  const deferred = subject.permitDeferred === true;
  const asksForLeave = problems.some(({ code }) => code === 'startWithoutBuildPermit');
  const standing = problems.filter(({ code }) => !(deferred && code === 'startWithoutBuildPermit'));
  const choose = (stage: TransferStage) => onChange({ kind: 'parcel', id: subject.id, stage });
  return (
    <>
      <label className={styles.field}>
        <span>{t('desk.evidence.stage')}</span>
        <select
          value={subject.stage}
          onChange={(event) =>
            choose(transferStages.find((stage) => stage === event.target.value) ?? subject.stage)
          }
        >
          {stages.map(({ stage, problems: against }) => (
            <option key={stage} value={stage}>
              {against.length === 0 ? '' : '× '}
              {t(`panels.stage.${stage}`)}
            </option>
          ))}
        </select>
      </label>
      {asksForLeave ? (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={deferred}
            onChange={(event) =>
              onChange({
                kind: 'parcel',
                id: subject.id,
                stage: subject.stage,
                ...(event.target.checked ? { permitDeferred: true } : {}),
              })
            }
          />
          {t('desk.evidence.permitDeferred')}
        </label>
      ) : null}
      {standing.map((problem) => (
        <p key={problem.code} className={styles.warning} data-name="" data-stage-problem={problem.code}>
          {t('desk.evidence.stageRefused', { reason: problemText(locale, problem) })}
        </p>
      ))}
    </>
  );
}
