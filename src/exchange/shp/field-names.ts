import { encodeWithin, type ShapefileEncoding } from './write-text';

const maxNameBytes = 10;

export interface FieldName {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/**
 * A column's name in ten bytes: whole characters, unique without regard to case. Source: planning standards 4.1.
 * @param taken lower-case names given so far; the new one is added
 */
export function fieldName(key: string, encoding: ShapefileEncoding, taken: Set<string>): FieldName {
  const plain = [...key.replace(/\p{Cc}/gu, '_').trim()]
    .map((character) => (encodeWithin(character, encoding, 4).unencodable.length > 0 ? '_' : character))
    .join('');
  const base = plain === '' ? 'FIELD' : plain;
  for (let count = 0; ; count += 1) {
    const ending = count === 0 ? '' : `_${count}`;
    let head = base;
    while (encodeWithin(head + ending, encoding, maxNameBytes).isCut) head = [...head].slice(0, -1).join('');
    const text = head + ending;
    if (taken.has(text.toLowerCase())) continue;
    taken.add(text.toLowerCase());
    return { text, bytes: encodeWithin(text, encoding, maxNameBytes).bytes };
  }
}
