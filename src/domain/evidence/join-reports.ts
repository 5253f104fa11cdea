import type { ParcelId } from '@/domain/ids';
import { countingEvents } from '@/domain/lifecycle';
import type { Milestone, Parcel, Park, TransferEvent } from '@/domain/park';
import { effectiveDayNumber, type IsoDay } from '@/domain/plan-date';
import { evidenceOfReport, type PromiseEvidence } from '@/domain/promises';
import { keepsPromise } from '@/domain/transfer-machine';
import { type Report, reportDate } from './report';
import {
  eventOfReport,
  type ReportProblem,
  reportedParcel,
  reportProblems,
  targetOf,
} from './report-problems';

export interface RefusedReport {
  readonly report: Report;
  readonly problems: readonly ReportProblem[];
}

/** Evidence for a promise, with the report it comes from; null: from a document in the data itself. */
export interface JoinedEvidence extends PromiseEvidence {
  readonly report: Report | null;
}

/** The park as documents have reported it, and what each report came to. */
export interface JoinedReports {
  /** The same object as the source when no report touches a parcel. */
  readonly park: Park;
  /** reports that count, in the order in which they take effect */
  readonly accepted: readonly Report[];
  /** for `promiseStateAt`: direct reports, and parcel reports that keep a milestone's promise */
  readonly evidence: readonly JoinedEvidence[];
  readonly refused: readonly RefusedReport[];
}

/** The stage a milestone promises for a parcel: the planned event that rests on the milestone's own fact. */
function promisedStages(
  park: Park,
  milestone: Milestone,
): readonly { parcel: Parcel; event: TransferEvent }[] {
  const parcel = park.parcels.find((candidate) => candidate.id === milestone.parcelId);
  if (!parcel) return [];
  return parcel.events
    .filter((event) => event.kind !== 'actual' && event.evidence?.type === 'fact')
    .filter((event) => event.evidence?.type === 'fact' && event.evidence.factId === milestone.factId)
    .map((event) => ({ parcel, event }));
}

function withEvent(park: Park, parcelId: ParcelId, event: TransferEvent): Park {
  const parcels = park.parcels.map((parcel) =>
    parcel.id === parcelId ? { ...parcel, events: [...parcel.events, event] } : parcel,
  );
  return { ...park, parcels };
}

/** A value below the promised one is evidence of the value, not of the thing promised. */
function reportsTheWhole(park: Park, milestone: Milestone, report: Report): boolean {
  const promised = targetOf(park, milestone.factId);
  return report.value === null || promised === null || report.value.value >= promised.value;
}

/** What an accepted report does to the parcels. */
function eventsOf(park: Park, report: Report): readonly { parcelId: ParcelId; event: TransferEvent }[] {
  const { subject } = report;
  if (subject.kind === 'parcel') {
    const parcel = reportedParcel(park, subject);
    return parcel ? [{ parcelId: parcel.id, event: eventOfReport(report, subject.stage) }] : [];
  }
  const milestone = park.milestones.find((candidate) => String(candidate.id) === String(subject.id));
  if (subject.kind !== 'milestone' || !milestone || !reportsTheWhole(park, milestone, report)) return [];
  return promisedStages(park, milestone)
    .filter(
      ({ parcel, event }) =>
        !countingEvents(parcel, 'verified').some((known) => keepsPromise(known.stage, event.stage)),
    )
    .map(({ parcel, event }) => ({ parcelId: parcel.id, event: eventOfReport(report, event.stage) }));
}

/** Milestones whose promise a parcel's evidenced history keeps, from the day it does. */
function evidenceFromParcels(park: Park, reportOf: ReadonlyMap<TransferEvent, Report>): JoinedEvidence[] {
  return park.milestones.flatMap((milestone) =>
    promisedStages(park, milestone).flatMap(({ parcel, event }) => {
      const kept = countingEvents(parcel, 'verified').find((known) => keepsPromise(known.stage, event.stage));
      if (!kept) return [];
      return [{ subjectId: String(milestone.id), date: kept.date, report: reportOf.get(kept) ?? null }];
    }),
  );
}

function directEvidence(report: Report): readonly JoinedEvidence[] {
  const evidence = evidenceOfReport(report);
  return evidence ? [{ ...evidence, report }] : [];
}

/**
 * Applies reports in the order in which they take effect. A report the lifecycle or the plan does not allow is refused
 * with its reasons and stays in the list: nothing is lost, and it may count once another report fills the gap.
 */
export function applyReports(source: Park, reports: readonly Report[], today: IsoDay): JoinedReports {
  let park = source;
  const accepted: Report[] = [];
  const refused: RefusedReport[] = [];
  const reportOf = new Map<TransferEvent, Report>();
  const ordered = reports.toSorted(
    (a, b) =>
      effectiveDayNumber(reportDate(a)) - effectiveDayNumber(reportDate(b)) ||
      (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0),
  );
  for (const report of ordered) {
    const problems = reportProblems(park, report, today);
    if (problems.length > 0) {
      refused.push({ report, problems });
      continue;
    }
    accepted.push(report);
    for (const { parcelId, event } of eventsOf(park, report)) {
      park = withEvent(park, parcelId, event);
      reportOf.set(event, report);
    }
  }
  const evidence = [...accepted.flatMap(directEvidence), ...evidenceFromParcels(park, reportOf)];
  return { park, accepted, evidence, refused };
}

interface Remembered {
  readonly reports: readonly Report[];
  readonly today: IsoDay;
  readonly joined: JoinedReports;
}
const remembered = new WeakMap<Park, Remembered>();

/**
 * `applyReports`, remembered by identity: as long as park, reports and day are the same objects, so is the answer, and
 * whoever draws from it has nothing to redraw.
 */
export function joinReports(park: Park, reports: readonly Report[], today: IsoDay): JoinedReports {
  const known = remembered.get(park);
  if (known && known.reports === reports && known.today === today) return known.joined;
  const joined = applyReports(park, reports, today);
  remembered.set(park, { reports, today, joined });
  return joined;
}
