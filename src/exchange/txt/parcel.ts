import type { Attributes } from '@/domain/imported-feature';
import type { IssueList } from '../issue-list';
import type { RawFeature } from '../raw';
import type { RingUnit } from '../rings/clean';
import { nestRings } from '../rings/nest';
import { checkRings } from './check-rings';
import { areDegrees, type Columns, orderedColumns, positionsAt } from './columns';
import { pairOrder } from './coordinate';
import { loopsOf } from './loops';
import { type Named, type ParcelContext, ringOf } from './parcel-ring';
import type { ParcelRows } from './parcel-rows';
import { plainRing, type Shape } from './plain-ring';
import { withoutRepeated } from './repeated-rings';
import { ownRows } from './stray-rows';

function nameOf({ head, number, ordinal }: ParcelRows): Named {
  const name = head?.name || head?.number || number || `#${ordinal}`;
  return { name, where: { feature: name } };
}

/**
 * East first, whatever the file does. Metres are listed north first and degrees longitude first (standards 1.3); a file
 * that does it the other way round is told so.
 */
function columnsOf(parcel: ParcelRows, { where, name }: Named, issues: IssueList): Columns {
  const columns = orderedColumns(parcel);
  const { swapped, firstSwapped } = columns;
  const rows = parcel.lines.length;
  if (areDegrees(columns) && (swapped === 0 || swapped === rows)) {
    const isLatitudeFirst = pairOrder(parcel.firsts[0] ?? 0, parcel.seconds[0] ?? 0) === 'northFirst';
    const line = parcel.lines[0] ?? 0;
    // Said once: the other parcels of a file do the same.
    if (isLatitudeFirst && parcel.ordinal === 1) issues.add('info', 'txt-latitude-first', { line });
  } else if (swapped > 0) {
    const line = parcel.lines[firstSwapped] ?? 0;
    issues.add('warning', 'txt-columns-swapped', { ...where, line }, { name, rows: swapped });
  }
  return columns;
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

function polygons(parcel: ParcelRows, columns: Columns, named: Named, context: ParcelContext): Shape[] {
  const unit: RingUnit = areDegrees(columns) ? 'degrees' : 'metres';
  const plain = plainRing(parcel, columns, unit);
  if (plain) {
    checkCount(parcel, 1, named, context.issues);
    return [plain];
  }
  const loops = loopsOf(parcel, columns, unit);
  checkCount(parcel, loops.length, named, context.issues);
  const sound = loops.flatMap((loop) => ringOf(loop, parcel, columns, unit, named, context) ?? []);
  const rings = withoutRepeated(sound, (ring, first) => {
    const where = { ...named.where, line: ring.lineOf(0) };
    context.issues.add('warning', 'txt-ring-repeated', where, {
      name: named.name,
      a: first.name,
      b: ring.name,
    });
  });
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
  const hasLabels = rings.some(({ labels }) => labels.some((label) => label !== ''));
  const labels = sources.map((part) => part.map((index) => rings[index]?.labels ?? []));
  return parts.map((part, index) => ({
    parts: [part],
    pointLabels: hasLabels ? [labels[index] ?? []] : null,
  }));
}

/** Lines: the rows of a ring number are one line. Points: every row is one. */
function linesOrPoints(parcel: ParcelRows, columns: Columns, kind: 'line' | 'point'): Shape[] {
  const groups = new Map<string, number[]>();
  parcel.runs.forEach(({ ring, from }, index) => {
    const to = parcel.runs[index + 1]?.from ?? parcel.lines.length;
    for (let row = from; row < to; row += 1) {
      const key = kind === 'point' ? String(row) : (ring ?? '');
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  });
  const usable = [...groups.values()].filter((rows) => kind === 'point' || rows.length > 1);
  return usable.map((rows) => ({
    parts: [[positionsAt(columns, rows)]],
    pointLabels: [[rows.map((row) => parcel.labelOf(row))]],
  }));
}

function joined(shapes: readonly Shape[]): Shape {
  const [only] = shapes;
  if (only && shapes.length === 1) return only;
  const isWithoutLabels = shapes.every(({ pointLabels }) => pointLabels === null);
  return {
    parts: shapes.flatMap(({ parts }) => parts),
    pointLabels: isWithoutLabels ? null : shapes.flatMap(({ pointLabels }) => pointLabels ?? []),
  };
}

/**
 * One parcel as features: one, or in a list without parcel lines one for every outer ring. Nothing sound is given up
 * for the sake of what is not.
 */
export function featuresOf(given: ParcelRows, context: ParcelContext): readonly RawFeature[] {
  const { head, number } = given;
  const named = nameOf(given);
  const line = head?.line ?? given.lines[0] ?? 0;
  if (given.lines.length === 0) {
    context.issues.add('error', 'txt-parcel-empty', { ...named.where, line }, { name: named.name });
    return [];
  }
  const kind = head?.kind ?? 'polygon';
  const parcel = kind === 'polygon' ? ownRows(given, named, context.issues) : given;
  const columns = columnsOf(parcel, named, context.issues);
  const shapes =
    kind === 'polygon' ? polygons(parcel, columns, named, context) : linesOrPoints(parcel, columns, kind);
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
