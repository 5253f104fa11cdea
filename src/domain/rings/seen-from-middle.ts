/** So much of a triangle's area, by the square of its farthest corner, is more than rounding can make. */
const certainShare = 1e-9;

/**
 * Whether every ray from the middle of the corners meets the ring once, as with nearly all parcels: then it goes once
 * around and its edges cannot cross. One look at each edge tells.
 * @param x, y corners of the ring, closed or not; the first `corners` of them are looked at
 * @param apart how far any two corners must stand apart besides, in the unit of the corners. Radii and angles tell that
 * too: a ring whose corners stand apart may be taken for one whose corners do not, never the other way round.
 */
export function isSeenFromItsMiddle(
  x: Float64Array,
  y: Float64Array,
  corners: number,
  apart: number,
): boolean {
  const originX = x[0] ?? 0;
  const originY = y[0] ?? 0;
  let middleX = 0;
  let middleY = 0;
  for (let corner = 0; corner < corners; corner += 1) {
    middleX += (x[corner] ?? 0) - originX;
    middleY += (y[corner] ?? 0) - originY;
  }
  middleX = originX + middleX / corners;
  middleY = originY + middleY / corners;
  let ax = (x[corners - 1] ?? 0) - middleX;
  let ay = (y[corners - 1] ?? 0) - middleY;
  let aa = ax * ax + ay * ay;
  let turning = 0;
  let rounds = 0;
  let nearest = aa;
  let narrowest = 1;
  for (let corner = 0; corner < corners; corner += 1) {
    const bx = (x[corner] ?? 0) - middleX;
    const by = (y[corner] ?? 0) - middleY;
    const bb = bx * bx + by * by;
    const area = ax * by - ay * bx;
    const certain = (aa + bb) * certainShare;
    if (turning === 0) turning = area;
    if (turning > 0 ? !(area > certain) : !(area < -certain)) return false;
    if (turning > 0 ? ay <= 0 && by > 0 : ay > 0 && by <= 0) rounds += 1;
    if (bb < nearest) nearest = bb;
    // The square of the sine of the angle between two corners.
    const sine = (area * area) / (aa * bb);
    if (sine < narrowest) narrowest = sine;
    ax = bx;
    ay = by;
    aa = bb;
  }
  return rounds === 1 && nearest * narrowest > apart * apart;
}
