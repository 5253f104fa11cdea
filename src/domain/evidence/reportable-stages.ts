import type { ParcelId } from '@/domain/ids';
import { type TransferStage, transferStages } from '@/domain/lifecycle-codes';
import type { Park } from '@/domain/park';
import { type IsoDay, planDateOf } from '@/domain/plan-date';
import { type ReportProblem, reportProblems } from './report-problems';

/** A stage a form can offer for a parcel, and why it would be refused. */
export interface ReportableStage {
  readonly stage: TransferStage;
  /** what the lifecycle says against it on the day; empty: it can be reported */
  readonly problems: readonly ReportProblem[];
}

/**
 * Every stage with what the lifecycle says to it on a day, so that a form can offer what is possible and say why the
 * rest is not, before anything has been typed.
 * @param park with the reports at hand joined in
 */
export function reportableStages(
  park: Park,
  parcelId: ParcelId,
  day: IsoDay,
  today: IsoDay,
): readonly ReportableStage[] {
  const date = planDateOf(day);
  return transferStages.map((stage) => ({
    stage,
    problems: reportProblems(
      park,
      {
        id: '',
        subject: { kind: 'parcel', id: parcelId, stage },
        value: null,
        date,
        document: { title: '—', date },
        note: '',
        recordedAt: '',
      },
      today,
    ),
  }));
}
