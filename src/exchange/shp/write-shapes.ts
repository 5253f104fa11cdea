import type { ShapeKind, SurveyPosition } from '@/domain/imported-feature';
import { signedRingAreaSqm } from '@/geodesy/plane-area';
import type { ExportFeature } from '../raw';
import { baseTypes } from './shapes';

type Positions = readonly SurveyPosition[];

/** The other way round, from the same first corner: surveys begin where they begin. */
const turned = (ring: Positions) => [...ring.slice(0, 1), ...ring.slice(1).reverse()];
const clockwise = (ring: Positions) => (signedRingAreaSqm(ring) > 0 ? turned(ring) : ring);
const counterClockwise = (ring: Positions) => (signedRingAreaSqm(ring) < 0 ? turned(ring) : ring);
const closed = (ring: Positions) => (ring[0] ? [...ring, ring[0]] : ring);

/** Position lists of a record: outer rings clockwise, holes the other way, both closed. */
function listsOf(feature: ExportFeature): readonly Positions[] {
  if (feature.kind !== 'polygon') return feature.parts.flat().filter((list) => list.length > 0);
  return feature.parts.flatMap((part) =>
    part.map((ring, index) => closed(index === 0 ? clockwise(ring) : counterClockwise(ring))),
  );
}

class Box {
  west = Infinity;
  south = Infinity;
  east = -Infinity;
  north = -Infinity;
  include([x, y]: SurveyPosition): void {
    this.west = Math.min(this.west, x);
    this.south = Math.min(this.south, y);
    this.east = Math.max(this.east, x);
    this.north = Math.max(this.north, y);
  }
  write(view: DataView, at: number): void {
    const numbers = this.west > this.east ? [0, 0, 0, 0] : [this.west, this.south, this.east, this.north];
    numbers.forEach((number, index) => {
      view.setFloat64(at + index * 8, number, true);
    });
  }
}

function contentBytes(type: number, lists: readonly Positions[]): number {
  const points = lists.reduce((sum, { length }) => sum + length, 0);
  if (points === 0) return 4;
  if (type === baseTypes.point) return 20;
  return (type === baseTypes.multipoint ? 40 : 44 + lists.length * 4) + points * 16;
}

function writeContent(
  view: DataView,
  start: number,
  type: number,
  lists: readonly Positions[],
  all: Box,
): void {
  const points = lists.flat();
  view.setInt32(start, points.length === 0 ? baseTypes.null : type, true);
  if (points.length === 0) return;
  const box = new Box();
  for (const point of points) {
    box.include(point);
    all.include(point);
  }
  let at = start + 4;
  if (type !== baseTypes.point) {
    box.write(view, at);
    at += 32;
    if (type !== baseTypes.multipoint) {
      view.setInt32(at, lists.length, true);
      at += 4;
    }
    view.setInt32(at, points.length, true);
    at += 4;
    if (type !== baseTypes.multipoint) {
      let first = 0;
      for (const list of lists) {
        view.setInt32(at, first, true);
        at += 4;
        first += list.length;
      }
    }
  }
  for (const [x, y] of points) {
    view.setFloat64(at, x, true);
    view.setFloat64(at + 8, y, true);
    at += 16;
  }
}

function writeHeader(bytes: Uint8Array, type: number, box: Box): void {
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994, false);
  view.setInt32(24, bytes.length / 2, false);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  box.write(view, 36);
}

/** The .shp and .shx of features of one kind; coordinates are the very doubles. */
export function writeShapes(
  kind: ShapeKind,
  features: readonly ExportFeature[],
): { readonly shp: Uint8Array; readonly shx: Uint8Array } {
  const listsOfAll = features.map(listsOf);
  const isMulti = listsOfAll.some((lists) => lists.reduce((sum, { length }) => sum + length, 0) > 1);
  const pointType = isMulti ? baseTypes.multipoint : baseTypes.point;
  const type = kind === 'polygon' ? baseTypes.polygon : kind === 'line' ? baseTypes.polyline : pointType;
  const sizes = listsOfAll.map((lists) => contentBytes(type, lists));
  const shp = new Uint8Array(sizes.reduce((sum, size) => sum + 8 + size, 100));
  const shx = new Uint8Array(100 + features.length * 8);
  const [view, index] = [new DataView(shp.buffer), new DataView(shx.buffer)];
  const box = new Box();
  let at = 100;
  listsOfAll.forEach((lists, row) => {
    const size = sizes[row] ?? 4;
    view.setInt32(at, row + 1, false);
    view.setInt32(at + 4, size / 2, false);
    index.setInt32(100 + row * 8, at / 2, false);
    index.setInt32(104 + row * 8, size / 2, false);
    writeContent(view, at + 8, type, lists, box);
    at += 8 + size;
  });
  writeHeader(shp, type, box);
  writeHeader(shx, type, box);
  return { shp, shx };
}
