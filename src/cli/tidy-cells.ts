import { readPlanDate } from '@/domain/date-text';
import type { Attributes, AttributeValue } from '@/domain/imported-feature';
import { isMissing, readNumber } from '@/domain/number-text';
import type { RosterTable } from '@/exchange/tables/roster';
import { codeRoles, dateRoles } from '@/exchange/tables/row-values';

type Column = RosterTable['columns'][number];

/**
 * A cell of a roster as a program wants it: a figure in the unit of its title as a number, a date as ISO text of its
 * precision, null where nothing is said. What is more than that (约 30, 0.7–1.8, 2公顷 under 亩) stays as it was typed.
 */
export function tidyCell(text: string, { role, unit }: Column): AttributeValue {
  if (text === '' || isMissing(text)) return null;
  if (role !== null && dateRoles.has(role)) {
    const { date, note } = readPlanDate(text);
    return date !== null && note === null ? date : text;
  }
  // Codes lose digits as numbers; a telephone number under a title nobody knows would too.
  if (role !== null ? codeRoles.has(role) : unit === null) return text;
  const { value, unit: own, approximate, problem } = readNumber(text);
  const isPlain = problem === null && !approximate && (own === null || own === unit);
  return isPlain && value !== null ? value : text;
}

/** A row of a roster by the titles of its columns. */
export function tidyRow(columns: readonly Column[], texts: readonly string[]): Attributes {
  return Object.fromEntries(columns.map((column, at) => [column.title, tidyCell(texts[at] ?? '', column)]));
}
