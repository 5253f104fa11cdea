/** Angles as people write them. */

/** Degrees, minutes, seconds; rounding carries, so that 59.99999″ becomes the next minute. */
export function toDms(
  degrees: number,
  secondDigits: number,
): { readonly degrees: number; readonly minutes: number; readonly seconds: number } {
  const steps = 10 ** secondDigits;
  const total = Math.round(Math.abs(degrees) * 3600 * steps);
  const perMinute = 60 * steps;
  return {
    degrees: Math.floor(total / (60 * perMinute)),
    minutes: Math.floor(total / perMinute) % 60,
    seconds: (total % perMinute) / steps,
  };
}

/** `ddd.mmss…` as one number (120.3918 is 120°39′18″) in degrees; null when minutes or seconds would be 60 or more. */
export function unpackDegrees(packed: number): number | null {
  if (!Number.isFinite(packed)) return null;
  const [whole = '0', fraction = ''] = Math.abs(packed).toFixed(10).split('.');
  const minutes = Number(fraction.slice(0, 2));
  const seconds = Number(`${fraction.slice(2, 4)}.${fraction.slice(4)}`);
  if (minutes >= 60 || seconds >= 60) return null;
  return Math.sign(packed) * (Number(whole) + minutes / 60 + seconds / 3600);
}

const degreeSign = /[°º˚度]/;
const parts =
  /^([-+]?\d{1,3}(?:\.\d+)?)(?:[°º˚度]|(?=\s))\s*(?:(\d{1,2}(?:\.\d+)?)(?:['′’‘分]|(?=\s)|$)\s*(?:(\d{1,2}(?:\.\d+)?)(?:["″”“秒]|''|′′|’’|$)?)?)?$/;

/**
 * One angle with signs, e.g. `120°39′18.5″`, `27 59 24`, `120度39分`; letters of direction are the caller's.
 * @returns degrees; null when it is no such angle, or minutes or seconds are 60 or more
 */
export function parseDms(text: string): number | null {
  const trimmed = text.trim();
  const found = parts.exec(trimmed);
  if (!found || (!degreeSign.test(trimmed) && found[2] === undefined)) return null;
  const [degrees, minutes, seconds] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (minutes >= 60 || seconds >= 60) return null;
  const sign = trimmed.startsWith('-') ? -1 : 1;
  return sign * (Math.abs(degrees) + minutes / 60 + seconds / 3600);
}
