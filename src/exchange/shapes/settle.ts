import type { ShapeKind, SurveyPart, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { Tally } from '@/exchange/limits';
import { cleanRing, type RingUnit } from '@/exchange/rings/clean';
import { signedRingAreaSqm } from '@/geodesy/plane-area';

/** What one feature of a file holds before it is looked at: rings open or closed, anything mixed with anything. */
export interface LooseGeometry {
  readonly polygons: SurveyRing[][];
  readonly lines: SurveyRing[];
  readonly points: SurveyPosition[];
  /** what was found on the way and is not in the three lists: codes of issues, each told once per feature */
  readonly faults: Set<string>;
}

export function emptyGeometry(): LooseGeometry {
  return { polygons: [], lines: [], points: [], faults: new Set() };
}

/** Geometry of one kind, cleaned: no closing positions, no duplicates, no ring without area. */
export interface SettledShape {
  readonly kind: ShapeKind;
  readonly parts: readonly SurveyPart[];
}

export interface Settled {
  readonly shapes: readonly SettledShape[];
  readonly issues: readonly Issue[];
}

/** Faults that lose nothing a planner needs are remarks; those that lose a feature's geometry are errors. */
const remarks = new Set(['altitude-dropped', 'ring-closed', 'vertices-twice', 'mixed-geometry']);
const errors = new Set(['coordinates-invalid', 'geometry-unknown', 'geometry-damaged', 'geometry-curved']);

/** Degrees may come latitude first: half a millimetre taken for degrees would swallow whole corners. */
function unitOf(ring: SurveyRing): RingUnit {
  const [x, y] = ring[0] ?? [0, 0];
  return Math.abs(x) <= 180 && Math.abs(y) <= 180 ? 'degrees' : 'metres';
}

/**
 * Sorts the geometry of one feature by kind and takes out what no map can draw, telling everything.
 * Lines and points: one part per line and per point.
 */
export function settle(geometry: LooseGeometry, where: Issue['where'], tally: Tally): Settled {
  const faults = new Map<string, number>([...geometry.faults].map((code) => [code, 1]));
  const tell = (code: string, count = 1) => faults.set(code, (faults.get(code) ?? 0) + count);

  const sound = (positions: SurveyRing): SurveyRing | null => {
    const { ring, wasClosed, duplicates } = cleanRing(positions, unitOf(positions));
    if (duplicates > 0) tell('vertices-twice', duplicates);
    if (ring.length < 3 || signedRingAreaSqm(ring) === 0) {
      tell('ring-without-area');
      return null;
    }
    if (!wasClosed) tell('ring-closed');
    tally.addVertices(ring.length);
    return ring;
  };
  const soundLine = (positions: SurveyRing): SurveyPart[] => {
    const { ring, wasClosed, duplicates } = cleanRing(positions, unitOf(positions));
    if (duplicates > 0) tell('vertices-twice', duplicates);
    const [first] = ring;
    const line = wasClosed && first ? [...ring, first] : ring;
    if (line.length < 2) {
      tell('line-too-short');
      return [];
    }
    tally.addVertices(line.length);
    return [[line]];
  };

  const polygons = geometry.polygons.flatMap((rings): SurveyPart[] => {
    const [outer, ...holes] = rings;
    const soundOuter = outer ? sound(outer) : null;
    if (!soundOuter) return [];
    return [[soundOuter, ...holes.map(sound).filter((hole) => hole !== null)]];
  });
  const lines = geometry.lines.flatMap(soundLine);
  tally.addVertices(geometry.points.length);
  const points = geometry.points.map((point): SurveyPart => [[point]]);

  const shapes = (
    [
      { kind: 'polygon', parts: polygons },
      { kind: 'line', parts: lines },
      { kind: 'point', parts: points },
    ] as const
  ).filter(({ parts }) => parts.length > 0);
  if (shapes.length > 1) tell('mixed-geometry');
  if (shapes.length === 0 && faults.size === 0) tell('feature-without-geometry');
  const issues = [...faults].map(
    ([code, count]): Issue => ({
      severity: remarks.has(code) ? 'info' : errors.has(code) ? 'error' : 'warning',
      code,
      params: { count },
      where,
    }),
  );
  return { shapes, issues };
}
