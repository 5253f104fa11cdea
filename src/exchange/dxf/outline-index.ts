import type { SurveyPart, SurveyPosition } from '@/domain/imported-feature';
import { planeAreaOfPartsSqm } from '@/geodesy/plane-area';
import type { DrawnShape } from './shapes';

export interface Outline {
  /** its number among the shapes */
  readonly shape: number;
  readonly parts: readonly SurveyPart[];
  readonly area: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function outlineOf(parts: readonly SurveyPart[], shape: number): Outline {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of parts) {
    for (const [x, y] of outer ?? []) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  return { shape, parts, area: planeAreaOfPartsSqm(parts), west, south, east, north };
}

/** The outlines among the shapes, from the smallest to the largest. */
export function outlinesOf(shapes: readonly DrawnShape[]): readonly Outline[] {
  return shapes
    .flatMap(({ kind, parts }, shape) => (kind === 'polygon' ? [outlineOf(parts, shape)] : []))
    .toSorted((a, b) => a.area - b.area);
}

const isInBox = ({ west, south, east, north }: Outline, [x, y]: SurveyPosition) =>
  x >= west && x <= east && y >= south && y <= north;

/** Crossing number over all rings, so that a hole is outside. */
function isInside({ parts }: Outline, [x, y]: SurveyPosition): boolean {
  let inside = false;
  for (const part of parts) {
    for (const ring of part) {
      let previous = ring[ring.length - 1];
      for (const current of ring) {
        if (previous && current[1] > y !== previous[1] > y) {
          const share = (y - current[1]) / (previous[1] - current[1]);
          if (x < current[0] + share * (previous[0] - current[0])) inside = !inside;
        }
        previous = current;
      }
    }
  }
  return inside;
}

/** An outline over more cells than these is kept in the list of large ones. */
const cellsPerOutline = 16;

/** Finds the outlines around a place without looking at all of them: a grid with about as many cells as outlines. */
export class OutlineIndex {
  readonly #outlines: readonly Outline[];
  readonly #cells = new Map<number, number[]>();
  readonly #large: number[] = [];
  readonly #west: number;
  readonly #south: number;
  readonly #cellWidth: number;
  readonly #cellHeight: number;
  readonly #columns: number;

  constructor(shapes: readonly DrawnShape[]) {
    this.#outlines = outlinesOf(shapes);
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const outline of this.#outlines) {
      [west, south] = [Math.min(west, outline.west), Math.min(south, outline.south)];
      [east, north] = [Math.max(east, outline.east), Math.max(north, outline.north)];
    }
    this.#columns = Math.max(1, Math.ceil(Math.sqrt(this.#outlines.length)));
    [this.#west, this.#south] = [west, south];
    this.#cellWidth = (east - west) / this.#columns || 1;
    this.#cellHeight = (north - south) / this.#columns || 1;
    this.#outlines.forEach((outline, rank) => {
      const [left, bottom] = this.#cellOf(outline.west, outline.south);
      const [right, top] = this.#cellOf(outline.east, outline.north);
      if ((right - left + 1) * (top - bottom + 1) > cellsPerOutline) {
        this.#large.push(rank);
        return;
      }
      for (let row = bottom; row <= top; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const key = row * this.#columns + column;
          const cell = this.#cells.get(key);
          if (cell) cell.push(rank);
          else this.#cells.set(key, [rank]);
        }
      }
    });
  }

  #cellOf(x: number, y: number): readonly [column: number, row: number] {
    const clamp = (cell: number) => Math.min(this.#columns - 1, Math.max(0, Math.floor(cell)));
    return [clamp((x - this.#west) / this.#cellWidth), clamp((y - this.#south) / this.#cellHeight)];
  }

  /** The outlines a place is in, from the smallest to the largest. */
  *around(at: SurveyPosition): Generator<Outline> {
    const [column, row] = this.#cellOf(at[0], at[1]);
    const cell = this.#cells.get(row * this.#columns + column) ?? [];
    let [inCell, inLarge] = [0, 0];
    while (inCell < cell.length || inLarge < this.#large.length) {
      const [small, large] = [cell[inCell] ?? Infinity, this.#large[inLarge] ?? Infinity];
      if (small < large) inCell += 1;
      else inLarge += 1;
      const outline = this.#outlines[Math.min(small, large)];
      if (outline && isInBox(outline, at) && isInside(outline, at)) yield outline;
    }
  }
}
