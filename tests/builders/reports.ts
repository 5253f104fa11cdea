import type { ReportedQuantity } from '@/domain/evidence';
import type { TransferStage } from '@/domain/lifecycle-codes';
import type { PlanDate } from '@/domain/plan-date';
import type { Report } from '@/domain/promises';

let serial = 0;

/** A report with a document of the same day. */
export function aReport(subject: unknown, date: string | null, values: Partial<Report> = {}): Report {
  serial += 1;
  return {
    id: `report-${serial}`,
    subject: subject as Report['subject'],
    value: null,
    date: date as PlanDate | null,
    document: { title: '公告', number: `〔${serial}〕`, date: (date ?? '2026-01-31') as PlanDate },
    note: '',
    recordedAt: `2026-11-23T08:00:${String(serial % 60).padStart(2, '0')}.000Z`,
    ...values,
  };
}

export const onMilestone = (id: string) => ({ kind: 'milestone', id });
export const onIndicator = (id: string) => ({ kind: 'indicator', id });
export const onParcel = (id: string, stage: TransferStage, permitDeferred?: true) => ({
  kind: 'parcel',
  id,
  stage,
  ...(permitDeferred ? { permitDeferred } : {}),
});

export function reported(
  value: number,
  measure: ReportedQuantity['measure'],
  unit: ReportedQuantity['unit'],
): ReportedQuantity {
  return { value, measure, unit, comparator: '=', kind: 'reported' };
}
