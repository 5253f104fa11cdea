/** [east, north] in metres of one projected plane. */
export type PlanePosition = readonly [east: number, north: number];
/** Open or closed: a repeated last row adds nothing. */
export type PlaneRing = readonly PlanePosition[];

/**
 * Signed shoelace area in m²; counter-clockwise is positive. The first vertex is subtracted first, because products
 * of seven-digit northings would leave only three good decimals.
 */
export function signedRingAreaSqm(ring: PlaneRing): number {
  const origin = ring[0];
  if (!origin) return 0;
  let twice = 0;
  for (let index = 1; index + 1 < ring.length; index += 1) {
    const a = ring[index];
    const b = ring[index + 1];
    if (!a || !b) continue;
    twice += (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
  }
  return twice / 2;
}

/**
 * Plane area of one polygon in m²: outer ring less its holes, whatever way the rings run. This is the 用地面积 of
 * parcel business when the plane is EPSG:4549 and the positions are the survey's own.
 * Source: planning standards 2.2.
 */
export function planeAreaSqm(rings: readonly PlaneRing[]): number {
  const [outer, ...holes] = rings;
  if (!outer) return 0;
  return holes.reduce(
    (area, hole) => area - Math.abs(signedRingAreaSqm(hole)),
    Math.abs(signedRingAreaSqm(outer)),
  );
}

/** Plane area of several parts, m². */
export function planeAreaOfPartsSqm(parts: readonly (readonly PlaneRing[])[]): number {
  return parts.reduce((sum, rings) => sum + planeAreaSqm(rings), 0);
}
