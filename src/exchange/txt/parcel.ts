import type { Attributes, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import type { Budget } from '@/domain/rings/box-tree';
import type { IssueList } from '../issue-list';
import type { RawFeature } from '../raw';
import { cleanRing, type RingUnit, sameWithin } from '../rings/clean';
import { nestRings } from '../rings/nest';
import { checkRings, type NamedRing } from './check-rings';
import { pairOrder } from './coordinate';
import { type Loop, loopsOf } from './loops';
import type { ParcelRows } from './parse';

/** What is the same for all parcels of a file. */
export interface ParcelContext {
  readonly dialect: string;
  readonly shared: ReadonlyMap<string, string>;
  readonly ofParcel: ReadonlyMap<number, ReadonlyMap<string, string>>;
  readonly issues: IssueList;
  readonly budget: Budget;
}

/**
 * Whether all positions lie on one line. Area alone does not tell: the two halves of a bow tie cancel each other, and
 * that is another fault.
 */
function isFlat(ring: SurveyRing, unit: RingUnit): boolean {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let [farX, farY, far] = [0, 0, 0];
  for (const [x, y] of ring) {
    const distance = Math.hypot(x - originX, y - originY);
    if (distance > far) [farX, farY, far] = [x - originX, y - originY, distance];
  }
  const off = (x: number, y: number) => Math.abs(farX * (y - originY) - farY * (x - originX));
  return ring.every(([x, y]) => off(x, y) <= far * sameWithin[unit]);
}

interface Named {
  readonly name: string;
  readonly where: { readonly feature: string };
}

function nameOf({ head, number, ordinal }: ParcelRows): Named {
  const name = head?.name || head?.number || number || `#${ordinal}`;
  return { name, where: { feature: name } };
}

/** East first, whatever the file does; a file that does it the other way round is told so. */
function positionsOf(
  { firsts, seconds, lines }: ParcelRows,
  { where, name }: Named,
  issues: IssueList,
): SurveyPosition[] {
  const orders = firsts.map((first, row) => pairOrder(first, seconds[row] ?? 0));
  let [swapped, usual] = [0, 0];
  for (const order of orders) {
    if (order === 'eastFirst') swapped += 1;
    else if (order === 'northFirst') usual += 1;
  }
  if (swapped > 0) {
    const line = lines[orders.indexOf('eastFirst')] ?? 0;
    issues.add('warning', 'txt-columns-swapped', { ...where, line }, { name, rows: swapped });
  }
  const isRestSwapped = swapped > usual;
  return firsts.map((first, row) => {
    const second = seconds[row] ?? 0;
    const order = orders[row];
    return order === 'eastFirst' || (order === 'unclear' && isRestSwapped)
      ? [first, second]
      : [second, first];
  });
}

/** One loop as a ring without closing row and duplicates; null, and said, when it encloses nothing. */
function ringOf(
  loop: Loop,
  parcel: ParcelRows,
  positions: readonly SurveyPosition[],
  unit: RingUnit,
  { where, name }: Named,
  { issues, dialect }: ParcelContext,
): NamedRing | null {
  const rows = loop.rows.flatMap((row) => (positions[row] ? [positions[row]] : []));
  const { ring, kept, wasClosed, duplicates } = cleanRing(rows, unit);
  const lineOf = (index: number | undefined) => parcel.lines[loop.rows[index ?? 0] ?? 0] ?? 0;
  const at = (index: number | undefined) => ({ ...where, line: lineOf(index) });
  const params = { name, ring: loop.ring };
  if (duplicates > 0) {
    const first = rows.findIndex((_, index) => index > 0 && !kept.includes(index));
    issues.add('warning', 'txt-point-duplicate', at(first), {
      ...params,
      count: duplicates,
      line: lineOf(first),
    });
  }
  if (ring.length < 3 || isFlat(ring, unit)) {
    const code = ring.length < 3 ? 'txt-ring-too-short' : 'txt-ring-without-area';
    issues.add('error', code, at(0), { ...params, points: ring.length });
    return null;
  }
  if (!wasClosed) {
    // Simple lists are seldom closed; elsewhere the closing row is part of the format.
    issues.add(dialect === '简单坐标' ? 'info' : 'warning', 'txt-ring-open', at(rows.length - 1), params);
  }
  return {
    name: loop.ring,
    ring,
    labels: kept.map((index) => parcel.labels[loop.rows[index] ?? -1] ?? ''),
    lines: kept.map(lineOf),
  };
}

function checkCount(
  { head, lines }: ParcelRows,
  loops: number,
  { name, where }: Named,
  issues: IssueList,
): void {
  if (!head) return;
  const declared = Number(head.count);
  const at = { ...where, line: head.line };
  const params = { name, declared: head.count || '—', found: lines.length };
  if (head.count !== '' && declared === lines.length) return;
  if (head.count !== '' && declared === lines.length - loops) {
    issues.add('info', 'txt-count-without-closing', at, params);
  } else issues.add('warning', 'txt-count-differs', at, params);
}

function attributesOf({ head, ordinal }: ParcelRows, { shared, ofParcel }: ParcelContext): Attributes {
  return Object.fromEntries([...shared, ...(head?.attributes ?? []), ...(ofParcel.get(ordinal) ?? [])]);
}

type Shape = Pick<RawFeature, 'parts' | 'pointLabels'>;

function polygons(
  parcel: ParcelRows,
  positions: SurveyPosition[],
  named: Named,
  context: ParcelContext,
): Shape[] {
  const isDegrees = positions.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
  const unit: RingUnit = isDegrees ? 'degrees' : 'metres';
  const loops = loopsOf(parcel.rings, parcel.breaks, positions, unit);
  checkCount(parcel, loops.length, named, context.issues);
  const rings = loops.flatMap((loop) => ringOf(loop, parcel, positions, unit, named, context) ?? []);
  if (rings.length === 0) return [];
  checkRings(rings, unit, context.budget, (code, line, params) => {
    const severity = code === 'txt-rings-unchecked' ? 'info' : 'warning';
    context.issues.add(
      severity,
      code,
      { ...named.where, ...(line && { line }) },
      { ...params, name: named.name },
    );
  });
  const { parts, sources } = nestRings(rings.map(({ ring }) => ring));
  const hasLabels = parcel.labels.some((label) => label !== '');
  const labels = sources.map((part) => part.map((index) => rings[index]?.labels ?? []));
  return parts.map((part, index) => ({
    parts: [part],
    pointLabels: hasLabels ? [labels[index] ?? []] : null,
  }));
}

/** Lines: the rows of a ring number are one line. Points: every row is one. */
function linesOrPoints(parcel: ParcelRows, positions: SurveyPosition[], kind: 'line' | 'point'): Shape[] {
  const groups = new Map<string, number[]>();
  parcel.rings.forEach((ring, row) => {
    const key = kind === 'point' ? String(row) : (ring ?? '');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  const usable = [...groups.values()].filter((rows) => kind === 'point' || rows.length > 1);
  const ringOfRows = (rows: readonly number[]): SurveyRing =>
    rows.flatMap((row) => (positions[row] ? [positions[row]] : []));
  return usable.map((rows) => ({
    parts: [[ringOfRows(rows)]],
    pointLabels: [[rows.map((row) => parcel.labels[row] ?? '')]],
  }));
}

const joined = (shapes: readonly Shape[]): Shape => ({
  parts: shapes.flatMap(({ parts }) => parts),
  pointLabels: shapes.every(({ pointLabels }) => pointLabels === null)
    ? null
    : shapes.flatMap(({ pointLabels }) => pointLabels ?? []),
});

/**
 * One parcel as features: one, or in a list without parcel lines one for every outer ring. Nothing sound is given up
 * for the sake of what is not.
 */
export function featuresOf(parcel: ParcelRows, context: ParcelContext): readonly RawFeature[] {
  const { head, number, lines } = parcel;
  const named = nameOf(parcel);
  const line = head?.line ?? lines[0] ?? 0;
  if (lines.length === 0) {
    context.issues.add('error', 'txt-parcel-empty', { ...named.where, line }, { name: named.name });
    return [];
  }
  const positions = positionsOf(parcel, named, context.issues);
  const kind = head?.kind ?? 'polygon';
  const shapes =
    kind === 'polygon' ? polygons(parcel, positions, named, context) : linesOrPoints(parcel, positions, kind);
  if (kind !== 'polygon') checkCount(parcel, 0, named, context.issues);
  const area = head?.area ?? '';
  const feature = {
    where: { ...named.where, line },
    kind,
    name: head?.name || null,
    number: head?.number || number || null,
    attributes: attributesOf(parcel, context),
    declaredArea: area === '' || Number(area) === 0 ? null : area,
  };
  if (shapes.length === 0) return [];
  return context.dialect === '简单坐标' && parcel.head === null && number === null
    ? shapes.map((shape) => ({ ...feature, ...shape }))
    : [{ ...feature, ...joined(shapes) }];
}
