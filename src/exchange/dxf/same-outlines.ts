import type { IssueList } from '../issue-list';
import type { Progress } from '../raw';
import { OutlineIndex, outlinesOf } from './outline-index';
import type { DrawnShape } from './shapes';

/**
 * A hatch over its own boundary, or a line drawn twice, is one parcel: of equal outlines on one layer the first stays.
 * Source: how GDAL and CAD programs write areas (standards 4.2).
 */
export function withoutRepeats(
  shapes: readonly DrawnShape[],
  file: string,
  doubts: IssueList,
): readonly DrawnShape[] {
  const seen = new Set<string>();
  const repeats = new Set<number>();
  const inOrder = outlinesOf(shapes).toSorted((a, b) => a.shape - b.shape);
  for (const { shape, area, west, south, east, north } of inOrder) {
    const { layer, own } = shapes[shape] ?? { layer: '', own: null };
    if (own) continue;
    const box = [west, south, east, north].map((number) => number.toFixed(2)).join();
    const key = `${layer}\n${box}\n${area.toPrecision(7)}`;
    if (seen.has(key)) repeats.add(shape);
    seen.add(key);
  }
  if (repeats.size > 0) doubts.add('info', 'dxf-repeats', { file }, { count: repeats.size });
  return shapes.filter((_, index) => !repeats.has(index));
}

/** Vertices looked at in all before the note is given up: it is a courtesy, not a check. */
const maxWork = 20_000_000;

/** A closed line inside another one of its layer may be a hole or a parcel by itself; only a person knows. */
export function noteRingsInRings(
  shapes: readonly DrawnShape[],
  file: string,
  doubts: IssueList,
  progress: Progress,
): void {
  const index = new OutlineIndex(shapes);
  const inside = new Map<number, number>();
  let work = 0;
  for (const [count, { shape, parts, area }] of outlinesOf(shapes).entries()) {
    if (count % 64 === 0) progress(count, shapes.length);
    const own = shapes[shape];
    const [a, b] = parts[0]?.[0] ?? [];
    if (!own || own.own || !a || !b || work > maxWork) continue;
    for (const outer of index.around([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])) {
      work += outer.parts.reduce((sum, part) => sum + (part[0]?.length ?? 0), 0);
      const around = shapes[outer.shape];
      if (outer.shape === shape || outer.area <= area || around?.layer !== own.layer || around.own) continue;
      inside.set(outer.shape, (inside.get(outer.shape) ?? 0) + 1);
    }
  }
  for (const [shape, count] of [...inside].toSorted(([a], [b]) => a - b)) {
    const { line, layer } = shapes[shape] ?? { line: 0, layer: '' };
    doubts.add('warning', 'dxf-ring-in-ring', { file, line, layer }, { count });
  }
}
