/**
 * 椭球面积 by the series of the 2008 land-survey rules, on the CGCS2000 ellipsoid. Land-survey statistics use it;
 * parcel business uses the plane area, which is 0.010–0.014 % larger in this district, so the two are never mixed.
 * Source: planning standards 2.3. Agrees with the geodesic area within 0.1 m² at parcel size.
 */
const semiMajorM = 6_378_137;
const flattening = 1 / 298.257222101;
const semiMinorM = semiMajorM * (1 - flattening);
const e2 = flattening * (2 - flattening);
const [e4, e6, e8] = [e2 ** 2, e2 ** 3, e2 ** 4];

const seriesA = 1 + (3 / 6) * e2 + (30 / 80) * e4 + (35 / 112) * e6 + (630 / 2304) * e8;
const seriesB = (1 / 6) * e2 + (15 / 80) * e4 + (21 / 112) * e6 + (420 / 2304) * e8;
const seriesC = (3 / 80) * e4 + (7 / 112) * e6 + (180 / 2304) * e8;
const seriesD = (1 / 112) * e6 + (45 / 2304) * e8;
const seriesE = (5 / 2304) * e8;

type GeographicRing = readonly (readonly [lon: number, lat: number])[];

const radians = Math.PI / 180;

/** Signed trapezoid between an edge and the reference meridian, m². */
function trapezoidSqm(
  from: readonly [number, number],
  to: readonly [number, number],
  referenceLon: number,
): number {
  const deltaL = ((from[0] + to[0]) / 2 - referenceLon) * radians;
  const deltaB = (to[1] - from[1]) * radians;
  const meanB = ((from[1] + to[1]) / 2) * radians;
  const terms =
    seriesA * Math.sin(deltaB / 2) * Math.cos(meanB) -
    seriesB * Math.sin((3 * deltaB) / 2) * Math.cos(3 * meanB) +
    seriesC * Math.sin((5 * deltaB) / 2) * Math.cos(5 * meanB) -
    seriesD * Math.sin((7 * deltaB) / 2) * Math.cos(7 * meanB) +
    seriesE * Math.sin((9 * deltaB) / 2) * Math.cos(9 * meanB);
  return 2 * semiMinorM ** 2 * deltaL * terms;
}

/** Area of one ring in m², from lon/lat in degrees; open or closed, either direction. */
function ellipsoidalRingAreaSqm(ring: GeographicRing): number {
  const referenceLon = ring[0]?.[0] ?? 0;
  let sum = 0;
  ring.forEach((from, index) => {
    const to = ring[(index + 1) % ring.length];
    if (to) sum += trapezoidSqm(from, to, referenceLon);
  });
  return Math.abs(sum);
}

/** Area of one polygon in m²: outer ring less its holes. */
export function ellipsoidalAreaSqm(rings: readonly GeographicRing[]): number {
  const [outer, ...holes] = rings;
  if (!outer) return 0;
  return holes.reduce((area, hole) => area - ellipsoidalRingAreaSqm(hole), ellipsoidalRingAreaSqm(outer));
}
