import { decodeText } from '../text/decode';

/** Enough to meet the first rows of every dialect; a file of a hundred megabytes is not decoded to be named. */
const headBytes = 16_384;

export type TextFormat = 'txt' | 'dxf' | 'kml' | 'geojson' | 'csv' | 'other-xml' | 'binary' | 'empty';

/** The beginning as text. Cut at a line end, so that no character is cut in the middle. */
function headOf(bytes: Uint8Array): string {
  if (bytes.length <= headBytes) return decodeText(bytes).text;
  const head = bytes.subarray(0, headBytes);
  const lineEnd = Math.max(head.lastIndexOf(0x0a), head.lastIndexOf(0x0d));
  // UTF-16 rows end in two bytes; an even cut keeps its characters whole.
  const cut = lineEnd > 0 && bytes[lineEnd + 1] !== 0 ? lineEnd : headBytes;
  return decodeText(bytes.subarray(0, cut)).text;
}

/** A line of its own: the same words stand in the values of other formats too. */
const sectionMark = /^[ \t]*[[［【](?:属性描述|地块坐标|项目信息)[\]］】][ \t,，;；]*\r?$/m;
const isNumber = (cell: string) => /^[+-]?\d+([.．]\d+)?$/.test(cell.trim());
/** Northings and eastings as survey texts carry them: six digits or more before the point. */
const isCoordinate = (cell: string) => /^[+-]?\d{6,8}([.．]\d+)?$/.test(cell.trim());
const isLonLat = (cell: string) => /^\d{2,3}\.\d{4,}$/.test(cell.trim());
/** `120°41′47.32″`, with whatever marks stand for minutes and seconds. */
const isAngle = (cell: string) => /^[+-]?\d{1,3}[°º˚度]\d{1,2}\D{1,2}[\d.]*\D{0,2}$/.test(cell.trim());

const cellsOf = (row: string) => row.trim().split(/[,，\t;；]/);

/** So far down a row of titles is looked for. */
const titleRows = 5;

/** A first row of words over as many columns as the second has: a table of points, not a survey text. */
function isTitleRow([first, second]: readonly (readonly string[])[]): boolean {
  if (!first || !second || first.length < 2 || first.length !== second.length) return false;
  return first.every((cell) => cell.trim() !== '' && !isNumber(cell)) && second.filter(isNumber).length >= 2;
}

/** Titles and remarks may stand above the row of titles. */
function holdsTitleRow(rows: readonly string[]): boolean {
  const cellRows = rows.slice(0, titleRows + 1).map(cellsOf);
  return cellRows.some((_, at) => isTitleRow(cellRows.slice(at, at + 2)));
}

/** Rows of a label and two coordinates, and no row of titles above them (standards 3.2: 省标, 简单坐标). */
function looksLikeBoundaryRows(text: string): boolean {
  const rows = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  if (holdsTitleRow(rows)) return false;
  const matching = rows.filter((row) => {
    const cells = row.trim().split(/[,，;；\t ]+/);
    if (cells.length < 2 || cells.length > 8) return false;
    const coordinates = [isCoordinate, isLonLat, isAngle].some((fits) => cells.filter(fits).length >= 2);
    return coordinates && cells.filter((cell) => !isNumber(cell) && !isAngle(cell)).length <= 2;
  });
  // One banner line and closing remarks are usual; more words than coordinates are a table.
  return matching.length > 0 && matching.length >= rows.length - 2;
}

/** Rows of an optional label and two numbers, whatever their size: a drawing's own coordinates (standards 1.3). */
function looksLikeDrawingRows(text: string): boolean {
  const rows = text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 20);
  const matching = rows.filter((row) => {
    const cells = row.split(/[,，;；\t ]+/);
    return [2, 3, 4, 6].includes(cells.length) && cells.slice(-2).every(isNumber);
  });
  return matching.length >= 3 && matching.length >= rows.length - 1 && !holdsTitleRow(rows);
}

/** Control characters other than white space stand in no text that people exchange. */
function holdsControls(text: string): boolean {
  return Array.from(text).some((character) => {
    const code = character.charCodeAt(0);
    return code < 9 || (code > 13 && code < 32);
  });
}

function xmlFormat(text: string): TextFormat {
  return /<(\w+:)?(kml|Placemark|Folder)[\s>]/.test(text) ? 'kml' : 'other-xml';
}

/** What a text is, by its contents; its extension only decides between readings that are both possible. */
export function textFormatOf(bytes: Uint8Array, extension: string): TextFormat {
  const text = headOf(bytes).replace(/^\uFEFF/, '');
  const start = text.trimStart();
  if (start === '') return 'empty';
  if (start.startsWith('<')) return xmlFormat(text);
  if (/^(\s*999\s*\r?\n.*\r?\n)*\s*0\s*(\r\n|\n|\r)\s*SECTION/.test(text)) return 'dxf';
  if (sectionMark.test(text)) return 'txt';
  if (/^[{[]/.test(start) && extension !== 'csv') return 'geojson';
  if (holdsControls(start.slice(0, 2_000))) return 'binary';
  if (extension === 'dxf') return 'dxf';
  if (extension === 'kml' || extension === 'ovkml') return 'kml';
  if (extension === 'geojson' || extension === 'json') return 'geojson';
  if (looksLikeBoundaryRows(text)) return 'txt';
  if (extension === 'txt' && looksLikeDrawingRows(text)) return 'txt';
  return extension === 'csv' || /[,\t;，].*(\r\n|\n|\r).*[,\t;，]/.test(text) ? 'csv' : 'txt';
}
