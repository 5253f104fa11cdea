import { promisedQuantity, type Report, type ReportSubject } from '@/domain/evidence';
import type { Park } from '@/domain/park';
import type { PlanDate } from '@/domain/plan-date';

/** The form as typed. */
export interface ReportFields {
  readonly value: string;
  readonly date: string;
  readonly title: string;
  readonly number: string;
  readonly documentDate: string;
  readonly note: string;
}

export const emptyFields: ReportFields = {
  value: '',
  date: '',
  title: '',
  number: '',
  documentDate: '',
  note: '',
};

export function fieldsOf(report: Report): ReportFields {
  return {
    value: report.value === null ? '' : String(report.value.value),
    date: report.date ?? '',
    title: report.document.title,
    number: report.document.number ?? '',
    documentDate: report.document.date,
    note: report.note,
  };
}

/** The fields a report is made of when it comes back for correction, its id and its day of entry with it. */
export interface Entry {
  readonly id: string;
  readonly recordedAt: string;
}

/** A new entry. Ids need no secure context: the product also runs from a plain file or an office server. */
export function newEntry(now: Date): Entry {
  const random = crypto.getRandomValues(new Uint32Array(2));
  const id = [now.getTime(), ...random].map((part) => part.toString(36)).join('-');
  return { id: `report-${id}`, recordedAt: now.toISOString() };
}

/** The report that was typed; whether it may be taken is for the domain to say. A value that is no number stays NaN. */
export function reportOf(park: Park, subject: ReportSubject, fields: ReportFields, entry: Entry): Report {
  const promised = promisedQuantity(park, subject);
  const typed = fields.value.trim().replace(/[,，]/g, '');
  const number = fields.number.trim();
  const value =
    typed === ''
      ? null
      : ({
          value: Number(typed),
          measure: promised?.measure ?? 'count',
          unit: promised?.unit ?? 'none',
          comparator: '=',
          kind: 'reported',
        } as const);
  return {
    ...entry,
    subject,
    value,
    date: fields.date.trim() === '' ? null : (fields.date.trim() as PlanDate),
    document: {
      title: fields.title.trim(),
      ...(number === '' ? {} : { number }),
      date: fields.documentDate.trim() as PlanDate,
    },
    note: fields.note.trim(),
  };
}
