import type { Zone } from '@/domain/park';
import { type Bounds, boundsOfArea, unionOfBounds } from '../style/sources/shape';
import { isNamedAbove } from '../style/sources/zone-wording';

/** Zones that lie together and share one enlarged inset. */
export interface ZoneCluster {
  readonly zones: readonly Zone[];
  /** extent of the zones on the ground */
  readonly bounds: Bounds;
  /** the same with air for names, what the inset shows */
  readonly frame: Bounds;
}

const metresPerDegree = 111_320;
const nearMetres = 3000;

function distance(a: Bounds, b: Bounds): number {
  const lat = ((a.south + b.south) / 2) * (Math.PI / 180);
  const dx = ((a.west + a.east - b.west - b.east) / 2) * Math.cos(lat);
  const dy = (a.south + a.north - b.south - b.north) / 2;
  return Math.hypot(dx, dy) * metresPerDegree;
}

/** Air around the zones: room for a name where a name stands, a margin elsewhere. */
function widened(zones: readonly Zone[], bounds: Bounds): Bounds {
  const { west, south, east, north } = bounds;
  const dx = (east - west) * 0.12;
  const height = north - south;
  const namedAbove = zones.map((zone) => {
    const its = boundsOfArea(zone.geometry);
    return its ? isNamedAbove(its, zone, zones) : true;
  });
  const room = (named: boolean) => height * (named ? (zones.length > 1 ? 0.31 : 0.38) : 0.1);
  return {
    west: west - dx,
    south: south - room(namedAbove.includes(false)),
    east: east + dx,
    north: north + room(namedAbove.includes(true)),
  };
}

/** Groups zones whose middles lie within 3 km of one another, from west to east. */
export function zoneClusters(zones: readonly Zone[]): readonly ZoneCluster[] {
  const groups: { zone: Zone; bounds: Bounds }[][] = [];
  for (const zone of zones) {
    const bounds = boundsOfArea(zone.geometry);
    if (!bounds) continue;
    const home = groups.find((group) => group.some((other) => distance(other.bounds, bounds) < nearMetres));
    if (home) home.push({ zone, bounds });
    else groups.push([{ zone, bounds }]);
  }
  return groups
    .flatMap((group) => {
      const bounds = unionOfBounds(group.map((one) => one.bounds));
      const zones = group.map((one) => one.zone);
      return bounds ? [{ zones, bounds, frame: widened(zones, bounds) }] : [];
    })
    .toSorted((a, b) => a.bounds.west - b.bounds.west);
}

/** Plane of an inset: metres from its north-west corner, flat enough for a few kilometres. */
export interface InsetPlane {
  readonly width: number;
  readonly height: number;
  at(position: readonly number[]): readonly [number, number];
}

export function insetPlane({ west, south, east, north }: Bounds): InsetPlane {
  const perLon = metresPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return {
    width: (east - west) * perLon,
    height: (north - south) * metresPerDegree,
    at: ([lon = 0, lat = 0]) => [(lon - west) * perLon, (north - lat) * metresPerDegree],
  };
}
