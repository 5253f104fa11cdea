/** The one encoding older offices' programs open without asking (standards 3.5). */
export interface GbkText {
  /** with `?` where a character has no place in GBK */
  readonly bytes: Uint8Array;
  /** each character GBK lacks, once, in the order in which they were met; empty: nothing is lost */
  readonly unencodable: readonly string[];
}

const leads = { first: 0x81, last: 0xfe } as const;
const trails = { first: 0x40, last: 0xfe, unused: 0x7f } as const;
const newline = 0x0a;

/** Private characters mean something else on every machine. */
const isPrivate = (unit: number) => unit >= 0xe000 && unit <= 0xf8ff;

/**
 * Two-byte codes that only the later GB 18030 gives a meaning to (㭎, 䥽, ḿ …). Whoever reads a file that says GBK or
 * 936 has nothing there: GDAL, CAD programs and Windows show gaps. First and last of each run.
 */
const laterCodes: readonly (readonly [first: number, last: number])[] = [
  [0xa2e3, 0xa2e3],
  [0xa3a0, 0xa3a0],
  [0xa6d9, 0xa6df],
  [0xa6ec, 0xa6ed],
  [0xa6f3, 0xa6f3],
  [0xa8bc, 0xa8bc],
  [0xa8bf, 0xa8bf],
  [0xa989, 0xa995],
  [0xfe50, 0xfea0],
];
const isLater = (code: number) => laterCodes.some(([first, last]) => code >= first && code <= last);
/** The one character code page 936 keeps in a single byte above ASCII. */
const euro = { unit: 0x20ac, code: 0x80 } as const;

let codes: Uint16Array | undefined;

/**
 * Lead and trail byte for every UTF-16 unit, 0 where GBK has none: every two-byte sequence is decoded once and the
 * table turned round. A line break after each keeps a sequence without meaning from eating its neighbour. The label
 * is gb18030 because that is what `gbk` means in browsers, and the same text must come out the same everywhere.
 */
function gbkCodes(): Uint16Array {
  if (codes) return codes;
  const pairs: number[] = [];
  for (let lead: number = leads.first; lead <= leads.last; lead += 1) {
    for (let trail: number = trails.first; trail <= trails.last; trail += 1) {
      if (trail !== trails.unused) pairs.push(lead, trail, newline);
    }
  }
  const characters = new TextDecoder('gb18030').decode(Uint8Array.from(pairs)).split('\n');
  const table = new Uint16Array(0x10000);
  characters.forEach((character, index) => {
    const unit = character.charCodeAt(0);
    if (character.length !== 1 || unit === 0xfffd || isPrivate(unit) || table[unit] !== 0) return;
    const code = ((pairs[index * 3] ?? 0) << 8) | (pairs[index * 3 + 1] ?? 0);
    if (!isLater(code)) table[unit] = code;
  });
  table[euro.unit] = euro.code;
  codes = table;
  return table;
}

/**
 * Encodes as GBK. No runtime has an encoder for it, and a library is not needed.
 * Source: planning standards 3.5.
 */
export function encodeGbk(text: string): GbkText {
  const table = gbkCodes();
  const bytes = new Uint8Array(text.length * 2);
  const unencodable = new Set<string>();
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = unit < 0x80 ? unit : (table[unit] ?? 0);
    if (unit >= 0x80 && code === 0) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
      unencodable.add(character);
      at += character.length - 1;
      bytes[length++] = 0x3f;
    } else {
      if (code > 0xff) bytes[length++] = code >> 8;
      bytes[length++] = code & 0xff;
    }
  }
  return { bytes: bytes.slice(0, length), unencodable: [...unencodable] };
}
