import type { ShapeKind, SurveyPart, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { limits } from '../limits';
import { cleanRing } from '../rings/clean';

export interface WktShape {
  readonly kind: ShapeKind;
  /** outer ring first, then its holes; lines and points: one ring per line, one position per point */
  readonly parts: readonly SurveyPart[];
  /** of `SRID=4549;POLYGON…` */
  readonly srid: number | null;
  /** heights and measures were dropped */
  readonly droppedHeights: boolean;
}

type Nested = SurveyPosition | readonly Nested[];

const head =
  /^\s*(?:SRID\s*=\s*(\d{1,7})\s*;)?\s*(POLYGON|MULTIPOLYGON|LINESTRING|MULTILINESTRING|POINT|MULTIPOINT)\s*(?:ZM|Z|M)?\s*(?=\()/i;
const numberAt = /\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;

/** Brackets and numbers, iteratively: depth is counted, not recursed into. */
class WktScanner {
  #at: number;
  heights = false;

  constructor(
    readonly text: string,
    from: number,
  ) {
    this.#at = from;
  }

  #skipBlanks(): string {
    while (/\s/.test(this.text[this.#at] ?? '')) this.#at += 1;
    return this.text[this.#at] ?? '';
  }

  take(sign: string): boolean {
    if (this.#skipBlanks() !== sign) return false;
    this.#at += 1;
    return true;
  }

  position(): SurveyPosition | null {
    const numbers: number[] = [];
    for (;;) {
      numberAt.lastIndex = this.#at;
      const match = numberAt.exec(this.text);
      if (!match) break;
      this.#at = numberAt.lastIndex;
      numbers.push(Number(match[1]));
    }
    const [x, y] = numbers;
    if (x === undefined || y === undefined || numbers.length > 4) return null;
    if (numbers.length > 2) this.heights = true;
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
  }

  /** @param depth 1: positions; 2: rings; 3: polygons */
  list(depth: number): readonly Nested[] | null {
    if (!this.take('(')) return null;
    const items: Nested[] = [];
    do {
      // MULTIPOINT writes its positions with brackets or without.
      const bracketed = depth === 1 && this.take('(');
      const item = depth === 1 ? this.position() : this.list(depth - 1);
      if (item === null || (bracketed && !this.take(')'))) return null;
      items.push(item);
    } while (this.take(','));
    return this.take(')') ? items : null;
  }

  get isAtEnd(): boolean {
    return this.#skipBlanks() === '';
  }
}

const depths: Readonly<Record<string, { readonly kind: ShapeKind; readonly depth: number }>> = {
  POLYGON: { kind: 'polygon', depth: 2 },
  MULTIPOLYGON: { kind: 'polygon', depth: 3 },
  LINESTRING: { kind: 'line', depth: 1 },
  MULTILINESTRING: { kind: 'line', depth: 2 },
  POINT: { kind: 'point', depth: 1 },
  MULTIPOINT: { kind: 'point', depth: 1 },
};

const open = (ring: SurveyRing): SurveyRing => cleanRing(ring, 'degrees').ring;

function partsOf(kind: ShapeKind, depth: number, list: readonly Nested[]): readonly SurveyPart[] {
  if (kind === 'point') return (list as SurveyRing).map((position) => [[position]]);
  if (kind === 'line')
    return depth === 1 ? [[list as SurveyRing]] : (list as readonly SurveyRing[]).map((line) => [line]);
  const polygons = (depth === 2 ? [list] : list) as readonly SurveyPart[];
  return polygons.map((rings) => rings.map(open));
}

/** @returns null when the text is no geometry we know, is empty, or a ring has fewer than three positions */
export function parseWkt(text: string): WktShape | null {
  const match = head.exec(text.slice(0, 200));
  const known = depths[match?.[2]?.toUpperCase() ?? ''];
  if (!match || !known || text.length > limits.fileBytes) return null;
  const scanner = new WktScanner(text, match[0].length);
  const list = scanner.list(known.depth);
  if (list === null || !scanner.isAtEnd) return null;
  const parts = partsOf(known.kind, known.depth, list);
  const least = known.kind === 'polygon' ? 3 : known.kind === 'line' ? 2 : 1;
  if (parts.flat().some((ring) => ring.length < least)) return null;
  const srid = match[1] === undefined ? null : Number(match[1]);
  return { kind: known.kind, parts, srid, droppedHeights: scanner.heights };
}

/** Closed rings for polygons. @param decimals of every coordinate, trailing zeros kept out */
export function writeWkt(kind: ShapeKind, parts: readonly SurveyPart[], decimals: number): string {
  const number = (value: number) =>
    value
      .toFixed(decimals)
      .replace(/\.?0+$/, '')
      .replace(/^-0$/, '0');
  const position = ([x, y]: SurveyPosition) => `${number(x)} ${number(y)}`;
  const ring = (positions: SurveyRing) => `(${positions.map(position).join(', ')})`;
  const closed = (positions: SurveyRing) => ring([...positions, ...positions.slice(0, 1)]);
  const polygon = (part: SurveyPart) => `(${part.map(closed).join(', ')})`;
  const many = parts.length !== 1;
  if (kind === 'polygon') {
    return many
      ? `MULTIPOLYGON (${parts.map(polygon).join(', ')})`
      : `POLYGON ${parts.map(polygon).join('')}`;
  }
  const rings = parts.flat();
  if (kind === 'line') {
    return rings.length === 1
      ? `LINESTRING ${rings.map(ring).join('')}`
      : `MULTILINESTRING (${rings.map(ring).join(', ')})`;
  }
  const points = rings.flat();
  return points.length === 1
    ? `POINT (${points.map(position).join('')})`
    : `MULTIPOINT (${points.map((point) => `(${position(point)})`).join(', ')})`;
}
