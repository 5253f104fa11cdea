import type { BulgeVertex, Curve } from './curves';
import { unescapeCharacters } from './decode';
import type { Entity, EntityCommon } from './entities';
import { type Groups, numberAt, textAt, toNumber } from './groups';
import { identity, planeOf } from './matrix';
import { mtextLines, plainText } from './mtext';
import { ownDataOf } from './own-data';
import { hatchLoops } from './parse-hatch';

const layerOf = (groups: Groups) => unescapeCharacters(textAt(groups, 8) ?? '0').trim() || '0';

/** @param hasOwnPlane false for the types whose coordinates are the world's whatever their extrusion says */
export function commonOf(groups: Groups, hasOwnPlane: boolean): EntityCommon {
  const isFlat = !hasOwnPlane || textAt(groups, 230) === null;
  return {
    layer: layerOf(groups),
    line: groups.line,
    handle: textAt(groups, 5)?.trim() ?? null,
    ownData: ownDataOf(groups),
    plane: isFlat
      ? identity
      : planeOf(numberAt(groups, 210), numberAt(groups, 220), numberAt(groups, 230, 1)),
  };
}

const at = (groups: Groups, code = 10) => [numberAt(groups, code), numberAt(groups, code + 10)] as const;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Vertices of an LWPOLYLINE: each 10 begins one. */
function verticesOf(groups: Groups): BulgeVertex[] {
  const vertices: { x: number; y: number; bulge: number }[] = [];
  groups.codes.forEach((code, index) => {
    if (code === 10) vertices.push({ x: toNumber(groups.values[index]), y: Number.NaN, bulge: 0 });
    const last = vertices[vertices.length - 1];
    if (!last) return;
    if (code === 20) last.y = toNumber(groups.values[index]);
    if (code === 42) last.bulge = toNumber(groups.values[index]) || 0;
  });
  return vertices;
}

function arcOf(groups: Groups, start: number, sweep: number): Curve {
  const major = [numberAt(groups, 40), 0] as const;
  return {
    kind: 'ellipse',
    centre: at(groups),
    major,
    ratio: 1,
    start: radians(start),
    sweep: radians(sweep),
  };
}

const turn = (from: number, to: number, whole: number) => {
  const sweep = (((to - from) % whole) + whole) % whole;
  return sweep < 1e-9 ? whole : sweep;
};

function ellipseOf(groups: Groups): Curve {
  const [start, end] = [numberAt(groups, 41), numberAt(groups, 42, 2 * Math.PI)];
  return {
    kind: 'ellipse',
    centre: at(groups),
    major: at(groups, 11),
    ratio: numberAt(groups, 40, 1),
    start,
    sweep: turn(start, end, 2 * Math.PI),
  };
}

function splineOf(groups: Groups): Curve {
  const pairs = (code: number) =>
    groups.codes.flatMap((each, index) =>
      each === code ? [[toNumber(groups.values[index]), toNumber(groups.values[index + 1])] as const] : [],
    );
  const numbers = (code: number) =>
    groups.codes.flatMap((each, index) => (each === code ? [toNumber(groups.values[index])] : []));
  return {
    kind: 'spline',
    degree: numberAt(groups, 71, 3),
    knots: numbers(40),
    controls: pairs(10),
    weights: numbers(41),
    fitPoints: pairs(11),
  };
}

function textOf(groups: Groups, lines: readonly string[]): Entity {
  // A justified text has its place in the second point; the first one is only where its letters begin.
  const isJustified = numberAt(groups, 72) !== 0 || numberAt(groups, 73) !== 0;
  const place = isJustified && groups.codes.includes(11) ? at(groups, 11) : at(groups);
  return { ...commonOf(groups, true), kind: 'text', at: place, lines };
}

const mtextOf = (groups: Groups) =>
  groups.codes.map((code, index) => (code === 3 || code === 1 ? (groups.values[index] ?? '') : '')).join('');

const closedFlag = 1;
const fullSweep = 1e-9;

/** @returns null for a type that is no shape and no text */
export function parseEntity(groups: Groups): Entity | null {
  const path = (curves: readonly Curve[], isClosed: boolean, hasOwnPlane = true): Entity => ({
    ...commonOf(groups, hasOwnPlane),
    kind: 'path',
    curves,
    isClosed,
  });
  switch (groups.type) {
    case 'LWPOLYLINE': {
      const isClosed = (numberAt(groups, 70) & closedFlag) !== 0;
      return path([{ kind: 'polyline', vertices: verticesOf(groups), isClosed }], isClosed);
    }
    case 'LINE': {
      const [from, to] = [at(groups), at(groups, 11)];
      const vertices = [from, to].map(([x, y]) => ({ x, y, bulge: 0 }));
      return path([{ kind: 'polyline', vertices, isClosed: false }], false, false);
    }
    case 'CIRCLE':
      return path([arcOf(groups, 0, 360)], true);
    case 'ARC': {
      const [start, end] = [numberAt(groups, 50), numberAt(groups, 51)];
      return path([arcOf(groups, start, turn(start, end, 360))], false);
    }
    case 'ELLIPSE': {
      const curve = ellipseOf(groups);
      return path([curve], curve.kind === 'ellipse' && curve.sweep > 2 * Math.PI - fullSweep, false);
    }
    case 'SPLINE':
      return path([splineOf(groups)], (numberAt(groups, 70) & closedFlag) !== 0, false);
    case 'HATCH':
      return { ...commonOf(groups, true), kind: 'hatch', loops: hatchLoops(groups) };
    case 'POINT':
      return { ...commonOf(groups, false), kind: 'point', at: at(groups) };
    case 'TEXT':
      return textOf(groups, [plainText(textAt(groups, 1) ?? '')]);
    case 'MTEXT':
      return { ...commonOf(groups, false), kind: 'text', at: at(groups), lines: mtextLines(mtextOf(groups)) };
    default:
      return null;
  }
}
