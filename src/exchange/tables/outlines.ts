import type { SurveyPosition } from '@/domain/imported-feature';
import type { Tally } from '../limits';
import type { RawFeature } from '../raw';
import { cleanRing, type RingUnit, sameWithin } from '../rings/clean';
import { nestRings } from '../rings/nest';
import type { PlacedRow } from './coordinates';
import { type OutlineBlock, outlineBlocks } from './outline-blocks';
import type { TableReader } from './table-reader';

/** In order of first appearance. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()];
}

/** Without a column of rings, a row that repeats the first place of its ring closes it; the next begins another. */
function closedRuns(points: readonly PlacedRow[], unit: RingUnit): readonly (readonly PlacedRow[])[] {
  const near = (a: number, b: number) => Math.abs(a - b) < sameWithin[unit];
  const runs: PlacedRow[][] = [];
  let run: PlacedRow[] = [];
  for (const point of points) {
    run.push(point);
    const [first] = run;
    const [x, y] = point.position;
    if (run.length > 3 && first && near(x, first.position[0]) && near(y, first.position[1])) {
      runs.push(run);
      run = [];
    }
  }
  // A row that only repeats the one before it begins no ring.
  return run.length > 1 || runs.length === 0 ? [...runs, run] : runs;
}

interface LabelledRing {
  readonly ring: readonly SurveyPosition[];
  readonly labels: readonly string[];
}

function labelledRing(reader: TableReader, points: readonly PlacedRow[], unit: RingUnit): LabelledRing {
  const clean = cleanRing(
    points.map(({ position }) => position),
    unit,
  );
  const labels = clean.kept.map((index) => {
    const point = points[index];
    return (point && reader.text(point.row, 'pointLabel')) ?? '';
  });
  return { ring: clean.ring, labels };
}

/** A parcel that nothing names is as many parcels as it has outer rings. */
function featuresOf(
  reader: TableReader,
  points: readonly PlacedRow[],
  block: OutlineBlock | undefined,
  unit: RingUnit,
  tally: Tally,
): readonly RawFeature[] {
  const [first] = points;
  if (!first) return [];
  const runs = reader.column('ring')
    ? groups(points, ({ row }) => reader.text(row, 'ring') ?? '1')
    : closedRuns(points, unit);
  const rings = runs.map((run) => labelledRing(reader, run, unit));
  const whole = rings.filter(({ ring }) => ring.length >= 3);
  if (whole.length < rings.length) reader.note('warning', 'table-ring-too-short', first.row);
  if (whole.length === 0) return [];
  const { parts, sources } = nestRings(whole.map(({ ring }) => ring));
  const pointLabels = sources.map((part) => part.map((index) => whole[index]?.labels ?? []));
  const isNamed = reader.parcelOf(first.row) !== null || (block?.said.size ?? 0) > 0;
  const shapes = isNamed
    ? [{ parts, pointLabels }]
    : parts.map((part, index) => ({ parts: [part], pointLabels: [pointLabels[index] ?? []] }));
  return shapes.map((shape) => {
    tally.addFeature();
    return reader.outline(points, { kind: 'polygon', ...shape }, block?.said ?? new Map());
  });
}

/** 界址点成果表: rows are the points of outlines, grouped by parcel and ring. */
export function outlines(
  reader: TableReader,
  placed: readonly PlacedRow[],
  tally: Tally,
): readonly RawFeature[] {
  // Degrees may stand in the wrong columns: those are still degrees.
  const isPlane = placed.some(({ position }) => position.some((value) => Math.abs(value) > 360));
  const isPoint = new Set(placed.map(({ row }) => row.line));
  const blocks = outlineBlocks(reader.table.all, (row) =>
    isPoint.has(row.line) ? (reader.text(row, 'pointLabel') ?? '') : null,
  );
  const keyOf = ({ row }: PlacedRow) => {
    const block = blocks.get(row.line);
    const named = block?.said.get('parcelNumber') ?? block?.said.get('parcelCode');
    return reader.parcelOf(row) ?? named ?? `\n${block?.id ?? 0}`;
  };
  return groups(placed, keyOf).flatMap((points) =>
    featuresOf(reader, points, blocks.get(points[0]?.row.line ?? 0), isPlane ? 'metres' : 'degrees', tally),
  );
}
