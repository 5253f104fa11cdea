import type { BoundaryPointTable } from '@/domain/boundary-point-table';
import { decimalText, roundHalfAway } from '@/geodesy/decimal';
import { squareMetresToMu } from '@/geodesy/units';
import { defused } from '../csv';
import { fileBaseName } from '../file-name';
import type { InputFile } from '../raw';
import { type Sheet, type SheetCell, workbookBytes } from './write-workbook';

/** The words of the sheet: a paper of the trade is Chinese unless somebody asks for another language. */
export interface BoundaryWords {
  readonly title: string;
  readonly number: string;
  readonly name: string;
  readonly area: (squareMetres: string, mu: string) => string;
  readonly perimeter: (metres: string) => string;
  readonly system: string;
  readonly columns: readonly [point: string, ring: string, north: string, east: string, side: string];
}

export const boundaryWords: BoundaryWords = {
  title: '界址点成果表',
  number: '地块编号',
  name: '地块名称',
  area: (squareMetres, mu) => `用地面积：${squareMetres} 平方米（折 ${mu} 亩）`,
  perimeter: (metres) => `周长：${metres} 米`,
  system: '坐标系',
  columns: ['点号', '圈号', '北坐标 X（米）', '东坐标 Y（米）', '边长（米）'],
};

export interface BoundaryOptions {
  /** of the coordinates, in words, e.g. CGCS2000 3°带 CM120°E */
  readonly systemName: string;
  /** what has to stand on the sheet: 示例, 示意，不可作量算依据, source, date */
  readonly notes: readonly string[];
  readonly words?: BoundaryWords;
}

const lastColumn = 'E';

/** 界址点成果表 of one parcel, for a workbook or for paper. */
export function boundarySheet(table: BoundaryPointTable, options: BoundaryOptions): Sheet {
  const words = options.words ?? boundaryWords;
  const wide = (value: string, style: SheetCell['style']): readonly SheetCell[] => [
    { value: defused(value), style },
  ];
  const area = words.area(decimalText(table.areaSqm, 2), decimalText(squareMetresToMu(table.areaSqm), 2));
  const above: readonly (readonly SheetCell[])[] = [
    wide(words.title, 'title'),
    wide(`${words.number}：${table.number}　${words.name}：${table.name}`, 'note'),
    wide(`${area}　${words.perimeter(decimalText(table.perimeterM, 2))}`, 'note'),
    wide(`${words.system}：${options.systemName}`, 'note'),
    ...options.notes.map((note) => wide(note, 'note')),
  ];
  const header = words.columns.map((value): SheetCell => ({ value, style: 'header' }));
  const rows = table.rings.flatMap(({ number, rows: points }) =>
    points.map(({ label, northM, eastM, sideLengthM }): readonly SheetCell[] => [
      { value: defused(label), style: 'text' },
      { value: number, style: 'd0' },
      { value: roundHalfAway(northM, 3), style: 'd3' },
      { value: roundHalfAway(eastM, 3), style: 'd3' },
      { value: sideLengthM === null ? null : roundHalfAway(sideLengthM, 2), style: 'd2' },
    ]),
  );
  return {
    name: table.number || table.name || words.title,
    rows: [...above, header, ...rows],
    widths: [12, 8, 18, 18, 12],
    merged: above.map((_, index) => `A${index + 1}:${lastColumn}${index + 1}`),
    headerRows: above.length + 1,
  };
}

/**
 * 界址点成果表 as a workbook, one sheet per parcel. Coordinates to 3 decimals, north first; lengths and areas to 2,
 * rounded half away from zero (planning standards 1.2, 2.5).
 */
export function writeBoundaryPoints(
  tables: readonly BoundaryPointTable[],
  options: BoundaryOptions,
  fileTitle: string,
): InputFile {
  const bytes = workbookBytes(tables.map((table) => boundarySheet(table, options)));
  return { name: `${fileBaseName(fileTitle)}.xlsx`, bytes };
}
