import type { AsciiText } from '../text/ascii-text';
import { afterLineEnd, lineEnd } from './lines';

/** Bytes decoded together at most when line after line is asked for. */
const mostTogether = 65_536;

/**
 * The lines of a text as texts, asked for in their order, some left out. A decoder takes its time at every call, so
 * lines asked for one after another are decoded together, and a single one among many alone.
 */
export class LineTexts {
  /** where the line after the one given last begins */
  next = 0;
  readonly #text: AsciiText;
  #decoded = '';
  /** place in `#decoded` of the line that begins at `next` */
  #at = 0;
  /** where in the bytes `#decoded` ends */
  #end = 0;
  #together = 0;

  constructor(text: AsciiText) {
    this.#text = text;
  }

  /** @param start where a line begins @returns the line without its end; `next` then tells where the next one begins */
  line(start: number): string {
    const { bytes } = this.#text;
    if (start !== this.next || start >= this.#end) this.#decode(start);
    let end = this.#at;
    while (end < this.#decoded.length && !isLineEnd(this.#decoded, end)) end += 1;
    const line = this.#decoded.slice(this.#at, end);
    const own = lineEnd(bytes, start);
    this.next = afterLineEnd(bytes, own);
    // What ends a line is ASCII: as many characters as bytes.
    this.#at = end + this.next - own;
    return line;
  }

  #decode(start: number): void {
    const { bytes, decode } = this.#text;
    this.#together = start === this.next ? Math.min(mostTogether, this.#together * 2 + 64) : 0;
    this.#end = start;
    do this.#end = afterLineEnd(bytes, lineEnd(bytes, this.#end));
    while (this.#end < Math.min(bytes.length, start + this.#together));
    this.#decoded = decode(start, this.#end);
    this.#at = 0;
  }
}

const isLineEnd = (text: string, at: number) => text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
