import type { Progress } from '../raw';

const [zero, minus] = [48, 45];
const isBlank = (code: number) => code === 32 || code === 9;

/** A drawing's pairs of lines: a number that says what it is, and the value. */
export class GroupReader {
  code = 0;
  value = '';
  /** of the code, from 1 */
  line = 0;
  /** lines that should have been a code and were none */
  faults = 0;
  firstFault = 0;
  #at = 0;
  #lines = 0;
  #groups = 0;

  constructor(
    readonly text: string,
    readonly progress: Progress,
  ) {}

  /** Steps over a line. @returns where its text ends; -1 when there is no more */
  #step(): number {
    if (this.#at >= this.text.length) return -1;
    let end = this.text.indexOf('\n', this.#at);
    if (end < 0) end = this.text.length;
    const stop = end > this.#at && this.text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    this.#at = end + 1;
    this.#lines += 1;
    return stop;
  }

  /** A drawing has millions of codes: read digit by digit, without a text for each. @returns NaN for what is none */
  #codeIn(from: number, to: number): number {
    let [at, end] = [from, to];
    while (at < end && isBlank(this.text.charCodeAt(at))) at += 1;
    while (end > at && isBlank(this.text.charCodeAt(end - 1))) end -= 1;
    const isNegative = this.text.charCodeAt(at) === minus;
    if (isNegative) at += 1;
    if (at >= end || end - at > 5) return Number.NaN;
    let code = 0;
    for (; at < end; at += 1) {
      const digit = this.text.charCodeAt(at) - zero;
      if (digit < 0 || digit > 9) return Number.NaN;
      code = code * 10 + digit;
    }
    return isNegative ? -code : code;
  }

  /** Moves to the next pair; a line that is no code is stepped over. @returns false at the end */
  next(): boolean {
    this.#groups += 1;
    if (this.#groups % 4096 === 0) this.progress(this.#at, this.text.length);
    for (;;) {
      const from = this.#at;
      const to = this.#step();
      if (to < 0) return false;
      const code = this.#codeIn(from, to);
      if (Number.isNaN(code)) {
        if (this.#at >= this.text.length && this.text.slice(from, to).trim() === '') return false;
        this.faults += 1;
        if (this.faults === 1) this.firstFault = this.#lines;
        continue;
      }
      this.code = code;
      this.line = this.#lines;
      const start = this.#at;
      const end = this.#step();
      if (end < 0) return false;
      this.value = this.text.slice(start, end);
      return true;
    }
  }
}

/** One entity, header entry or block head: its type and its pairs. */
export interface Groups {
  readonly type: string;
  readonly line: number;
  readonly codes: readonly number[];
  readonly values: readonly string[];
}

/** Cuts the pairs into entities: each begins with code 0. @param comment told the text of every comment (999) */
export function* entitiesOf(reader: GroupReader, comment: (text: string) => void): Generator<Groups> {
  let codes: number[] = [];
  let values: string[] = [];
  let [type, line] = ['', 0];
  while (reader.next()) {
    if (reader.code === 999) comment(reader.value);
    else if (reader.code === 0) {
      if (type !== '') yield { type, line, codes, values };
      [type, line] = [reader.value.trim().toUpperCase(), reader.line];
      codes = [];
      values = [];
    } else {
      codes.push(reader.code);
      values.push(reader.value);
    }
  }
  if (type !== '') yield { type, line, codes, values };
}

export function textAt(groups: Groups, code: number): string | null {
  const index = groups.codes.indexOf(code);
  return index < 0 ? null : (groups.values[index] ?? null);
}

/** A drawing's number; NaN for what is none, or larger than any coordinate. */
export function toNumber(value: string | null | undefined): number {
  const number = Number(value ?? '');
  return Number.isFinite(number) && Math.abs(number) < 1e13 ? number : Number.NaN;
}

export function numberAt(groups: Groups, code: number, otherwise = 0): number {
  const text = textAt(groups, code);
  return text === null ? otherwise : toNumber(text);
}
