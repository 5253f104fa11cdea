import type { AttributeValue } from '@/domain/imported-feature';
import { unescapeCharacters } from './decode';
import type { Groups } from './groups';

/**
 * What a drawing cannot say about a parcel is written as extended data under our own application name: CAD programs
 * keep it with the entity, others step over it.
 * First line: `zhigu 1 FEATURE PART RING`, or `zhigu 1 label` on a text that only shows what the shape says itself.
 * Then `n=`, `t=` (number, name) and `a=["key",value]`, JSON each; a line that begins with + continues the one before.
 */
export const ownApplication = 'ZHIGU_ATLAS';
/** A line of extended data has at most 255 bytes, an entity 16 kB. */
const maxLineBytes = 240;
export const maxDataBytes = 15_000;

export interface OwnPlace {
  readonly feature: number;
  readonly part: number;
  readonly ring: number;
}

export interface OwnText {
  readonly number: string | null;
  readonly name: string | null;
  readonly attributes: readonly (readonly [key: string, value: AttributeValue])[];
}

/** @returns the strings under our name, the continued ones joined; null when there are none */
export function ownDataOf(groups: Groups): readonly string[] | null {
  if (!groups.codes.includes(1001)) return null;
  const lines: string[] = [];
  let isOurs = false;
  groups.codes.forEach((code, index) => {
    const value = groups.values[index] ?? '';
    if (code === 1001) isOurs = value.trim() === ownApplication;
    else if (isOurs && code === 1000) {
      const text = unescapeCharacters(value);
      if (text.startsWith('+') && lines.length > 0) lines[lines.length - 1] += text.slice(1);
      else lines.push(text);
    }
  });
  return lines.length > 0 ? lines : null;
}

export const isOwnLabel = (data: readonly string[] | null) => data?.[0] === 'zhigu 1 label';

export function ownPlaceOf(data: readonly string[] | null): OwnPlace | null {
  const match = /^zhigu 1 (\d{1,6}) (\d{1,6}) (\d{1,6})$/.exec(data?.[0] ?? '');
  return match ? { feature: Number(match[1]), part: Number(match[2]), ring: Number(match[3]) } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isValue = (value: unknown): value is AttributeValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Whatever another program has made of the lines, only what reads well counts. */
export function ownTextOf(data: readonly string[] | null): OwnText {
  let [number, name]: [string | null, string | null] = [null, null];
  const attributes: (readonly [string, AttributeValue])[] = [];
  for (const line of data ?? []) {
    const value = parseJson(line.slice(2));
    if (line.startsWith('n=') && typeof value === 'string') number = value || null;
    else if (line.startsWith('t=') && typeof value === 'string') name = value || null;
    else if (line.startsWith('a=') && Array.isArray(value) && value.length === 2) {
      const [key, of]: readonly unknown[] = value;
      if (typeof key === 'string' && isValue(of)) attributes.push([key, of]);
    }
  }
  return { number, name, attributes };
}

/**
 * A line of JSON that survives other programs: backslashes and carets as \u escapes, because both begin escapes of
 * the drawing format, and no line longer than extended data allows.
 * @param bytesOf length of a character in the drawing's encoding
 */
export function ownLines(
  sign: 'n' | 't' | 'a',
  value: unknown,
  bytesOf: (character: string) => number,
): string[] {
  const json = JSON.stringify(value).replaceAll('\\\\', '\\u005c').replaceAll('^', '\\u005e');
  const lines: string[] = [];
  let [line, bytes] = [`${sign}=`, 2];
  for (const character of json) {
    const size = bytesOf(character);
    if (bytes + size > maxLineBytes) {
      lines.push(line);
      [line, bytes] = ['+', 1];
    }
    line += character;
    bytes += size;
  }
  return [...lines, line];
}
