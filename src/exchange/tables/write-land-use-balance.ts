import type { BalanceRow, BalanceTable } from '@/domain/land-use-balance';
import { landUseNameZh } from '@/domain/land-use-text';
import { defused } from '../csv';
import { fileName } from '../file-name';
import type { InputFile } from '../raw';
import { type Sheet, type SheetCell, workbookBytes } from './write-workbook';

/** The words of the sheet; Chinese unless somebody asks for another language. */
export interface BalanceWords {
  readonly title: string;
  /** 序号 … 变化, the eight columns of planning standards 5.3 */
  readonly columns: readonly [string, string, string, string, string, string, string, string];
  readonly groups: Readonly<Record<'urban' | 'regional' | 'open' | 'notStated', string>>;
  readonly total: string;
  /** @returns the name of a 2023 code, or null */
  readonly nameOfUse: (code: string) => string | null;
}

export const balanceWords: BalanceWords = {
  title: '用地平衡表',
  columns: [
    '序号',
    '用地代码',
    '用地名称',
    '现状面积（hm²）',
    '现状占比（%）',
    '规划面积（hm²）',
    '规划占比（%）',
    '变化（hm²）',
  ],
  groups: {
    urban: '城镇建设用地合计',
    regional: '区域基础设施用地',
    open: '非建设用地',
    notStated: '用途未载明',
  },
  total: '总计',
  nameOfUse: landUseNameZh,
};

export interface BalanceOptions {
  /** e.g. 产业园二期 · 示例数据 */
  readonly subtitle: string;
  /** what has to stand on the sheet: 示例, 示意，不可作量算依据, source, date */
  readonly notes: readonly string[];
  readonly words?: BalanceWords;
}

function nameOf({ code, group, kind }: BalanceRow, words: BalanceWords): string {
  if (kind === 'total') return words.total;
  if (kind === 'notStated') return words.groups.notStated;
  if (kind === 'group') return words.groups[group ?? 'notStated'];
  const name = (code === null ? null : words.nameOfUse(code)) ?? '';
  // A second-level row stands under its class.
  return kind === 'use' ? `　　${name}` : name;
}

/** 用地平衡表 of one dataset with the columns of planning standards 5.3; two decimals that add up. */
export function balanceSheet(table: BalanceTable, options: BalanceOptions): Sheet {
  const words = options.words ?? balanceWords;
  const above = [words.title, options.subtitle].map((value, index): readonly SheetCell[] => [
    { value: defused(value), style: index === 0 ? 'title' : 'note' },
  ]);
  const notes = options.notes.map((value): readonly SheetCell[] => [
    { value: defused(value), style: 'note' },
  ]);
  const header = words.columns.map((value): SheetCell => ({ value, style: 'header' }));
  let ordinal = 0;
  const rows = table.rows.map((row): readonly SheetCell[] => {
    if (row.kind === 'class') ordinal += 1;
    const figure = (value: number): SheetCell => ({ value, style: 'd2' });
    const { existing, planned } = row.cells;
    return [
      row.kind === 'class' ? { value: ordinal, style: 'd0' } : { value: null, style: 'text' },
      { value: row.code, style: 'text' },
      { value: nameOf(row, words), style: 'text' },
      ...[existing.hectares, existing.percent, planned.hectares, planned.percent, row.change].map(figure),
    ];
  });
  const all = [...above, header, ...rows, ...notes];
  const noteRows = notes.map((_, index) => all.length - notes.length + index + 1);
  return {
    name: words.title,
    rows: all,
    widths: [8, 12, 26, 16, 14, 16, 14, 14],
    merged: [1, 2, ...noteRows].map((line) => `A${line}:H${line}`),
    headerRows: above.length + 1,
    landscape: true,
  };
}

/** The same as a workbook. */
export function writeLandUseBalance(
  table: BalanceTable,
  options: BalanceOptions,
  fileTitle: string,
): InputFile {
  const bytes = workbookBytes([balanceSheet(table, options)]);
  return { name: fileName(fileTitle, 'xlsx'), bytes };
}
