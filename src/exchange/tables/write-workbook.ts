import type { InputFile } from '../raw';
import { zipFiles } from '../zip/zip';
import { type CellStyle, cellStyles, stylesXml } from './xlsx-styles';

export interface SheetCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** width of the columns, in characters */
  readonly widths: readonly number[];
  /** e.g. A1:F1 */
  readonly merged?: readonly string[];
  /** rows that stay on screen and repeat on every printed page */
  readonly headerRows: number;
  readonly landscape?: boolean;
}

/** The most a cell of the format holds. */
export const mostCellChars = 32_767;

// Signs XML 1.0 has no way to write; a spreadsheet refuses the whole file for one of them.
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
/** What of a text the format can keep. */
export const writable = (text: string) => text.replaceAll(unwritable, '');
const escaped = (text: string) => writable(text).replaceAll(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign);
/** _x0041_ is how the format spells signs; a text that happens to hold one is spelled out. */
const spelled = (text: string) => text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');

/** 0 → A, 27 → AB */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function cellXml({ value, style }: SheetCell, reference: string): string {
  const look = ` s="${cellStyles.indexOf(style)}"`;
  if (value === null || value === '') return `<c r="${reference}"${look}/>`;
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? `<c r="${reference}"${look}><v>${value}</v></c>`
      : `<c r="${reference}"${look}/>`;
  }
  const text = escaped(spelled(value.slice(0, mostCellChars)));
  return `<c r="${reference}"${look} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function sheetXml(sheet: Sheet): string {
  const cols = sheet.widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const rows = sheet.rows.map((cells, index) => {
    const content = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`)).join('');
    return `<row r="${index + 1}">${content}</row>`;
  });
  const pane =
    sheet.headerRows > 0
      ? `<pane ySplit="${sheet.headerRows}" topLeftCell="A${sheet.headerRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : '';
  const merged = sheet.merged ?? [];
  const merges =
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  return `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${rows.join('')}</sheetData>${merges}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

const mostNameChars = 31;
/** The first signs of a text, none of them cut in the middle. */
function start(text: string, length: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > length) break;
    kept += sign;
  }
  return kept;
}

/** At most 31 signs, none of []:*?/\ — and no name twice, whatever its case; "History" is the program's own. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>(['history']);
  return sheets.map(({ name }, index) => {
    const plain = start(
      writable(name)
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/^[\s']+/g, ''),
      mostNameChars,
    ).replaceAll(/[\s']+$/g, '');
    const base = plain || `Sheet${index + 1}`;
    let unique = base;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      unique = `${start(base, mostNameChars - String(count).length - 1)} ${count}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Header rows repeat on paper through a defined name per sheet. */
function printTitles(sheets: readonly Sheet[], names: readonly string[]): string {
  const entries = sheets.flatMap(({ headerRows }, index) =>
    headerRows > 0
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped((names[index] ?? '').replaceAll("'", "''"))}'!$1:$${headerRows}</definedName>`,
        ]
      : [],
  );
  return entries.length > 0 ? `<definedNames>${entries.join('')}</definedNames>` : '';
}

const relationships = (entries: readonly string[]) =>
  `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${entries
    .map((entry, index) => `<Relationship Id="rId${index + 1}" ${entry}/>`)
    .join('')}</Relationships>`;

/**
 * A workbook of plain sheets: inline text, numbers, a few looks. Written here because the libraries at hand compress in
 * workers of their own making, which our content security policy does not let start.
 */
export function workbookBytes(sheets: readonly Sheet[]): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const names = sheetNames(sheets);
  const path = (index: number) => `worksheets/sheet${index + 1}.xml`;
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${kind}.${type}+xml"/>`;
  const parts: readonly (readonly [name: string, xml: string])[] = [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.map((_, index) => override(path(index), 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', relationships([`Type="${office}/officeDocument" Target="xl/workbook.xml"`])],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${printTitles(sheets, names)}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index) => `Type="${office}/worksheet" Target="${path(index)}"`),
        `Type="${office}/styles" Target="styles.xml"`,
      ]),
    ],
    ['xl/styles.xml', stylesXml],
    ...sheets.map((sheet, index) => [`xl/${path(index)}`, sheetXml(sheet)] as const),
  ];
  return zipFiles(parts.map(([name, xml]): InputFile => ({ name, bytes: encode(xml) })));
}
