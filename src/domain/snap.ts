import type { Bilingual } from './bilingual';
import type { LonLat } from './measuring';
import type { MultiPolygon, Polygon } from './park';

/** Something whose corners a measuring may catch. */
export interface Snappable {
  readonly name: Bilingual;
  readonly geometry: Polygon | MultiPolygon | null;
}

export interface Snap {
  readonly at: LonLat;
  readonly name: Bilingual;
}

/**
 * The corner nearest to a place on the screen, of things that lie under it.
 * @param project lon/lat → pixels
 * @param reach pixels; @returns null when none is that near
 */
export function nearestCorner(
  things: readonly Snappable[],
  place: { readonly x: number; readonly y: number },
  project: (position: LonLat) => { readonly x: number; readonly y: number },
  reach: number,
): Snap | null {
  let [best, nearest]: [Snap | null, number] = [null, reach];
  for (const { geometry, name } of things) {
    if (geometry === null) continue;
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) {
      for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
        const { x, y } = project([lon, lat]);
        const distance = Math.hypot(x - place.x, y - place.y);
        // NaN is never nearer.
        if (distance <= nearest) [best, nearest] = [{ at: [lon, lat], name }, distance];
      }
    }
  }
  return best;
}
