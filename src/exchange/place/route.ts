import type { Ask } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import {
  type CoordinateSystemId,
  definitionOf,
  type GaussPlane,
  planeId,
} from '@/geodesy/coordinate-systems';
import { type FourParameters, transform } from '@/geodesy/four-parameter';
import { loadPlaneProjection, loadProjection } from '@/geodesy/projection';
import { type Shift, trueFromShifted } from '@/geodesy/shifted';
import { asItIs, type Carry } from './geometry';
import type { DetectedBy } from './said';

/** How the numbers of the file become places. */
export interface Route {
  readonly system: CoordinateSystemId;
  readonly detectedBy: DetectedBy;
  /** numbers of the file → `system`, east or lon first, metres or degrees; nothing else changes */
  readonly normalise: Carry;
  /** `system` → lon/lat of WGS 84 */
  readonly toLonLat: Carry;
  /** `system` → the plane of EPSG:4549, zone prefix or not, without passing lon/lat; null: there is no such way */
  readonly toPlane: Carry | null;
  /** `system` is a plane in metres, though not that of CM 120° */
  readonly ownPlane: boolean;
}

/** What comes out for one kind of numbers. */
export type Outcome =
  | {
      readonly kind: 'route';
      readonly route: Route;
      readonly choices: readonly Ask[];
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'ask'; readonly ask: Ask; readonly issues: readonly Issue[] }
  | { readonly kind: 'unplaced'; readonly issues: readonly Issue[] };

/** How the file's own numbers are to be taken before anything else. */
export interface Reordering {
  readonly swapped: boolean;
  /** metres per unit */
  readonly scale: number;
}

function reorder({ swapped, scale }: Reordering): Carry {
  if (scale === 1) return swapped ? (x, y) => [y, x] : asItIs;
  return swapped ? (x, y) => [y * scale, x * scale] : (x, y) => [x * scale, y * scale];
}

/** @param prefix the zone the numbers carry before the easting */
export async function planeRoute(
  plane: GaussPlane,
  prefix: number | null,
  detectedBy: DetectedBy,
  reordering: Reordering,
): Promise<Route> {
  const system = planeId(plane);
  const definition = definitionOf(system);
  // Where the registry has no plane with this prefix the numbers go on without it.
  const kept = definition?.kind === 'plane' ? definition.prefix : null;
  const shiftM = ((kept ?? 0) - (prefix ?? 0)) * 1_000_000;
  const order = reorder(reordering);
  const projection = await loadPlaneProjection({ ...plane, prefix: kept });
  const everyday = plane.centralMeridian === 120;
  return {
    system,
    detectedBy,
    normalise:
      shiftM === 0
        ? order
        : (x, y) => {
            const [east, north] = order(x, y);
            return [east + shiftM, north];
          },
    toLonLat: (x, y) => projection.inverse(x, y),
    toPlane: everyday ? asItIs : null,
    ownPlane: !everyday,
  };
}

/** @param decode of one number, for packed degrees */
export function lonLatRoute(
  system: CoordinateSystemId,
  detectedBy: DetectedBy,
  swapped: boolean,
  shift: Shift | null,
  decode: ((degrees: number) => number) | null,
): Route {
  const order = reorder({ swapped, scale: 1 });
  return {
    system,
    detectedBy,
    normalise: decode
      ? (x, y) => {
          const [lon, lat] = order(x, y);
          return [decode(lon), decode(lat)];
        }
      : order,
    toLonLat: shift ? (x, y) => trueFromShifted(shift, x, y) : asItIs,
    toPlane: null,
    ownPlane: false,
  };
}

export async function webMercatorRoute(detectedBy: DetectedBy, swapped: boolean): Promise<Route> {
  const projection = await loadPlaneProjection('EPSG:3857');
  return {
    system: 'EPSG:3857',
    detectedBy,
    normalise: reorder({ swapped, scale: 1 }),
    toLonLat: (x, y) => projection.inverse(x, y),
    toPlane: null,
    ownPlane: false,
  };
}

/** An easting without its zone; other numbers as they are. */
export function withoutPrefix(east: number): number {
  return east >= 10_000_000 ? east - Math.floor(east / 1_000_000) * 1_000_000 : east;
}

/** The parameters stay in this closure: a route is never stored. */
export async function fittedRoute(
  system: CoordinateSystemId,
  parameters: FourParameters,
  swapped: boolean,
): Promise<Route> {
  const { inverse4549 } = await loadProjection();
  const order = reorder({ swapped, scale: 1 });
  const toPlane: Carry = (x, y) => transform(parameters, [withoutPrefix(x), y]);
  return {
    system,
    detectedBy: 'controlPoints',
    normalise: order,
    toLonLat: (x, y) => {
      const [east, north] = toPlane(x, y);
      return inverse4549(east, north);
    },
    toPlane,
    ownPlane: false,
  };
}
