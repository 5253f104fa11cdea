import type { ShapeKind, SurveyPart, SurveyPosition } from '@/domain/imported-feature';
import { signedRingAreaSqm } from '@/geodesy/plane-area';
import type { IssueList } from '../issue-list';
import { cleanRing, type RingUnit } from '../rings/clean';
import { nestRings } from '../rings/nest';
import { ringsOfPaths } from './chains';
import type { BlockText } from './entities';
import { nearlyClosedGapM } from './open-outline';
import { type OwnText, ownPlaceOf } from './own-data';
import { OwnGroups } from './own-groups';
import type { Placed } from './unfold';

/** A shape of the drawing, before its texts are found. */
export interface DrawnShape {
  readonly kind: ShapeKind;
  readonly layer: string;
  readonly line: number;
  readonly handle: string | null;
  readonly parts: readonly SurveyPart[];
  readonly blockTexts: readonly BlockText[];
  /** what this program wrote on it before; null: nothing */
  readonly own: OwnText | null;
}

/** Open outlines whose ends are nearer are closed (standards 4.2). */
const closeWithinM = 0.1;
/** Ends of different lines must meet a hundred times closer: a millimetre. */
const meetShare = 0.01;
const maxRings = 10_000;

const isFinitePosition = ([x, y]: SurveyPosition) => Number.isFinite(x) && Number.isFinite(y);
const positionsOf = (placed: Placed): readonly SurveyPosition[] =>
  placed.kind === 'path' ? placed.positions : placed.kind === 'hatch' ? placed.loops.flat() : [placed.at];

/** All numbers lie where degrees of this country lie: then half a millimetre is not 0.0005. */
function unitOf(placed: readonly Placed[]): RingUnit {
  const isLonLat = ([x, y]: SurveyPosition) => x >= 73 && x <= 136 && y >= 3 && y <= 54;
  return placed.length > 0 && placed.every((each) => positionsOf(each).every(isLonLat))
    ? 'degrees'
    : 'metres';
}

interface Drawn {
  readonly order: number;
  readonly shape: DrawnShape;
}

/** Makes outlines of closed and nearly closed paths, of hatches and of lines that meet; the rest stays lines and points. */
export function drawnShapes(
  placed: readonly Placed[],
  metres: number,
  file: string,
  doubts: IssueList,
): readonly DrawnShape[] {
  const unit = unitOf(placed);
  const closeWithin = unit === 'degrees' ? closeWithinM * 1e-5 : closeWithinM / metres;
  const drawn: Drawn[] = [];
  const open: { readonly order: number; readonly from: Placed & { kind: 'path' } }[] = [];
  const own = new OwnGroups();
  let degenerate = 0;
  const ringOf = (positions: readonly SurveyPosition[], { line, layer }: Placed) => {
    const { ring } = cleanRing(positions, unit);
    if (ring.length > 2 && signedRingAreaSqm(ring) !== 0) return ring;
    // Closed strokes of two points are drawn for their width; corners that enclose nothing were meant as an outline.
    if (ring.length > 2) doubts.add('warning', 'dxf-no-area', { file, line, layer }, { count: ring.length });
    else degenerate += 1;
    return null;
  };
  const add = (order: number, from: Placed, kind: ShapeKind, parts: readonly SurveyPart[]) => {
    const { layer, line, handle, blockTexts } = from;
    drawn.push({ order, shape: { kind, layer, line, handle, parts, blockTexts, own: null } });
  };
  placed.forEach((each, order) => {
    if (each.kind === 'text') return;
    const where = { file, line: each.line, layer: each.layer };
    if (!positionsOf(each).every(isFinitePosition)) {
      doubts.add('error', 'dxf-bad-numbers', where);
      return;
    }
    const place = each.kind === 'hatch' ? null : ownPlaceOf(each.ownData);
    if (each.kind === 'point') {
      if (place) own.add(place, order, each, 'point', [each.at]);
      else add(order, each, 'point', [[[each.at]]]);
    } else if (each.kind === 'hatch') {
      if (each.loops.length > maxRings) {
        doubts.add('error', 'dxf-too-many-loops', where, { count: each.loops.length });
        return;
      }
      const rings = each.loops.map((loop) => ringOf(loop, each)).filter((ring) => ring !== null);
      const { parts } = nestRings(rings);
      if (parts.length > 0) add(order, each, 'polygon', parts);
    } else if (each.isClosed) {
      const ring = ringOf(each.positions, each);
      if (ring && place) own.add(place, order, each, 'polygon', ring);
      else if (ring) add(order, each, 'polygon', [[ring]]);
    } else if (place) {
      own.add(place, order, each, 'line', each.positions);
    } else {
      const [first, last] = [each.positions[0], each.positions[each.positions.length - 1]];
      const gap = first && last ? Math.hypot(first[0] - last[0], first[1] - last[1]) : Infinity;
      const ring = each.positions.length > 3 && gap <= closeWithin ? ringOf(each.positions, each) : null;
      if (ring) {
        const millimetres = unit === 'degrees' ? 0 : Math.round(gap * metres * 1000);
        doubts.add('info', 'dxf-closed', where, { millimetres });
        add(order, each, 'polygon', [[ring]]);
      } else if (each.positions.length > 1) open.push({ order, from: each });
    }
  });
  const joined = new Set<number>();
  for (const { positions, paths } of ringsOfPaths(
    open.map(({ from }) => from),
    closeWithin * meetShare,
  )) {
    const first = open[paths[0] ?? 0];
    const ring = first ? ringOf(positions, first.from) : null;
    if (!ring || !first) continue;
    for (const path of paths) joined.add(path);
    const { line, layer } = first.from;
    doubts.add('info', 'dxf-lines-joined', { file, line, layer }, { count: paths.length });
    add(first.order, first.from, 'polygon', [[ring]]);
  }
  open.forEach(({ order, from }, index) => {
    if (joined.has(index)) return;
    const gapM = nearlyClosedGapM(from.positions, unit === 'degrees' ? 1e5 : metres);
    const where = { file, line: from.line, layer: from.layer };
    if (gapM !== null) doubts.add('info', 'dxf-left-open', where, { metres: Number(gapM.toFixed(2)) });
    add(order, from, 'line', [[from.positions]]);
  });
  if (degenerate > 0) doubts.add('info', 'dxf-degenerate', { file }, { count: degenerate });
  return [...drawn, ...own.list()].toSorted((a, b) => a.order - b.order).map(({ shape }) => shape);
}
