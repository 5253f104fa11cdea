import type { Issue } from '@/domain/issue';
import { checkJsonDepth } from '@/exchange/limits';
import { refuse } from '@/exchange/refusal';
import { type JsonScan, lineAt, scanJson } from './scan-json';

/** One JSON value of a file and the line it begins on; a text sequence has many. */
export interface ParsedValue {
  readonly value: unknown;
  readonly line: number;
}
export interface ParsedJson {
  readonly values: readonly ParsedValue[];
  readonly issues: readonly Issue[];
}

/** A number token that would lose its last figures: sixteen and more without a point, as codes have them. */
const longNumber = /[:,[\s]-?\d{16,}\s*[,}\]]/;

/** Codes become text, and what is no number becomes nothing: both before the parser would spoil or refuse them. */
function mended(text: string, { nonNumbers, longNumbers }: JsonScan, until = text.length): string {
  const codes = new Set(longNumbers);
  const spans = [...nonNumbers, ...longNumbers].toSorted((a, b) => a[0] - b[0]);
  const pieces: string[] = [];
  let from = 0;
  for (const span of spans) {
    if (span[1] > until) break;
    pieces.push(text.slice(from, span[0]), codes.has(span) ? `"${text.slice(...span)}"` : 'null');
    from = span[1];
  }
  pieces.push(text.slice(from, until));
  return pieces.join('');
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** One value per line, or per record mark (RFC 8142). A broken line is told and left out. */
function sequence(text: string, file: string): ParsedJson {
  const values: ParsedValue[] = [];
  const issues: Issue[] = [];
  let line = 0;
  for (const record of text.split('\n')) {
    line += 1;
    for (const piece of record.split('\u001e')) {
      if (piece.trim() === '') continue;
      const scan = scanJson(piece);
      const found = scan.fault === null ? parsed(mended(piece, scan)) : null;
      if (found) values.push({ value: found.value, line });
      else
        issues.push({
          severity: 'error',
          code: 'geojson-line-broken',
          params: { line },
          where: { file, line },
        });
    }
  }
  return { values, issues };
}

/**
 * Parses one JSON document, or a sequence of them, and keeps what is sound of a file that breaks off.
 * @throws {ReadRefusal} `too-deep`; `geojson-empty`; `geojson-syntax` when nothing before the fault can be kept
 */
export function parseGeoJson(text: string, file: string): ParsedJson {
  if (text.trim() === '') refuse('geojson-empty', { file });
  checkJsonDepth(text, file);
  if (text.startsWith('\u001e')) return sequence(text, file);
  if (!longNumber.test(text)) {
    const found = parsed(text);
    if (found) return { values: [{ ...found, line: 1 }], issues: [] };
  }
  const scan = scanJson(text);
  if (scan.fault === null) {
    const found = parsed(mended(text, scan));
    if (found) return { values: [{ ...found, line: 1 }], issues: [] };
    refuse('geojson-syntax', { file, line: 1 }, { line: 1 });
  }
  const line = lineAt(text, scan.fault);
  if (scan.afterRoot && '{['.includes(text[scan.fault] ?? '')) return sequence(text, file);
  const kept = scan.lastEntryEnd === null ? null : parsed(`${mended(text, scan, scan.lastEntryEnd)}]}`);
  if (!kept) refuse('geojson-syntax', { file, line }, { line });
  const code = scan.fault >= text.trimEnd().length ? 'geojson-cut-off' : 'geojson-broken';
  return {
    values: [{ ...kept, line: 1 }],
    issues: [{ severity: 'error', code, params: { line }, where: { file, line } }],
  };
}
