const plain = /^[-+.\deE]+$/;
/** North and east, before or behind the figures; south and west lie in other countries and are no slip of ours. */
const hemisphere = /^(?:[NE]|北纬|东经) ?|(?: ?[NE])$/gi;
/** Bounded repeats only: a hostile line must not cost more than its length. */
const sexagesimal =
  /^([-+]?)(\d{1,3}) ?[°º˚度] ?(?:(\d{1,2}(?:\.\d{1,12})?) ?['′‘’＇分] ?)?(?:(\d{1,2}(?:\.\d{1,12})?) ?(?:["″”“秒]|''|′′|’’)?)?$/;
const longest = 40;

/** A number of a coordinate column: metres, degrees, or degrees with minutes and seconds. @returns null: neither */
export function coordinateFrom(text: string): number | null {
  if (text === '' || text.length > longest) return null;
  if (plain.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
  }
  const parts = sexagesimal.exec(text.replace(hemisphere, ''));
  if (!parts) return null;
  const [, sign, degrees, minutes = '0', seconds = '0'] = parts;
  const isBroken = minutes.includes('.') && parts[4] !== undefined;
  if (isBroken || Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return sign === '-' ? -value : value;
}

/** 10⁰ … 10¹⁵, exact. */
export const powers = Float64Array.from({ length: 16 }, (_, index) => 10 ** index);

/** So many digits are a small integer, which a program that has just been loaded counts in without making objects. */
const mostDigits = 9;

/**
 * A plain decimal of at most 15 digits, nine of them on either side of the point, between two places of a text's bytes;
 * exact, because both the digits and the power of ten are. @returns NaN for anything else, which is then read with more
 * patience
 */
export function decimalInBytes(bytes: Uint8Array, from: number, to: number): number {
  let whole = 0;
  let fraction = 0;
  let point = -1;
  const start = bytes[from] === 45 ? from + 1 : from;
  for (let at = start; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit === -2 && point < 0) point = at;
    else if (digit < 0 || digit > 9) return Number.NaN;
    else if (point < 0) whole = whole * 10 + digit;
    else fraction = fraction * 10 + digit;
    if (at - start > 15) return Number.NaN;
  }
  const wholeDigits = (point < 0 ? to : point) - start;
  const decimals = point < 0 ? 0 : to - point - 1;
  if (wholeDigits + decimals === 0 || wholeDigits + decimals > 15) return Number.NaN;
  if (wholeDigits > mostDigits || decimals > mostDigits) return Number.NaN;
  const power = powers[decimals] ?? 1;
  const size = decimals === 0 ? whole : (whole * power + fraction) / power;
  return start > from ? -size : size;
}

const isNorth = (value: number) => value >= 1_900_000 && value <= 5_950_000;
/** With the prefix of a zone, without one, or the web's own metres. */
const isEast = (value: number) =>
  (value >= 13_000_000 && value < 46_000_000) || (value >= 100_000 && value <= 900_000);
const isLat = (value: number) => value >= 3 && value <= 54;
const isLon = (value: number) => value >= 73 && value <= 136;

/** What two neighbouring columns are, by their size alone (standards 1.3). */
export type PairOrder = 'northFirst' | 'eastFirst' | 'unclear';

export function pairOrder(first: number, second: number): PairOrder {
  if ((isNorth(first) && isEast(second)) || (isLat(first) && isLon(second))) return 'northFirst';
  if ((isEast(first) && isNorth(second)) || (isLon(first) && isLat(second))) return 'eastFirst';
  return 'unclear';
}

const isNorthOf = (whole: number) => whole >= 1_900_000 && whole < 5_950_000;
const isEastOf = (whole: number) =>
  (whole >= 13_000_000 && whole < 46_000_000) || (whole >= 100_000 && whole < 900_000);

/** Whether two numbers, by what stands before their points, are a pair of metres whose order `pairOrder` knows. */
export function isPlanePair(first: number, second: number): boolean {
  return (isNorthOf(first) && isEastOf(second)) || (isEastOf(first) && isNorthOf(second));
}
