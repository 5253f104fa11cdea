import { isMissing } from './number-text';
import { isoDayOf, isPlanDate, type PlanDate, planDateOf } from './plan-date';
import { foldText } from './unit-text';

export interface DateReading {
  /** null: missing, or not a date */
  readonly date: PlanDate | null;
  /**
   * `text` no date · `quarter`, `halfYear` kept as its last month, when it takes effect · `october` 2024.1 may be what a
   * spreadsheet has left of 2024.10
   */
  readonly note: 'text' | 'quarter' | 'halfYear' | 'october' | null;
}

const two = (text: string | number) => String(text).padStart(2, '0');

function dated(text: string, note: DateReading['note'] = null): DateReading {
  return isPlanDate(text) ? { date: text, note } : { date: null, note: 'text' };
}

const quarterOf: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
const timeOfDay = /(t|(?<=\d))\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?$/;

/** Days are counted from 1899-12-30, or from 1904-01-01 in files of old Macintosh programs. */
const serialOrigin = { 1900: 25_569, 1904: 24_107 } as const;
const serials = { first: 18_264, last: 73_415 } as const;

/** @param serial days as a spreadsheet counts them; a fraction is the time of day and is cut */
export function dateOfSerial(serial: number, system: 1900 | 1904 = 1900): PlanDate {
  return planDateOf(isoDayOf(Math.floor(serial) - serialOrigin[system]));
}

/**
 * Reads a date as people type it, with the precision it was given in: serials, `2024.3`, `2024年3月`, `2023/10/17`,
 * `20231017`, years only, `2025年底` (the last day), `2023-2027年` (a period). Source: planning standards 4.5, 6.4.
 */
export function readPlanDate(text: string): DateReading {
  if (isMissing(text)) return { date: null, note: null };
  const spaced = text.normalize('NFKC').trim().toLowerCase();
  const folded = foldText(spaced.replace(/(\d)\s+(\d{1,2}:\d{2})/, '$1t$2')).replace(timeOfDay, '');
  const plain = folded.replace(/^(约|预计|计划|拟)/, '').replace(/(前|左右)$/, '');
  const day =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (day) return dated(`${day[1]}-${two(day[2] ?? '')}-${two(day[3] ?? '')}`);
  const serial = /^\d{5}(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  if (serial >= serials.first && serial <= serials.last) return dated(dateOfSerial(serial));
  const month = /^(\d{4})[-/.年](\d{1,2})月?(份|底|末)?$/.exec(plain) ?? /^(\d{4})(\d{2})$/.exec(plain);
  if (month) return dated(`${month[1]}-${two(month[2] ?? '')}`, /^\d{4}\.1$/.test(plain) ? 'october' : null);
  const period = /^(\d{4})年?[-~至到—–/](\d{4})年?$/.exec(plain);
  if (period) return dated(`${period[1]}/${period[2]}`);
  const quarter = /^(\d{4})[-年]?(?:第?([一二三四1-4])季度?|q([1-4]))$/.exec(plain);
  if (quarter) {
    const number = quarterOf[quarter[2] ?? ''] ?? Number(quarter[2] ?? quarter[3]);
    return dated(`${quarter[1]}-${two(number * 3)}`, 'quarter');
  }
  const half = /^(\d{4})年?(上半年|下半年)$/.exec(plain);
  if (half) return dated(`${half[1]}-${half[2] === '上半年' ? '06' : '12'}`, 'halfYear');
  const end = /^(\d{4})年?(年?底|年?末)$/.exec(plain);
  if (end) return dated(`${end[1]}-12-31`);
  return dated(plain.replace(/年度?$/, ''));
}
