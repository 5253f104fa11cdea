import type { ShapeKind, SurveyPart, SurveyRing } from '@/domain/imported-feature';
import { closedRing } from '@/exchange/shapes/closed-ring';

/** Codes of the collections; a part of them is three less. */
const multiCode: Readonly<Record<ShapeKind, number>> = { point: 4, line: 5, polygon: 6 };

function bytesOf(kind: ShapeKind, rings: SurveyPart): number {
  const positions = rings.reduce((sum, ring) => sum + ring.length, 0) * 16;
  if (kind === 'point') return 5 + 16;
  return kind === 'line' ? 5 + 4 + positions : 5 + 4 + rings.length * 4 + positions;
}

/** A multi-geometry in little-endian well-known binary; lines and points hold one ring per part. */
export function wkbOf(kind: ShapeKind, parts: readonly SurveyPart[]): Uint8Array {
  const written =
    kind === 'polygon'
      ? parts.map((rings) => rings.map((ring, index) => closedRing(ring, index > 0)))
      : parts;
  const size = 9 + written.reduce((sum, rings) => sum + bytesOf(kind, rings), 0);
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  const uint32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const head = (code: number) => {
    view.setUint8(at, 1);
    at += 1;
    uint32(code);
  };
  const positions = (ring: SurveyRing) => {
    for (const [x, y] of ring) {
      view.setFloat64(at, x, true);
      view.setFloat64(at + 8, y, true);
      at += 16;
    }
  };
  head(multiCode[kind]);
  uint32(written.length);
  for (const rings of written) {
    head(multiCode[kind] - 3);
    const [only = []] = rings;
    if (kind === 'point') positions(only.slice(0, 1));
    else if (kind === 'line') {
      uint32(only.length);
      positions(only);
    } else {
      uint32(rings.length);
      for (const ring of rings) {
        uint32(ring.length);
        positions(ring);
      }
    }
  }
  return new Uint8Array(view.buffer);
}
