const plain = /^[-+.\deE]+$/;
/** Bounded repeats only: a hostile line must not cost more than its length. */
const sexagesimal =
  /^([-+]?)(\d{1,3}) ?[°度] ?(?:(\d{1,2}) ?['′’分] ?)?(?:(\d{1,2}(?:\.\d{1,12})?) ?(?:["″”秒]|''|′′)?)?$/;
const longest = 40;

/** A number of a coordinate column: metres, degrees, or degrees with minutes and seconds. @returns null: neither */
export function coordinateFrom(text: string): number | null {
  if (text === '' || text.length > longest) return null;
  if (plain.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
  }
  const parts = sexagesimal.exec(text);
  if (!parts) return null;
  const [, sign, degrees, minutes = '0', seconds = '0'] = parts;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return sign === '-' ? -value : value;
}

const powers = Float64Array.from({ length: 16 }, (_, index) => 10 ** index);

/**
 * A plain decimal of at most 15 digits between two places of a text's bytes; exact, because both the digits and the
 * power of ten are. @returns NaN for anything else, which is then read with more patience
 */
export function decimalInBytes(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let digits = 0;
  let decimals = -1;
  const isNegative = bytes[from] === 45;
  for (let at = isNegative ? from + 1 : from; at < to; at += 1) {
    const code = bytes[at] ?? 0;
    if (code === 46 && decimals < 0) decimals = 0;
    else if (code < 48 || code > 57 || digits === 15) return Number.NaN;
    else {
      value = value * 10 + code - 48;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    }
  }
  if (digits === 0) return Number.NaN;
  const size = decimals > 0 ? value / (powers[decimals] ?? 1) : value;
  return isNegative ? -size : size;
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
