import type { ColumnUnit } from './column-role';
import { foldText, unitOfText } from './unit-text';

const missingWords = new Set([
  ...[
    '',
    '-',
    '--',
    '---',
    '—',
    '——',
    '–',
    '―',
    '─',
    '/',
    '//',
    '\\',
    '|',
    '无',
    '暂无',
    '未知',
    '不详',
    '空',
    '待定',
    '待补',
  ],
  ...['n/a', '#n/a', 'na', 'nan', 'null', 'none', 'nil', '(空)', '(无)', '.', '…', '...'],
]);

/** Whether a cell says that there is nothing to say: —, /, 无, blank. Missing is never 0 (planning standards 4.5). */
export function isMissing(text: string): boolean {
  return missingWords.has(foldText(text));
}

export interface NumberReading {
  /** null: missing, or not a number */
  readonly value: number | null;
  /** the unit written behind the figure, 万 already multiplied in; null: none */
  readonly unit: ColumnUnit | null;
  /** 约, 余, 左右: the figure is no exact one */
  readonly approximate: boolean;
  /** `text` when something stands there that is no number */
  readonly problem: 'text' | null;
}

const nothing: NumberReading = { value: null, unit: null, approximate: false, problem: null };
const notANumber: NumberReading = { ...nothing, problem: 'text' };

/** Powers of ten as text, so that 1.005万 is 10050 and not 10049.999999999998. */
const multipliers: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/;
const shape =
  /^(约|大约|近|超|超过)?([+-]?[\d.,]+(?:e[+-]?\d+)?)(余|多)?([千万亿])?(余|多)?((?:[^\d.,][^.,]*?)?)(左右|上下|以上)?$/;

/**
 * Reads a figure as people type it: full width, thousands commas, 1.2万, trailing blanks, a unit behind it.
 * Source: planning standards 4.5.
 */
export function readNumber(text: string): NumberReading {
  if (isMissing(text)) return nothing;
  const folded = foldText(text)
    .replace(/^[¥￥']/, '')
    .replaceAll('，', ',');
  const match = shape.exec(folded);
  if (!match) return notANumber;
  const [, before, figure = '', some, multiplier, more, behind = '', after] = match;
  const digits = grouped.test(figure) ? figure.replaceAll(',', '') : figure;
  if (!plain.test(digits)) return notANumber;
  // 万元 and 万㎡ are units of their own: the figure before them is not multiplied twice.
  const compound = multiplier === undefined || behind === '' ? null : unitOfText(multiplier + behind);
  const unit = compound ?? (behind === '' ? null : unitOfText(behind));
  if (behind !== '' && unit === null) return notANumber;
  const power = compound === null && multiplier !== undefined ? (multipliers[multiplier] ?? 0) : 0;
  const value = power === 0 ? Number(digits) : Number(`${digits}e${power}`);
  if (!Number.isFinite(value)) return notANumber;
  const approximate = [before, some, more, after].some((word) => word !== undefined);
  return { value, unit, approximate, problem: null };
}
