import { dateOfSerial } from '@/domain/date-text';
import type { Issue } from '@/domain/issue';
import type { Progress } from '../raw';
import { refuse } from '../refusal';
import { type Grid, hasContent, trimmed, unguarded } from './grid';
import { scanXml } from './scan-xml';
import type { NumberStyle } from './workbook-parts';

/** Excel's own greatest sheet; a reference beyond it is no cell. */
const greatest = { line: 1_048_576, column: 16_384 } as const;
/** Cells a merged range may give its text to, per sheet: a range over whole columns must not fill memory. */
const mostFilled = 200_000;
const mostCells = 2_000_000;

interface Reference {
  readonly line: number;
  readonly column: number;
}

/** A1 → line 1, column 0; null for what is no cell. */
function referenceOf(text: string): Reference | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const line = Number(match[2]);
  return line >= 1 && line <= greatest.line && column < greatest.column ? { line, column } : null;
}

export interface SheetContext {
  readonly file: string;
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly dateSystem: 1900 | 1904;
}

/** 12.300000000000001 is how a cell keeps 12.3; beyond 15 digits a number has kept no more, and shows it by its exponent. */
function shortest(raw: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value) || /e/i.test(raw)) return raw;
  if (Math.abs(value) >= 1e15) return value.toExponential();
  const rounded = String(Number(value.toPrecision(15)));
  // A figure that needs all its digits has no such short form next to it.
  return rounded.length + 4 <= raw.length ? rounded : raw;
}

function textOfNumber(raw: string, style: NumberStyle, context: SheetContext): string {
  const value = Number(raw);
  if (style === 'percent' && Number.isFinite(value)) return `${Number((value * 100).toPrecision(12))}%`;
  if (style !== 'date' || !Number.isFinite(value)) return shortest(raw);
  return value >= 1 && value < 2_958_466 ? dateOfSerial(value, context.dateSystem) : raw;
}

/** _x000D_ is how the format spells a sign XML has no way to keep. */
const plainText = (text: string) =>
  unguarded(
    text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );

function textOfCell(type: string, raw: string, style: NumberStyle, context: SheetContext): string {
  switch (type) {
    case 's':
      return plainText(context.strings[Number(raw)] ?? '');
    case 'inlineStr':
    case 'str':
      return plainText(raw);
    case 'b':
      return raw === '1' ? 'true' : 'false';
    case 'd':
      return raw.slice(0, 10);
    case 'e':
      return raw;
    default:
      return textOfNumber(raw, style, context);
  }
}

type Lines = Map<number, Map<number, string>>;

/** Rows that hold nothing else are not brought to life by a merged range: it may reach to the end of the sheet. */
function fillMerged(lines: Lines, ranges: readonly (readonly [Reference, Reference])[]): ReadonlySet<string> {
  const merged = new Set<string>();
  const numbers = [...lines.keys()].toSorted((a, b) => a - b);
  let steps = 0;
  for (const [from, to] of ranges) {
    const text = lines.get(from.line)?.get(from.column) ?? '';
    if (text === '') continue;
    let at = firstAtLeast(numbers, from.line);
    for (let line = numbers[at]; line !== undefined && line <= to.line; at += 1, line = numbers[at]) {
      for (let column = from.column; column <= to.column; column += 1) {
        steps += 1;
        if (steps > mostFilled) return merged;
        if (line === from.line && column === from.column) continue;
        lines.get(line)?.set(column, text);
        merged.add(`${line}:${column}`);
      }
    }
  }
  return merged;
}

/** Place of the first number that is not below, in sorted ones. */
function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * One sheet as rows of text: dates as ISO days, percentages with their sign, merged ranges filled with their text.
 * @throws {ReadRefusal} `table-too-large`
 */
export function gridOfSheet(xml: string, name: string, context: SheetContext, progress: Progress): Grid {
  const lines: Lines = new Map();
  const ranges: (readonly [Reference, Reference])[] = [];
  const issues: Issue[] = [];
  let line = 0;
  let column = -1;
  let count = 0;
  let cell = { type: 'n', style: 'plain' as NumberStyle, raw: '', hasFormula: false };
  const uncomputed: number[] = [];
  let isReading = false;
  scanXml(xml, {
    open(tag, attribute) {
      if (tag === 'row') {
        const given = Number(attribute('r'));
        line = Number.isInteger(given) && given > 0 && given <= greatest.line ? given : line + 1;
        column = -1;
        if (line % 200 === 0) progress(line, line + 1);
      } else if (tag === 'c') {
        const reference = referenceOf(attribute('r') ?? '');
        column = reference?.column ?? column + 1;
        const style = context.styles[Number(attribute('s') ?? 0)] ?? 'plain';
        cell = { type: attribute('t') ?? 'n', style, raw: '', hasFormula: false };
        count += 1;
        if (count > mostCells)
          refuse('table-too-large', { file: context.file, layer: name }, { limit: mostCells });
      } else if (tag === 'f') cell.hasFormula = true;
      else if (tag === 'v' || tag === 't') isReading = true;
      else if (tag === 'rPh') isReading = false;
      else if (tag === 'mergeCell') {
        const [from, to] = (attribute('ref') ?? '').split(':').map(referenceOf);
        if (from && to) ranges.push([from, to]);
      }
    },
    close(tag) {
      if (tag === 'v' || tag === 't') isReading = false;
      if (tag !== 'c' || column < 0 || column >= greatest.column) return;
      const text = trimmed(textOfCell(cell.type, cell.raw, cell.style, context));
      if (text === '') {
        // A formula that says '' has a result of type str; one without any was never worked out.
        if (cell.hasFormula && cell.type !== 'str') uncomputed.push(line);
        return;
      }
      if (cell.type === 'e') {
        const where = { file: context.file, layer: name, line };
        issues.push({ severity: 'warning', code: 'table-formula-error', params: { text }, where });
        return;
      }
      const cells = lines.get(line) ?? new Map<number, string>();
      lines.set(line, cells.set(column, text));
    },
    text(text) {
      if (isReading) cell.raw += text;
    },
  });
  const [firstUncomputed] = uncomputed;
  if (firstUncomputed !== undefined) {
    const where = { file: context.file, layer: name, line: firstUncomputed };
    const params = { count: uncomputed.length };
    issues.push({ severity: 'warning', code: 'table-formula-uncomputed', params, where });
  }
  const merged = fillMerged(lines, ranges);
  let area = 0;
  const rows = [...lines.keys()]
    .toSorted((a, b) => a - b)
    .map((number) => {
      const cells = lines.get(number) ?? new Map<number, string>();
      const width = Math.max(-1, ...cells.keys()) + 1;
      area += width;
      // One cell in the last column of every row would otherwise make rows of 16 384 blanks each.
      if (area > mostCells)
        refuse('table-too-large', { file: context.file, layer: name }, { limit: mostCells });
      return { line: number, cells: Array.from({ length: width }, (_, index) => cells.get(index) ?? '') };
    })
    .filter(hasContent);
  return { name, rows, merged, issues };
}
