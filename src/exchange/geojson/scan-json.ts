/** What a strict look at JSON text finds; offsets count UTF-16 units. */
export interface JsonScan {
  /** where the text stops being JSON; null: nowhere */
  readonly fault: number | null;
  /** true: the root value is complete and something follows it */
  readonly afterRoot: boolean;
  /** NaN, Infinity, -Infinity, written by careless programs and no JSON */
  readonly nonNumbers: readonly Span[];
  /** whole numbers that would lose digits: codes of 17 figures and more */
  readonly longNumbers: readonly Span[];
  /** end of the last complete entry of the list the root object holds (`features`); null: there is none */
  readonly lastEntryEnd: number | null;
}
export type Span = readonly [start: number, end: number];

const blank = /[ \t\n\r]*/y;
const scalar = /true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** @returns the offset behind the string that begins at `from`; null when it is none */
function stringEnd(text: string, from: number): number | null {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return null;
    if (code !== 92) continue;
    at += 1;
    const escaped = text[at] ?? '';
    if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
    else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return null;
  }
  return null;
}

type Expect = 'value' | 'valueOrEnd' | 'keyOrEnd' | 'key' | 'colon' | 'commaOrEnd' | 'nothing';

/** Walks the grammar of RFC 8259 without building anything, so that a fault has a place and its sound part can be kept. */
export function scanJson(text: string): JsonScan {
  const nonNumbers: Span[] = [];
  const longNumbers: Span[] = [];
  const open: ('{' | '[')[] = [];
  let lastEntryEnd: number | null = null;
  let expect = 'value' as Expect;
  let at = 0;

  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  const complete = () => {
    if (open.length === 2 && open[0] === '{' && open[1] === '[') lastEntryEnd = at;
    expect = open.length === 0 ? 'nothing' : 'commaOrEnd';
  };
  const result = (fault: number | null): JsonScan => ({
    fault,
    afterRoot: expect === 'nothing',
    nonNumbers,
    longNumbers,
    lastEntryEnd,
  });

  for (;;) {
    at += match(blank)?.length ?? 0;
    const sign = text[at];
    if (sign === undefined) return result(expect === 'nothing' ? null : at);
    if (expect === 'nothing') return result(at);
    if (expect === 'colon') {
      if (sign !== ':') return result(at);
      at += 1;
      expect = 'value';
    } else if (expect === 'commaOrEnd') {
      if (sign === ',') {
        at += 1;
        expect = open.at(-1) === '{' ? 'key' : 'value';
      } else if (sign === (open.at(-1) === '{' ? '}' : ']')) {
        open.pop();
        at += 1;
        complete();
      } else return result(at);
    } else if (expect === 'key' || expect === 'keyOrEnd') {
      if (sign === '}' && expect === 'keyOrEnd') {
        open.pop();
        at += 1;
        complete();
        continue;
      }
      const end = sign === '"' ? stringEnd(text, at) : null;
      if (end === null) return result(at);
      at = end;
      expect = 'colon';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      at += 1;
      expect = sign === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else if (sign === ']' && expect === 'valueOrEnd') {
      open.pop();
      at += 1;
      complete();
    } else if (sign === '"') {
      const end = stringEnd(text, at);
      if (end === null) return result(at);
      at = end;
      complete();
    } else {
      const token = match(scalar);
      if (token === null) return result(at);
      const span = [at, at + token.length] as const;
      if (/^(?:NaN|-?Infinity)$/.test(token)) nonNumbers.push(span);
      else if (/^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token))) longNumbers.push(span);
      at += token.length;
      complete();
    }
  }
}

/** @returns the line, from 1, an offset stands on */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
