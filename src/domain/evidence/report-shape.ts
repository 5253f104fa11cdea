import { transferStages } from '@/domain/lifecycle-codes';
import { isPlanDate } from '@/domain/plan-date';
import type { Report } from './report';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown) => isText(value) && isPlanDate(value);

function isSubject(value: unknown): boolean {
  if (!isFields(value) || !isText(value.id) || value.id === '') return false;
  if (value.kind === 'parcel') {
    const deferred = value.permitDeferred === undefined || value.permitDeferred === true;
    return deferred && transferStages.some((stage) => stage === value.stage);
  }
  return value.kind === 'milestone' || value.kind === 'indicator';
}

function isReported(value: unknown): boolean {
  if (value === null) return true;
  return (
    isFields(value) &&
    typeof value.value === 'number' &&
    Number.isFinite(value.value) &&
    isText(value.measure) &&
    isText(value.unit) &&
    value.comparator === '=' &&
    value.kind === 'reported'
  );
}

function isDocument(value: unknown): boolean {
  if (!isFields(value)) return false;
  return isText(value.title) && isDate(value.date) && (value.number === undefined || isText(value.number));
}

/**
 * Whether a record read back from a place we do not control has the shape of a report. Says nothing about whether the
 * report may be accepted: see `reportProblems`.
 */
export function isReport(value: unknown): value is Report {
  return (
    isFields(value) &&
    isText(value.id) &&
    isSubject(value.subject) &&
    isReported(value.value) &&
    (value.date === null || isDate(value.date)) &&
    isDocument(value.document) &&
    isText(value.note) &&
    isText(value.recordedAt)
  );
}
