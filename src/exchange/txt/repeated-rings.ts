import { signedRingAreaSqm } from '@/geodesy/plane-area';
import type { NamedRing } from './check-rings';

/** Where a ring stands and how large it is, whichever corner it begins with and whichever way it runs. */
function keyOf({ ring }: NamedRing): string {
  const [east, north] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const most = (values: readonly number[], pick: (a: number, b: number) => number) =>
    values.reduce((a, b) => pick(a, b));
  const figures = [most(east, Math.min), most(east, Math.max), most(north, Math.min), most(north, Math.max)];
  const area = Math.abs(signedRingAreaSqm(ring)).toPrecision(9);
  return [ring.length, ...figures, area].join(' ');
}

function hasSamePositions(a: NamedRing, b: NamedRing): boolean {
  const places = new Set(a.ring.map((position) => position.join(' ')));
  return b.ring.every((position) => places.has(position.join(' ')));
}

/**
 * Rings without those that say the same once more: counted twice, their area would be doubled.
 * @param report called with a ring that is left out and the one it repeats
 */
export function withoutRepeated(
  rings: readonly NamedRing[],
  report: (repeated: NamedRing, first: NamedRing) => void,
): readonly NamedRing[] {
  if (rings.length < 2) return rings;
  const known = new Map<string, NamedRing>();
  return rings.filter((ring) => {
    const key = keyOf(ring);
    const first = known.get(key);
    if (first && hasSamePositions(first, ring)) {
      report(ring, first);
      return false;
    }
    if (!first) known.set(key, ring);
    return true;
  });
}
