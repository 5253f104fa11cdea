import type { ColumnRole } from '@/domain/column-role';
import type { SurveyPosition } from '@/domain/imported-feature';
import { readNumber } from '@/domain/number-text';
import type { GridRow } from './grid';
import type { TableColumn } from './header';

/** Columns of a table that hold a place. x = east or longitude. */
export interface CoordinateColumns {
  readonly x: TableColumn;
  readonly y: TableColumn;
  /** eastings under X: the habit of drawings, against the survey's */
  readonly isDrawn?: true;
}

/** A row with its place, x = east or longitude. */
export interface PlacedRow {
  readonly row: GridRow;
  readonly position: SurveyPosition;
}

const degrees =
  /^([+-]?\d{1,3})[°度](?:(\d{1,2})[′'分])?(?:(\d{1,2}(?:\.\d+)?)(?:″|′′|"|''|秒))?([nsew东西南北])?$/;

/** A coordinate cell: a figure, or degrees, minutes and seconds (planning standards 1.3). Null when it is neither. */
function coordinateOf(text: string): number | null {
  const reading = readNumber(text);
  if (reading.problem === null && reading.value !== null) return reading.value;
  const folded = text
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('”', '"');
  const plain = folded.replace(
    /^([nsew东西南北][经纬]?)(.*)$/,
    (_, side: string, rest: string) => `${rest}${side[0] ?? ''}`,
  );
  const match = degrees.exec(plain);
  if (!match) return null;
  const [minutes, seconds] = [Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (minutes >= 60 || seconds >= 60) return null;
  const whole = Number(match[1]);
  const size = Math.abs(whole) + minutes / 60 + seconds / 3600;
  return whole < 0 || /[sw西南]/.test(match[4] ?? '') ? -size : size;
}

function middleOf(rows: readonly GridRow[], { index }: TableColumn): number | null {
  const values = rows.flatMap((row) => coordinateOf(row.cells[index] ?? '') ?? []).toSorted((a, b) => a - b);
  return values[values.length >> 1] ?? null;
}

/**
 * Columns headed X and Y and nothing else. By survey habit X is north (planning standards 1.2); the numbers decide
 * where they can: longitudes of China, seven-digit northings.
 */
function byNumbers(x: TableColumn, y: TableColumn, rows: readonly GridRow[]): CoordinateColumns {
  const [first, second] = [middleOf(rows, x), middleOf(rows, y)];
  if (first === null || second === null) return { x: y, y: x };
  const isLonLat = first >= 73 && first <= 136 && second >= 3 && second <= 54;
  const northing = (value: number) => value >= 1_900_000 && value <= 5_950_000;
  if (isLonLat) return { x, y };
  return northing(second) && !northing(first) ? { x, y, isDrawn: true } : { x: y, y: x };
}

/** @returns the pair of columns that places the rows; null when there is none */
export function coordinateColumns(
  columns: readonly TableColumn[],
  rows: readonly GridRow[],
): CoordinateColumns | null {
  const of = (role: ColumnRole) => columns.find((column) => column.role === role);
  const [lon, lat, north, east, x, y] = [
    of('longitude'),
    of('latitude'),
    of('north'),
    of('east'),
    of('x'),
    of('y'),
  ];
  const pairs: readonly (CoordinateColumns | null)[] = [
    east && north ? { x: east, y: north } : null,
    lon && lat ? { x: lon, y: lat } : null,
    x && y ? byNumbers(x, y, rows) : null,
  ];
  const isFilled = (pair: CoordinateColumns | null) => pair !== null && middleOf(rows, pair.x) !== null;
  return pairs.find(isFilled) ?? null;
}

export function positionOf(row: GridRow, { x, y }: CoordinateColumns): SurveyPosition | null {
  const [east, north] = [coordinateOf(row.cells[x.index] ?? ''), coordinateOf(row.cells[y.index] ?? '')];
  return east === null || north === null ? null : [east, north];
}
