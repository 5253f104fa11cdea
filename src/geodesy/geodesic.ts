/**
 * Distance and bearing on the CGCS2000 ellipsoid (that of GRS80) by Vincenty's inverse formulae (1975), good to
 * half a millimetre for lines far longer than any here.
 */
const semiMajorM = 6_378_137;
const flattening = 1 / 298.257222101;
const semiMinorM = semiMajorM * (1 - flattening);
const radians = Math.PI / 180;

export interface GeodesicLine {
  readonly distanceM: number;
  /** degrees clockwise from true north at the start, 0 ≤ azimuth < 360; 0 for a line without length */
  readonly azimuth: number;
}

/** An angle in degrees, 0 ≤ angle < 360. */
export function fullCircle(degrees: number): number {
  const turned = degrees % 360;
  return turned < 0 ? turned + 360 : turned + 0;
}

/**
 * The geodesic between two positions in degrees.
 * @returns null when they are almost opposite on the globe, where the formulae do not converge
 */
export function geodesicLine(
  from: readonly [lon: number, lat: number],
  to: readonly [lon: number, lat: number],
): GeodesicLine | null {
  const deltaLon = (to[0] - from[0]) * radians;
  const reducedFrom = Math.atan((1 - flattening) * Math.tan(from[1] * radians));
  const reducedTo = Math.atan((1 - flattening) * Math.tan(to[1] * radians));
  const [sinFrom, cosFrom] = [Math.sin(reducedFrom), Math.cos(reducedFrom)];
  const [sinTo, cosTo] = [Math.sin(reducedTo), Math.cos(reducedTo)];
  let lambda = deltaLon;
  for (let round = 0; round < 100; round += 1) {
    const [sinLambda, cosLambda] = [Math.sin(lambda), Math.cos(lambda)];
    const east = cosTo * sinLambda;
    const north = cosFrom * sinTo - sinFrom * cosTo * cosLambda;
    const sinSigma = Math.hypot(east, north);
    if (sinSigma === 0) return { distanceM: 0, azimuth: 0 };
    const cosSigma = sinFrom * sinTo + cosFrom * cosTo * cosLambda;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosFrom * cosTo * sinLambda) / sinSigma;
    const cos2Alpha = 1 - sinAlpha * sinAlpha;
    const cos2Middle = cos2Alpha === 0 ? 0 : cosSigma - (2 * sinFrom * sinTo) / cos2Alpha;
    const c = (flattening / 16) * cos2Alpha * (4 + flattening * (4 - 3 * cos2Alpha));
    const before = lambda;
    lambda =
      deltaLon +
      (1 - c) *
        flattening *
        sinAlpha *
        (sigma + c * sinSigma * (cos2Middle + c * cosSigma * (2 * cos2Middle ** 2 - 1)));
    if (Math.abs(lambda - before) < 1e-13) {
      const distanceM = arcLengthM(cos2Alpha, cos2Middle, sinSigma, cosSigma, sigma);
      return { distanceM, azimuth: fullCircle(Math.atan2(east, north) / radians) };
    }
  }
  return null;
}

function arcLengthM(
  cos2Alpha: number,
  cos2Middle: number,
  sinSigma: number,
  cosSigma: number,
  sigma: number,
): number {
  const u2 = (cos2Alpha * (semiMajorM ** 2 - semiMinorM ** 2)) / semiMinorM ** 2;
  const a = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
  const b = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
  const correction =
    b *
    sinSigma *
    (cos2Middle +
      (b / 4) *
        (cosSigma * (2 * cos2Middle ** 2 - 1) -
          (b / 6) * cos2Middle * (4 * sinSigma ** 2 - 3) * (4 * cos2Middle ** 2 - 3)));
  return semiMinorM * a * (sigma - correction);
}
