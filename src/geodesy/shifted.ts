/**
 * GCJ-02 and BD-09, the shifted coordinates of commercial web maps: to bring in points copied from such a map, never
 * for boundaries. Everything in degrees, lon first. Source: planning standards 1.7.
 */
type Degrees = readonly [lon: number, lat: number];
export type Shift = 'gcj02' | 'bd09';

const semiMajorM = 6_378_245;
const e2 = 0.006693421622965823;
const { PI, sin, cos, sqrt, abs } = Math;

function gcj02FromTrue([lon, lat]: Degrees): Degrees {
  const x = lon - 105;
  const y = lat - 35;
  const waves = 20 * sin(6 * PI * x) + 20 * sin(2 * PI * x);
  const u =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * sqrt(abs(x)) +
    (2 / 3) *
      (waves +
        20 * sin(PI * y) +
        40 * sin((PI * y) / 3) +
        160 * sin((PI * y) / 12) +
        320 * sin((PI * y) / 30));
  const v =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * sqrt(abs(x)) +
    (2 / 3) *
      (waves +
        20 * sin(PI * x) +
        40 * sin((PI * x) / 3) +
        150 * sin((PI * x) / 12) +
        300 * sin((PI * x) / 30));
  const latitude = (lat * PI) / 180;
  const m = 1 - e2 * sin(latitude) ** 2;
  return [
    lon + (180 * v * sqrt(m)) / (PI * semiMajorM * cos(latitude)),
    lat + (180 * u * m * sqrt(m)) / (PI * semiMajorM * (1 - e2)),
  ];
}

function bd09FromGcj02([lon, lat]: Degrees): Degrees {
  const radius = sqrt(lon * lon + lat * lat) + 2e-5 * sin((3000 * PI * lat) / 180);
  const angle = Math.atan2(lat, lon) + 3e-6 * cos((3000 * PI * lon) / 180);
  return [radius * cos(angle) + 0.0065, radius * sin(angle) + 0.006];
}

const forward: Readonly<Record<Shift, (position: Degrees) => Degrees>> = {
  gcj02: gcj02FromTrue,
  bd09: (position) => bd09FromGcj02(gcj02FromTrue(position)),
};

/** True lon/lat → shifted. */
export function shiftedFromTrue(shift: Shift, lon: number, lat: number): [lon: number, lat: number] {
  const [shiftedLon, shiftedLat] = forward[shift]([lon, lat]);
  return [shiftedLon, shiftedLat];
}

/**
 * Shifted → true lon/lat, by fixed-point iteration down to 10⁻¹² degree: five to seven rounds here. One round would
 * be off by a metre or two.
 */
export function trueFromShifted(shift: Shift, lon: number, lat: number): [lon: number, lat: number] {
  let trueLon = lon;
  let trueLat = lat;
  for (let round = 0; round < 30; round += 1) {
    const [backLon, backLat] = forward[shift]([trueLon, trueLat]);
    const stepLon = backLon - lon;
    const stepLat = backLat - lat;
    trueLon -= stepLon;
    trueLat -= stepLat;
    if (abs(stepLon) < 1e-12 && abs(stepLat) < 1e-12) break;
  }
  return [trueLon, trueLat];
}
