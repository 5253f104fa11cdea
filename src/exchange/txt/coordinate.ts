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
