import type { BulgeVertex, Curve } from './curves';
import { type Groups, toNumber } from './groups';

/** Walks through the pairs of one HATCH, whose codes mean different things in different places. */
class Cursor {
  constructor(
    readonly groups: Groups,
    public at: number,
  ) {}
  isOn(...codes: readonly number[]): boolean {
    return codes.includes(this.groups.codes[this.at] ?? -1);
  }
  isBefore(code: number): boolean {
    return this.groups.codes[this.at + 1] === code;
  }
  /** @returns the next number when it has that code, else 0, not moving */
  take(code: number): number {
    if (!this.isOn(code)) return 0;
    this.at += 1;
    return toNumber(this.groups.values[this.at - 1]);
  }
  get isAtEnd(): boolean {
    return this.at >= this.groups.codes.length;
  }
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function polylineLoop(cursor: Cursor): Curve[] {
  cursor.take(72);
  cursor.take(73);
  const count = cursor.take(93);
  const vertices: BulgeVertex[] = [];
  while (vertices.length < count && cursor.isOn(10)) {
    const [x, y] = [cursor.take(10), cursor.take(20)];
    vertices.push({ x, y, bulge: cursor.take(42) });
  }
  return [{ kind: 'polyline', vertices, isClosed: true }];
}

function arcEdge(cursor: Cursor, isEllipse: boolean): Curve {
  const centre = [cursor.take(10), cursor.take(20)] as const;
  const major = isEllipse ? ([cursor.take(11), cursor.take(21)] as const) : ([cursor.take(40), 0] as const);
  const ratio = isEllipse ? cursor.take(40) : 1;
  const [start, end] = [cursor.take(50), cursor.take(51)];
  // Clockwise edges are written as if mirrored: their angles count the other way.
  const direction = cursor.take(73) === 0 ? -1 : 1;
  const isFull = Math.abs(end - start) >= 360 - 1e-9;
  const sweep = isFull ? 360 : (((end - start) % 360) + 360) % 360;
  return {
    kind: 'ellipse',
    centre,
    major,
    ratio,
    start: radians(start * direction),
    sweep: radians(sweep * direction),
  };
}

function splineEdge(cursor: Cursor): Curve {
  const degree = cursor.take(94);
  cursor.take(73);
  cursor.take(74);
  const [knotCount, controlCount] = [cursor.take(95), cursor.take(96)];
  const knots: number[] = [];
  while (knots.length < knotCount && cursor.isOn(40)) knots.push(cursor.take(40));
  const controls: (readonly [number, number])[] = [];
  const weights: number[] = [];
  while (controls.length < controlCount && cursor.isOn(10)) {
    controls.push([cursor.take(10), cursor.take(20)]);
    if (cursor.isOn(42)) weights.push(cursor.take(42));
  }
  // From release 2010 on the fit points follow; before, the same code counts the loop's source objects.
  const fitPoints: (readonly [number, number])[] = [];
  if (cursor.isOn(97) && cursor.isBefore(11)) {
    cursor.take(97);
    while (cursor.isOn(11)) fitPoints.push([cursor.take(11), cursor.take(21)]);
  }
  while (cursor.isOn(97, 12, 22, 13, 23) && !cursor.isBefore(330)) cursor.at += 1;
  return { kind: 'spline', degree, knots, controls, weights, fitPoints };
}

function edgeLoop(cursor: Cursor): Curve[] {
  const count = cursor.take(93);
  const curves: Curve[] = [];
  while (curves.length < count && cursor.isOn(72)) {
    const type = cursor.take(72);
    if (type === 1) {
      const from = { x: cursor.take(10), y: cursor.take(20), bulge: 0 };
      const to = { x: cursor.take(11), y: cursor.take(21), bulge: 0 };
      curves.push({ kind: 'polyline', vertices: [from, to], isClosed: false });
    } else if (type === 2 || type === 3) curves.push(arcEdge(cursor, type === 3));
    else if (type === 4) curves.push(splineEdge(cursor));
    else break;
  }
  return curves;
}

const polylineFlag = 2;
const textFlag = 8;

/** The loops of a HATCH: outlines as polylines with bulges, or edge by edge. Loops around texts are left out. */
export function hatchLoops(groups: Groups): readonly (readonly Curve[])[] {
  const start = groups.codes.indexOf(91);
  if (start < 0) return [];
  const cursor = new Cursor(groups, start);
  const count = cursor.take(91);
  const loops: Curve[][] = [];
  let met = 0;
  while (met < count && !cursor.isAtEnd) {
    // Whatever stands between loops (source objects, their count) is stepped over.
    if (!cursor.isOn(92)) {
      if (cursor.isOn(75, 98)) break;
      cursor.at += 1;
      continue;
    }
    met += 1;
    const flags = cursor.take(92);
    const loop = flags & polylineFlag ? polylineLoop(cursor) : edgeLoop(cursor);
    if (!(flags & textFlag)) loops.push(loop);
  }
  return loops;
}
