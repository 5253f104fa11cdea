import type { SurveyPosition } from '@/domain/imported-feature';

export const baseTypes = { null: 0, point: 1, polyline: 3, polygon: 5, multipoint: 8 } as const;

/** One shape as its record has it: rings closed, in file order. */
export interface RawShape {
  /** one of `baseTypes`, the Z and M variants folded */
  readonly type: number;
  /** for points and multipoints one list */
  readonly lists: readonly (readonly SurveyPosition[])[];
  /** the type carries heights or measures, which are not kept */
  readonly hasExtraOrdinates: boolean;
}

export type ShapeFault = 'unknown-type' | 'too-short' | 'bad-parts' | 'bad-number';

/** Folds 11, 13, 15, 18 (Z) and 21, 23, 25, 28 (M) to the plain type; null for others. */
export function baseTypeOf(type: number): number | null {
  if (type === 0) return 0;
  const base = type % 10;
  const family = Math.floor(type / 10);
  return family <= 2 && [1, 3, 5, 8].includes(base) ? base : null;
}

function readPositions(view: DataView, start: number, count: number): SurveyPosition[] | null {
  const positions = new Array<SurveyPosition>(count);
  for (let index = 0; index < count; index += 1) {
    const at = start + index * 16;
    const x = view.getFloat64(at, true);
    const y = view.getFloat64(at + 8, true);
    // Numbers below −10³⁸ mean "no data"; nothing on earth has ten digits before the point.
    if (!(Math.abs(x) < 1e10 && Math.abs(y) < 1e10)) return null;
    positions[index] = [x, y];
  }
  return positions;
}

/**
 * Reads one record's contents. Every count is checked against the bytes at hand before it is used.
 * @param start first byte of the contents (the shape type)
 * @param length bytes of the contents
 * @param admit called with the number of vertices before they are read; throws over the limit
 */
export function readShape(
  view: DataView,
  start: number,
  length: number,
  admit: (vertices: number) => void,
): RawShape | ShapeFault {
  if (length < 4) return 'too-short';
  const fullType = view.getInt32(start, true);
  const type = baseTypeOf(fullType);
  if (type === null) return 'unknown-type';
  const hasExtraOrdinates = fullType > 10;
  if (type === baseTypes.null) return { type, lists: [], hasExtraOrdinates };
  if (type === baseTypes.point) {
    if (length < 20) return 'too-short';
    admit(1);
    const point = readPositions(view, start + 4, 1);
    return point ? { type, lists: [point], hasExtraOrdinates } : 'bad-number';
  }
  const isMultipoint = type === baseTypes.multipoint;
  if (length < (isMultipoint ? 40 : 44)) return 'too-short';
  const partCount = isMultipoint ? 1 : view.getInt32(start + 36, true);
  const pointCount = view.getInt32(start + (isMultipoint ? 36 : 40), true);
  const pointsAt = isMultipoint ? 40 : 44 + partCount * 4;
  if (partCount < 0 || pointCount < 0 || partCount > pointCount) return 'bad-parts';
  if (pointsAt + pointCount * 16 > length) return 'too-short';
  admit(pointCount);
  const lists: (readonly SurveyPosition[])[] = [];
  for (let part = 0; part < partCount; part += 1) {
    const from = isMultipoint ? 0 : view.getInt32(start + 44 + part * 4, true);
    const to =
      isMultipoint || part + 1 === partCount ? pointCount : view.getInt32(start + 48 + part * 4, true);
    if (from < 0 || to < from || to > pointCount || (part === 0 && from !== 0)) return 'bad-parts';
    const positions = readPositions(view, start + pointsAt + from * 16, to - from);
    if (!positions) return 'bad-number';
    lists.push(positions);
  }
  return { type, lists, hasExtraOrdinates };
}
