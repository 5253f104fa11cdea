import { themeTokens } from '@/symbology/themes';
import type { ImageDescription, ImageKind } from './images';

/** Pixels per CSS pixel of every image. */
export const imagePixelRatio = 2;

/** Edge length in CSS pixels. */
const imageSizes: Readonly<Record<ImageKind, number>> = {
  'zone-hatch': 8,
  'planned-hatch': 7,
  clock: 18,
  pill: 18,
};

export interface ImagePixels {
  readonly width: number;
  readonly height: number;
  /** RGBA, not premultiplied */
  readonly data: Uint8ClampedArray;
}

/** One coat of paint: its colour, and how much of it a point gets (0…1), in CSS pixels from the top left corner. */
interface Coat {
  readonly colour: string;
  cover(x: number, y: number): number;
}

const rgb = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
/** Soft edge one device pixel wide around a signed distance (negative inside). */
const inside = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * imagePixelRatio));
const stroke = (distance: number, width: number) => inside(Math.abs(distance) - width / 2);

function toSegment(
  x: number,
  y: number,
  from: readonly [number, number],
  to: readonly [number, number],
): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from[0] - at * dx, y - from[1] - at * dy);
}

/** Strokes at 45°; the distance repeats with the tile, so the strokes meet across its edges. */
function hatch(size: number, width: number, colour: string, opacity: number, rising: boolean): Coat[] {
  const distance = (x: number, y: number) => {
    const along = rising ? x + y : x - y;
    return Math.abs(along - size * Math.round(along / size)) / Math.SQRT2;
  };
  return [{ colour, cover: (x, y) => opacity * stroke(distance(x, y), width) }];
}

function clock(size: number, face: string, ink: string): Coat[] {
  const middle = size / 2;
  const radius = middle - 1.5;
  const toRim = (x: number, y: number) => Math.hypot(x - middle, y - middle) - radius;
  const hands = (x: number, y: number) =>
    Math.min(
      toSegment(x, y, [middle, middle * 0.5], [middle, middle]),
      toSegment(x, y, [middle, middle], [middle * 1.38, middle * 1.2]),
    );
  return [
    { colour: face, cover: (x, y) => inside(toRim(x, y)) },
    { colour: ink, cover: (x, y) => Math.max(stroke(toRim(x, y), 1.8), inside(hands(x, y) - 0.9)) },
  ];
}

function pill(size: number, plate: string, edge: string): Coat[] {
  const radius = 6;
  const half = size / 2 - 1 - radius;
  const distance = (x: number, y: number) => {
    const dx = Math.max(Math.abs(x - size / 2) - half, 0);
    const dy = Math.max(Math.abs(y - size / 2) - half, 0);
    return Math.hypot(dx, dy) - radius;
  };
  return [
    { colour: plate, cover: (x, y) => inside(distance(x, y)) },
    { colour: edge, cover: (x, y) => stroke(distance(x, y), 0.9) },
  ];
}

function coatsOf({ kind, theme, colour }: ImageDescription): Coat[] {
  const tokens = themeTokens[theme];
  const size = imageSizes[kind];
  switch (kind) {
    case 'zone-hatch':
      return hatch(size, 1, colour, 0.5, true);
    case 'planned-hatch':
      return hatch(size, 2.2, colour, 1, false);
    case 'clock':
      return clock(size, tokens.warnSurface, colour);
    case 'pill':
      return pill(size, tokens.surface, tokens.borderStrong);
  }
}

/**
 * Pixels of a named image, computed from distances. No canvas: making one costs the first picture a tenth of a second
 * where the processor draws, and this way a test can look at the result.
 */
export function imagePixels(description: ImageDescription): ImagePixels {
  const side = imageSizes[description.kind] * imagePixelRatio;
  const data = new Uint8ClampedArray(side * side * 4);
  const coats = coatsOf(description).map((coat) => ({ ...coat, rgb: rgb(coat.colour) }));
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const at = 4 * (row * side + column);
      for (const coat of coats) {
        const share = coat.cover((column + 0.5) / imagePixelRatio, (row + 0.5) / imagePixelRatio);
        const below = ((data[at + 3] ?? 0) / 255) * (1 - share);
        const alpha = share + below;
        if (alpha === 0) continue;
        for (const channel of [0, 1, 2]) {
          data[at + channel] = ((coat.rgb[channel] ?? 0) * share + (data[at + channel] ?? 0) * below) / alpha;
        }
        data[at + 3] = alpha * 255;
      }
    }
  }
  return { width: side, height: side, data };
}
