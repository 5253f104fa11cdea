import type { RawFeature } from '@/exchange/raw';

/** Beyond any degree in either ordinate, whichever comes first; the first corner speaks for its feature. */
function isInMetres({ parts }: RawFeature): boolean {
  const [x, y] = parts[0]?.[0]?.[0] ?? [0, 0];
  return Math.abs(x) > 180 || Math.abs(y) > 180;
}

/** True when most features stand in metres: one broken feature does not move a file. */
export function mostlyMetres(features: readonly RawFeature[]): boolean {
  return features.filter(isInMetres).length * 2 > features.length;
}
