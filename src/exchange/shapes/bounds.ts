import type { SurveyPart } from '@/domain/imported-feature';

export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** @returns null when there is no position at all */
export function boundsOf(parts: readonly SurveyPart[]): Bounds | null {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const rings of parts) {
    for (const ring of rings) {
      for (const [x, y] of ring) {
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < south) south = y;
        if (y > north) north = y;
      }
    }
  }
  return west <= east ? { west, east, south, north } : null;
}
