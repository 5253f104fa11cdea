/** Two numbers out of a line of text, and what the writing itself says about them. */
export interface PositionText {
  readonly pair: readonly [number, number];
  /** written with degrees, minutes and seconds */
  readonly angles: boolean;
  /** each number has four decimals or more, so that it may be packed `ddd.mmss` */
  readonly packable: boolean;
  /** the letters beside the numbers say which is the longitude */
  readonly order: 'lonFirst' | 'latFirst' | null;
}

const words: readonly (readonly [RegExp, string])[] = [
  [/[º˚]/g, '°'],
  [/[″”“]|′′|''/g, '"'],
  [/[′’‘]/g, "'"],
  [/东经|经度|东坐标|东|\b(?:lon|lng|longitude|east|easting)\b/gi, ' E '],
  [/西经/g, ' W '],
  [/北纬|纬度|北坐标|北|\b(?:lat|latitude|north|northing)\b/gi, ' N '],
  [/南纬/g, ' S '],
  [/度/g, '°'],
  [/分/g, "'"],
  [/秒/g, '"'],
  [/[，；、;\t|]/g, ','],
];

function plain(text: string): string {
  const signs = words.slice(0, 3).reduce((line, [pattern, sign]) => line.replace(pattern, sign), text);
  return words
    .reduce((line, [pattern, sign]) => line.replace(pattern, sign), signs.normalize('NFKC'))
    .replace(/米/g, ' ')
    .trim();
}

const angle = /([-+]?\d{1,3}(?:\.\d+)?)\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*'\s*(?:(\d{1,2}(?:\.\d+)?)\s*"?)?)?/g;
/** What may stand around the numbers. */
const furniture = /^[\sNSEWXYBLM=:,/()°'"]*$/i;

/** Degrees of one angle; NaN when minutes or seconds are 60 or more. */
function degreesOf(degrees: string, minutes = '0', seconds = '0'): number {
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return Number.NaN;
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  return degrees.startsWith('-') ? -size : size;
}

/** Letters of direction in the order they stand; west and south turn the sign. */
function lettersOf(line: string): string[] {
  return line.toUpperCase().match(/[NSEW]/g) ?? [];
}

function signed(pair: readonly [number, number], letters: readonly string[]): [number, number] {
  const sign = (index: number) => (letters[index] === 'W' || letters[index] === 'S' ? -1 : 1);
  return letters.length === 2 ? [pair[0] * sign(0), pair[1] * sign(1)] : [pair[0], pair[1]];
}

function orderOf([first, second]: readonly string[]): PositionText['order'] {
  const isLon = (letter: string | undefined) => letter === 'E' || letter === 'W';
  const isLat = (letter: string | undefined) => letter === 'N' || letter === 'S';
  if (isLon(first) && isLat(second)) return 'lonFirst';
  return isLat(first) && isLon(second) ? 'latFirst' : null;
}

/**
 * Reads a line somebody typed or pasted. @param text any length; only the first 200 characters are looked at
 * @returns null when there are no two numbers in it, or something beside them that was not understood
 */
export function readPositionText(text: string): PositionText | null {
  const line = plain(text.slice(0, 200));
  const letters = lettersOf(line);
  const order = orderOf(letters);
  const lone = letters.length === 1 && /[NE]/.test(letters[0] ?? '');
  if (letters.length > 2 || (letters.length > 0 && order === null && !lone)) return null;
  const angles = [...line.matchAll(angle)];
  if (angles.length > 0) {
    const [first, second] = angles;
    if (angles.length !== 2 || !first || !second || !furniture.test(line.replace(angle, ''))) return null;
    const pair = [
      degreesOf(first[1] ?? '', first[2], first[3]),
      degreesOf(second[1] ?? '', second[2], second[3]),
    ] as const;
    return pair.some(Number.isNaN)
      ? null
      : { pair: signed(pair, letters), angles: true, packable: false, order };
  }
  const ungrouped = line.replace(
    /(?<![\d.])\d{1,3}(?:,\d{3}){2,}(?=[.\s]|$)|(?<![\d.])\d{3},\d{3}\.\d+/g,
    (number) => number.replaceAll(',', ''),
  );
  const numbers = ungrouped.match(/[-+]?\d+(?:\.\d+)?/g) ?? [];
  if (!furniture.test(ungrouped.replace(/[-+]?\d+(?:\.\d+)?/g, ''))) return null;
  const half = numbers.length / 2;
  if (half !== 1 && half !== 2 && half !== 3) return null;
  const pair = [degreesOf(...group(numbers, 0, half)), degreesOf(...group(numbers, half, half))] as const;
  if (pair.some(Number.isNaN)) return null;
  const packable = half === 1 && numbers.every((number) => /^\d+\.\d{4,}$/.test(number));
  return { pair: signed(pair, letters), angles: half > 1, packable, order };
}

type Sexagesimal = [degrees: string, minutes: string | undefined, seconds: string | undefined];

function group(numbers: readonly string[], from: number, count: number): Sexagesimal {
  const [degrees = '', minutes, seconds] = numbers.slice(from, from + count);
  return [degrees, minutes, seconds];
}
