import type { ColumnRole, ColumnUnit } from '@/domain/column-role';
import { readPlanDate } from '@/domain/date-text';
import { creditCodeState, hasLostDigits, isParcelCode, isRealEstateUnitCode } from '@/domain/identifier-text';
import type { Issue } from '@/domain/issue';
import { isMissing, readNumber } from '@/domain/number-text';
import { areaInSqm } from '@/domain/unit-text';
import type { TableColumn } from './header';

export const areaRoles: ReadonlySet<ColumnRole> = new Set(['siteArea', 'grossFloorArea', 'usableFloorArea']);
export const figureRoles: ReadonlySet<ColumnRole> = new Set([...areaRoles, 'termYears', 'price', 'storeys']);
export const dateRoles: ReadonlySet<ColumnRole> = new Set([
  ...(['stageDate', 'announcementDate', 'saleDate', 'contractDate', 'handoverDate', 'startDate'] as const),
  ...(['finishDate', 'operationDate', 'documentDate'] as const),
  ...(['agreedHandoverDate', 'agreedStartDate', 'agreedFinishDate'] as const),
  ...(['occupancyFrom', 'occupancyTo'] as const),
]);
export const codeRoles: ReadonlySet<ColumnRole> = new Set([
  ...(['creditCode', 'parcelCode', 'realEstateUnitCode', 'supervisionNumber', 'parcelNumber'] as const),
  ...(['landUseCode', 'landSurveyCode', 'rowNumber', 'pointLabel', 'ring', 'document'] as const),
]);

export interface CellReading {
  readonly value: string | number | null;
  readonly issues: readonly Issue[];
}

type Where = Issue['where'];

/** Powers of ten of money, taken as text so that 1.1 万元 is 11000 元 and not a little more. */
const powerOfMoney: Readonly<Partial<Record<ColumnUnit, number>>> = {
  yuan: 0,
  tenThousandYuan: 4,
  hundredMillionYuan: 8,
};

/** 3000万元 in a column of 亿元 is 0.3. */
function inUnitOfColumn(
  value: number | null,
  own: ColumnUnit | null,
  unit: ColumnUnit | null,
): number | null {
  if (value === null || own === null || unit === null || own === unit) return value;
  const [from, to] = [powerOfMoney[own], powerOfMoney[unit]];
  return from === undefined || to === undefined ? value : Number(`${value}e${from - to}`);
}

function figure(text: string, column: TableColumn, unit: ColumnUnit | null, where: Where): CellReading {
  const reading = readNumber(text);
  const params = { column: column.title, text };
  if (reading.problem !== null) {
    return { value: null, issues: [{ severity: 'warning', code: 'table-not-a-number', params, where }] };
  }
  if (reading.value === null || column.role === null || !areaRoles.has(column.role)) {
    return { value: inUnitOfColumn(reading.value, reading.unit, unit), issues: [] };
  }
  const known = reading.unit ?? unit;
  const areaSqm = known === null ? null : areaInSqm(reading.value, known);
  // Square metres or mu cannot be told from a figure: the unit is asked for, never guessed.
  return areaSqm === null
    ? { value: null, issues: [{ severity: 'warning', code: 'table-unit-unknown', params, where }] }
    : { value: areaSqm, issues: [] };
}

const noteCodes = {
  text: 'table-not-a-date',
  quarter: 'table-date-period',
  halfYear: 'table-date-period',
  october: 'table-date-october',
} as const;

function date(text: string, column: TableColumn, where: Where): CellReading {
  const reading = readPlanDate(text);
  if (reading.note === null) return { value: reading.date, issues: [] };
  const params = { column: column.title, text, date: reading.date ?? '' };
  const severity = reading.note === 'quarter' || reading.note === 'halfYear' ? 'info' : 'warning';
  return { value: reading.date, issues: [{ severity, code: noteCodes[reading.note], params, where }] };
}

/** @returns the code of what is wrong with an identifier, or null */
function identifierProblem(role: ColumnRole, text: string): string | null {
  if (codeRoles.has(role) && hasLostDigits(text)) return 'table-digits-lost';
  if (role === 'creditCode') {
    const state = creditCodeState(text);
    return state === 'valid'
      ? null
      : state === 'shape'
        ? 'table-credit-code-shape'
        : 'table-credit-code-check';
  }
  if (role === 'parcelCode') return isParcelCode(text) ? null : 'table-parcel-code-shape';
  return role === 'realEstateUnitCode' && !isRealEstateUnitCode(text) ? 'table-unit-code-shape' : null;
}

/** What one cell of a known column says. Figures become numbers, dates keep their precision, codes stay text. */
export function cellValue(
  text: string,
  column: TableColumn,
  unit: ColumnUnit | null,
  where: Where,
): CellReading {
  const { role } = column;
  if (role === null || isMissing(text)) return { value: null, issues: [] };
  if (figureRoles.has(role)) return figure(text, column, unit, where);
  if (dateRoles.has(role)) return date(text, column, where);
  const problem = identifierProblem(role, text);
  const params = { column: column.title, text };
  const issues: readonly Issue[] =
    problem === null ? [] : [{ severity: 'warning', code: problem, params, where }];
  return { value: text, issues };
}

/** A row by role. Of two columns with one meaning (㎡ and 亩) the first that says something counts. */
export function rowValues(
  cells: readonly string[],
  columns: readonly TableColumn[],
  unitOf: (column: TableColumn) => ColumnUnit | null,
  where: Where,
): {
  readonly values: Readonly<Partial<Record<ColumnRole, string | number | null>>>;
  readonly issues: readonly Issue[];
} {
  const values = new Map<ColumnRole, string | number | null>();
  const issues: Issue[] = [];
  for (const column of columns) {
    if (column.role === null) continue;
    const reading = cellValue(cells[column.index] ?? '', column, unitOf(column), where);
    issues.push(...reading.issues);
    if ((values.get(column.role) ?? null) === null) values.set(column.role, reading.value);
  }
  return { values: Object.fromEntries(values), issues };
}
