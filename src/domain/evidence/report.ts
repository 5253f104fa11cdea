import type { MilestoneId, ParcelId } from '@/domain/ids';
import type { TransferStage } from '@/domain/lifecycle-codes';
import type { PlanDate } from '@/domain/plan-date';
import type { Quantity } from '@/domain/quantity';

/** What a report speaks of: a dated milestone, a target of the plan, or one stage of a parcel. */
export type ReportSubject =
  | { readonly kind: 'milestone'; readonly id: MilestoneId }
  | { readonly kind: 'indicator'; readonly id: string }
  | {
      readonly kind: 'parcel';
      readonly id: ParcelId;
      readonly stage: TransferStage;
      /** 容缺: works began before the building permit, with the authority's leave (planning standards 6.1) */
      readonly permitDeferred?: true;
    };

/** A reported figure, in the measure and unit of the promise it answers. */
export interface ReportedQuantity extends Pick<Quantity, 'value' | 'measure' | 'unit'> {
  readonly comparator: '=';
  readonly kind: 'reported';
}

/** The paper a report rests on. Without one nothing is 已核实 (truth rule 4). */
export interface ReportDocument {
  readonly title: string;
  readonly number?: string;
  readonly date: PlanDate;
}

/**
 * What a planner enters: a value, a day, or both, and the document that says so. Reports are data of the person who
 * entered them; the park's own files are never changed by them.
 */
export interface Report {
  readonly id: string;
  readonly subject: ReportSubject;
  readonly value: ReportedQuantity | null;
  /** When it happened, or the day the value describes; null: the document's own date counts. */
  readonly date: PlanDate | null;
  readonly document: ReportDocument;
  readonly note: string;
  /** ISO 8601 instant of entry */
  readonly recordedAt: string;
}

/** The date from which a report counts: the reported one, else the document's. */
export function reportDate(report: Pick<Report, 'date' | 'document'>): PlanDate {
  return report.date ?? report.document.date;
}
