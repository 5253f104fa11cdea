import type { InputFile } from '../raw';
import { refuse } from '../refusal';
import { scanXml } from './scan-xml';

/** The parts of an unpacked workbook, by path, and its text when asked. */
export class WorkbookParts {
  readonly #parts: ReadonlyMap<string, Uint8Array>;

  constructor(
    readonly file: string,
    parts: readonly InputFile[],
  ) {
    this.#parts = new Map(parts.map(({ name, bytes }) => [name.toLowerCase(), bytes]));
  }

  /** @throws {ReadRefusal} `xml-doctype`: a workbook has no use for one, an attack has */
  text(path: string): string | null {
    const bytes = this.#parts.get(path.toLowerCase());
    if (!bytes) return null;
    const text = new TextDecoder().decode(bytes);
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) refuse('table-doctype', { file: this.file });
    return text;
  }
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

function targets(parts: WorkbookParts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  scanXml(parts.text('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attribute) {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name !== 'Relationship' || id === null || target === null) return;
      found.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** @returns the visible sheets in their order, and how the workbook counts days */
export function sheetsOf(parts: WorkbookParts): {
  readonly sheets: readonly SheetPart[];
  readonly hidden: readonly string[];
  readonly dateSystem: 1900 | 1904;
} {
  const pathOf = targets(parts);
  const sheets: SheetPart[] = [];
  const hidden: string[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  scanXml(parts.text('xl/workbook.xml') ?? '', {
    open(name, attribute) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attribute('date1904') ?? '')) dateSystem = 1904;
      if (name !== 'sheet') return;
      const title = attribute('name') ?? '';
      const path = pathOf.get(attribute('id') ?? '');
      if (path === undefined) return;
      if (/hidden/i.test(attribute('state') ?? '')) hidden.push(title);
      else sheets.push({ name: title, path });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, hidden, dateSystem };
}

/** Texts that cells refer to by number; readings for pronunciation are left out. */
export function sharedStringsOf(parts: WorkbookParts): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  scanXml(parts.text('xl/sharedStrings.xml') ?? '', {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(current);
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return strings;
}

export type NumberStyle = 'plain' | 'date' | 'percent';

/** Formats without a text of their own that show a day; 27–36 and 50–58 are the Chinese ones. */
const builtInDates = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]);

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function styleOfFormat(id: number, text: string | undefined): NumberStyle {
  if (text === undefined) return builtInDates.has(id) ? 'date' : id === 9 || id === 10 ? 'percent' : 'plain';
  // Quoted text, escapes, colours and conditions may hold any letter.
  const bare = text.replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '');
  if (/[yd年]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}

/** @returns for every cell style how its number is shown */
export function numberStylesOf(parts: WorkbookParts): readonly NumberStyle[] {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let inCellStyles = false;
  scanXml(parts.text('xl/styles.xml') ?? '', {
    open(name, attribute) {
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push(styleOfFormat(id, formats.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: () => undefined,
  });
  return styles;
}
