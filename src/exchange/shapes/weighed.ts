import { wgs84Declared } from '@/exchange/place/declared';
import type { DeclaredSystem, RawFeature } from '@/exchange/raw';

/** Beyond any degree in either ordinate, whichever comes first; the first corner speaks for its feature. */
function isInMetres({ parts }: RawFeature): boolean {
  const [x, y] = parts[0]?.[0]?.[0] ?? [0, 0];
  return Math.abs(x) > 180 || Math.abs(y) > 180;
}

/** True when most features stand in metres: one broken feature does not move a file. */
export function mostlyMetres(features: readonly RawFeature[]): boolean {
  return features.filter(isInMetres).length * 2 > features.length;
}

/**
 * Weighs what is said against the numbers: metres under a declaration of degrees, or the reverse, are believed to be
 * what they are, and the declaration is dropped so that the person is asked.
 * @param metres true when the numbers are beyond any degree (> 180)
 */
export function weighed(
  said: DeclaredSystem | null | undefined,
  metres: boolean,
): { readonly declared: DeclaredSystem | null; readonly contradiction: boolean } {
  if (said === undefined) return { declared: metres ? null : wgs84Declared, contradiction: false };
  if (said === null || said.geographic === null) return { declared: said, contradiction: false };
  return said.geographic === metres
    ? { declared: null, contradiction: true }
    : { declared: said, contradiction: false };
}
