import { inOrder } from '@/domain/history-check';
import type { FactId } from '@/domain/ids';
import { countingEvents } from '@/domain/lifecycle';
import type { Parcel, Park, TransferEvent } from '@/domain/park';
import { firstDayOf, type IsoDay, isPlanDate, lastDayOf } from '@/domain/plan-date';
import type { Quantity } from '@/domain/quantity';
import { transitionBetween } from '@/domain/transfer-machine';
import { type Report, type ReportSubject, reportDate } from './report';

/** Why a report is not taken. Codes become words in the panels. */
export type ReportProblemCode =
  | 'subjectUnknown'
  | 'sampleParcel'
  | 'nothingReported'
  | 'documentMissing'
  | 'dateInvalid'
  | 'dateInFuture'
  | 'documentBeforeDate'
  | 'valueInvalid'
  | 'valueOfQualitative'
  | 'unitMismatch'
  | 'stageRepeated'
  | 'wrongTransition'
  | 'startWithoutBuildPermit';

export interface ReportProblem {
  readonly code: ReportProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

const problem = (code: ReportProblemCode, params: ReportProblem['params'] = {}): ReportProblem => ({
  code,
  params,
});

/** What a promise promises in numbers; null for a qualitative one. */
export function promisedQuantity(park: Park, subject: ReportSubject): Quantity | null {
  if (subject.kind === 'parcel') return null;
  const list = subject.kind === 'milestone' ? park.milestones : park.indicators;
  const promise = list.find((candidate) => String(candidate.id) === String(subject.id));
  if (!promise || promise.qualitative) return null;
  return targetOf(park, promise.factId);
}

/** The figure a fact promises. */
export function targetOf(park: Park, factId: FactId): Quantity | null {
  return park.facts.get(factId)?.quantities.find((quantity) => quantity.kind === 'target') ?? null;
}

/** The parcel a report speaks of, always the record that owns the stage, never the outline that illustrates it. */
export function reportedParcel(park: Park, subject: ReportSubject): Parcel | null {
  if (subject.kind !== 'parcel') return null;
  const parcel = park.parcels.find((candidate) => candidate.id === subject.id);
  const owner = parcel?.illustrates ?? null;
  return (owner === null ? parcel : park.parcels.find((candidate) => candidate.id === owner)) ?? null;
}

function exists(park: Park, subject: ReportSubject): boolean {
  if (subject.kind === 'parcel') return reportedParcel(park, subject) !== null;
  const list = subject.kind === 'milestone' ? park.milestones : park.indicators;
  return list.some((candidate) => String(candidate.id) === String(subject.id));
}

function dateProblems(report: Report, today: IsoDay): ReportProblem[] {
  const { date, document } = report;
  if (!isPlanDate(document.date) || (date !== null && !isPlanDate(date))) return [problem('dateInvalid')];
  const problems: ReportProblem[] = [];
  // 核实 never looks beyond today, so a report of the future would be accepted and then show nowhere.
  for (const day of new Set([date ?? document.date, document.date])) {
    if (firstDayOf(day) > today) problems.push(problem('dateInFuture', { date: day, today }));
  }
  if (date !== null && lastDayOf(document.date) < firstDayOf(date)) {
    problems.push(problem('documentBeforeDate', { date, document: document.date }));
  }
  return problems;
}

function valueProblems(park: Park, report: Report): ReportProblem[] {
  const { value, subject } = report;
  if (value === null) return [];
  if (!Number.isFinite(value.value) || value.value < 0) return [problem('valueInvalid')];
  const promised = promisedQuantity(park, subject);
  if (promised === null) return [problem('valueOfQualitative')];
  const same = promised.unit === value.unit && promised.measure === value.measure;
  return same ? [] : [problem('unitMismatch', { promised: promised.unit, reported: value.unit })];
}

/** The event a report makes of a parcel's stage. */
export function eventOfReport(report: Report, stage: TransferEvent['stage']): TransferEvent {
  const { title, number, date } = report.document;
  const evidence = { type: 'document', title, ...(number === undefined ? {} : { number }), date } as const;
  return { stage, kind: 'actual', date: reportDate(report), evidence };
}

/** Whether the lifecycle allows a stage where the report would put it, between what is evidenced already. */
function stageProblems(parcel: Parcel, report: Report): ReportProblem[] {
  if (report.subject.kind !== 'parcel') return [];
  if (parcel.nature === 'illustrative') return [problem('sampleParcel')];
  const { stage, permitDeferred } = report.subject;
  const event = eventOfReport(report, stage);
  const history = inOrder([...countingEvents(parcel, 'verified'), event]);
  const place = history.indexOf(event);
  const [before, after] = [history[place - 1], history[place + 1]];
  if ([before, after].some((neighbour) => neighbour?.stage === stage)) {
    return [problem('stageRepeated', { stage })];
  }
  const refused = (from: TransferEvent['stage'], to: TransferEvent['stage']) =>
    transitionBetween(from, to) === 'refused' ? [problem('wrongTransition', { from, to })] : [];
  const problems = [
    ...refused(before?.stage ?? 'existing', stage),
    ...(after ? refused(stage, after.stage) : []),
  ];
  const permitted = history.slice(0, place).some((earlier) => earlier.stage === 'buildPermit');
  if (stage === 'started' && !permitted && permitDeferred !== true) {
    problems.push(problem('startWithoutBuildPermit'));
  }
  return problems;
}

/**
 * Why a report cannot be taken; empty when it can.
 * @param park the park with every report that is already accepted (`joinReports(…).park`), without the one in question
 * @param today no report speaks of a day after it
 */
export function reportProblems(park: Park, report: Report, today: IsoDay): readonly ReportProblem[] {
  const { subject, document } = report;
  if (!exists(park, subject)) return [problem('subjectUnknown', { id: String(subject.id) })];
  const problems: ReportProblem[] = [];
  if (document.title.trim() === '') problems.push(problem('documentMissing'));
  if (report.value === null && report.date === null) problems.push(problem('nothingReported'));
  const dates = dateProblems(report, today);
  problems.push(...dates, ...valueProblems(park, report));
  const parcel = reportedParcel(park, subject);
  // Without a date there is no place in the history to judge.
  if (parcel && !dates.some(({ code }) => code === 'dateInvalid')) {
    problems.push(...stageProblems(parcel, report));
  }
  return problems;
}
