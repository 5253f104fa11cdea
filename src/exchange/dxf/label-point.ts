import type { SurveyPart, SurveyPosition } from '@/domain/imported-feature';

/** Where the line at `y` is inside the polygon: west and east ends, in pairs. */
function crossings(part: SurveyPart, y: number): readonly number[] {
  const xs: number[] = [];
  for (const ring of part) {
    let previous = ring[ring.length - 1];
    for (const current of ring) {
      if (previous && current[1] > y !== previous[1] > y) {
        const share = (y - current[1]) / (previous[1] - current[1]);
        xs.push(current[0] + share * (previous[0] - current[0]));
      }
      previous = current;
    }
  }
  return xs.toSorted((a, b) => a - b);
}

export interface LabelPlace {
  readonly at: SurveyPosition;
  /** of the free stretch to both sides */
  readonly width: number;
}

const lines = 9;

/** A place inside a polygon with room for a text: the middle of the widest stretch on a few level lines. */
export function labelPlace(part: SurveyPart): LabelPlace | null {
  const ys = (part[0] ?? []).map(([, y]) => y);
  const south = ys.reduce((least, y) => Math.min(least, y), Infinity);
  const north = ys.reduce((most, y) => Math.max(most, y), -Infinity);
  let best: LabelPlace | null = null;
  for (let line = 1; line <= lines; line += 1) {
    const y = south + ((north - south) * line) / (lines + 1);
    const xs = crossings(part, y);
    for (let at = 0; at + 1 < xs.length; at += 2) {
      const [west, east] = [xs[at] ?? 0, xs[at + 1] ?? 0];
      // Of equal widths the middle line is the better one.
      const bonus = 1 + 0.2 * (1 - Math.abs(line - (lines + 1) / 2) / lines);
      if (east > west && (best === null || (east - west) * bonus > best.width)) {
        best = { at: [(west + east) / 2, y], width: (east - west) * bonus };
      }
    }
  }
  return best;
}
