import type { AsciiText } from '../text/ascii-text';
import { afterLineEnd, lineEnd } from './lines';

/** Bytes decoded together at most when line after line is asked for. */
const mostTogether = 65_536;
/** Parcel lines decoded together at most, and how far ahead they are looked for. */
const mostMarked = 256;
const mostAhead = 1_048_576;
/** What `afterLineEnd` takes for one, in a text. */
const lineEnds = /\r\r\n|\r\n|\n|\r/;
/** @: only a parcel line has it, and nearly every one does. */
const mark = 64;

/**
 * The lines of a text as texts, asked for in their order, some left out. A decoder takes its time at every call, so
 * lines asked for one after another are decoded together; where one is asked for alone, so are the parcel lines ahead,
 * which will be asked for next.
 */
export class LineTexts {
  /** where the line after the one given last begins */
  next = 0;
  readonly #text: AsciiText;
  /** places of the lines in `#lines`, and where the next line begins after each */
  #starts: number[] = [];
  #nexts: number[] = [];
  #lines: readonly string[] = [];
  /** number of the decoded line that will be asked for next */
  #at = 0;
  #together = 0;

  constructor(text: AsciiText) {
    this.#text = text;
  }

  /** @param start where a line begins @returns the line without its end; `next` then tells where the next one begins */
  line(start: number): string {
    while ((this.#starts[this.#at] ?? start) < start) this.#at += 1;
    const isAhead = (this.#starts[this.#at] ?? start) > start;
    if (isAhead && start !== this.next) return this.#alone(start);
    if (this.#starts[this.#at] !== start) this.#decode(start);
    const line = this.#lines[this.#at] ?? '';
    this.next = this.#nexts[this.#at] ?? this.#text.bytes.length;
    this.#at += 1;
    return line;
  }

  /** A line among those that are left out, while parcel lines further ahead are decoded already. */
  #alone(start: number): string {
    const { bytes, decode } = this.#text;
    const end = lineEnd(bytes, start);
    this.next = afterLineEnd(bytes, end);
    return end > start ? decode(bytes.subarray(start, end)) : '';
  }

  #decode(start: number): void {
    const { bytes, decode } = this.#text;
    const isRunning = start === this.next;
    this.#together = isRunning ? Math.min(mostTogether, this.#together * 2 + 64) : 0;
    this.#starts = [];
    this.#nexts = [];
    this.#at = 0;
    const pieces: [from: number, to: number][] = [];
    const take = (from: number): number => {
      const end = lineEnd(bytes, from);
      const next = afterLineEnd(bytes, end);
      this.#starts.push(from);
      this.#nexts.push(next);
      if (!isRunning) pieces.push([from, end]);
      return next;
    };
    let at = take(start);
    while (at < Math.min(bytes.length, start + this.#together)) at = take(at);
    if (isRunning) this.#lines = decode(bytes.subarray(start, at)).split(lineEnds);
    else {
      this.#takeMarked(at, start + mostAhead, take);
      this.#lines = decodeLines(this.#text, pieces);
    }
  }

  #takeMarked(from: number, to: number, take: (start: number) => number): void {
    const { bytes } = this.#text;
    let at = from;
    for (let count = 1; count < mostMarked && at < to; count += 1) {
      const found = bytes.indexOf(mark, at);
      if (found < 0 || found >= to) return;
      let start = found;
      while (start > at && bytes[start - 1] !== 10 && bytes[start - 1] !== 13) start -= 1;
      at = take(start);
    }
  }
}

/** All pieces by one call of the decoder: an end of line, which none of them holds, stands between them. */
function decodeLines({ bytes, decode }: AsciiText, pieces: readonly (readonly [from: number, to: number])[]) {
  const [only] = pieces;
  if (only && pieces.length === 1) return [decode(bytes.subarray(...only))];
  const joined = new Uint8Array(pieces.reduce((sum, [from, to]) => sum + to - from + 1, 0));
  let at = 0;
  for (const [from, to] of pieces) {
    joined.set(bytes.subarray(from, to), at);
    at += to - from;
    joined[at] = 10;
    at += 1;
  }
  return decode(joined).split('\n');
}
