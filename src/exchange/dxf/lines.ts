import { encodeGbk } from '../text/gbk';

export type DxfVersion = 'R2000-gbk' | 'R2007';

const utf8 = new TextEncoder();

/** Writes pairs of lines; keeps the count of handles, which every object of the format needs. */
export class DxfLines {
  readonly #lines: string[] = [];
  #handle = 0x100;
  readonly #sizes = new Map<string, number>();

  constructor(readonly version: DxfVersion) {}

  pair(code: number, value: string | number): this {
    this.#lines.push(String(code), String(value));
    return this;
  }

  /** @param pairs code, value, code, value … */
  pairs(...pairs: readonly (string | number)[]): this {
    for (const each of pairs) this.#lines.push(String(each));
    return this;
  }

  /** A text of a person's: control characters gone, what the encoding lacks as `\U+XXXX`. */
  text(code: number, value: string): this {
    return this.pair(code, [...value.replace(/\p{Cc}/gu, ' ')].map((each) => this.#escaped(each)).join(''));
  }

  nextHandle(): string {
    this.#handle += 1;
    return this.#handle.toString(16).toUpperCase();
  }

  get handleSeed(): string {
    return (this.#handle + 1).toString(16).toUpperCase();
  }

  /** Bytes a character takes in this drawing. */
  bytesOf = (character: string): number => {
    const known = this.#sizes.get(character);
    if (known !== undefined) return known;
    const escaped = this.#escaped(character);
    const { length } = this.version === 'R2007' ? utf8.encode(escaped) : encodeGbk(escaped).bytes;
    this.#sizes.set(character, length);
    return length;
  };

  #escaped(character: string): string {
    if (this.version === 'R2007' || character.charCodeAt(0) < 0x80) return character;
    if (encodeGbk(character).unencodable.length === 0) return character;
    return Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index);
      return `\\U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
    }).join('');
  }

  append(other: DxfLines): this {
    for (const line of other.#lines) this.#lines.push(line);
    return this;
  }

  bytes(): Uint8Array {
    const text = `${this.#lines.join('\r\n')}\r\n`;
    return this.version === 'R2007' ? utf8.encode(text) : encodeGbk(text).bytes;
  }
}
