import type { DxfLines } from './lines';
import { ownApplication } from './own-data';

export interface WrittenLayer {
  readonly name: string;
  /** index of the drawing's colour table */
  readonly colour: number;
}

export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Handles other objects point to. */
export const modelSpace = '1F';
const paperSpace = '1B';

function table(
  out: DxfLines,
  name: string,
  handle: string,
  count: number,
  more: readonly (string | number)[] = [],
): DxfLines {
  out.pairs(0, 'TABLE', 2, name, 5, handle, 330, 0, 100, 'AcDbSymbolTable', 70, count);
  return out.pairs(...more);
}

function viewports(out: DxfLines, { west, south, east, north }: Extent): void {
  const height = Math.max(north - south, (east - west) / 1.5, 1e-6) * 1.1;
  table(out, 'VPORT', '8', 1);
  out.pairs(0, 'VPORT', 5, '94', 330, '8', 100, 'AcDbSymbolTableRecord', 100, 'AcDbViewportTableRecord');
  out.pairs(2, '*Active', 70, 0, 10, 0, 20, 0, 11, 1, 21, 1, 12, (west + east) / 2, 22, (south + north) / 2);
  out.pairs(13, 0, 23, 0, 14, 10, 24, 10, 15, 10, 25, 10, 16, 0, 26, 0, 36, 1, 17, 0, 27, 0, 37, 0);
  out.pairs(40, height, 41, 1.5, 42, 50, 43, 0, 44, 0, 50, 0, 51, 0, 71, 0, 72, 1000, 73, 1, 74, 3);
  out.pairs(75, 0, 76, 0, 77, 0, 78, 0, 0, 'ENDTAB');
}

function lineTypes(out: DxfLines): void {
  table(out, 'LTYPE', '5', 3);
  for (const [handle, name, text] of [
    ['14', 'ByBlock', ''],
    ['15', 'ByLayer', ''],
    ['16', 'Continuous', 'Solid line'],
  ] as const) {
    out.pairs(0, 'LTYPE', 5, handle, 330, '5', 100, 'AcDbSymbolTableRecord', 100, 'AcDbLinetypeTableRecord');
    out.pairs(2, name, 70, 0, 3, text, 72, 65, 73, 0, 40, 0);
  }
  out.pairs(0, 'ENDTAB');
}

function layerTable(out: DxfLines, layers: readonly WrittenLayer[]): void {
  table(out, 'LAYER', '2', layers.length + 1);
  for (const { name, colour } of [{ name: '0', colour: 7 }, ...layers]) {
    const handle = name === '0' ? '10' : out.nextHandle();
    out.pairs(0, 'LAYER', 5, handle, 330, '2', 100, 'AcDbSymbolTableRecord', 100, 'AcDbLayerTableRecord');
    out.text(2, name).pairs(70, 0, 62, colour, 6, 'Continuous', 370, -3, 390, 'F');
  }
  out.pairs(0, 'ENDTAB');
}

function styles(out: DxfLines): void {
  table(out, 'STYLE', '3', 1);
  out.pairs(0, 'STYLE', 5, '11', 330, '3', 100, 'AcDbSymbolTableRecord', 100, 'AcDbTextStyleTableRecord');
  out.pairs(2, 'Standard', 70, 0, 40, 0, 41, 1, 50, 0, 71, 0, 42, 2.5, 3, 'simsun.ttf', 4, '', 0, 'ENDTAB');
  table(out, 'VIEW', '6', 0).pairs(0, 'ENDTAB');
  table(out, 'UCS', '7', 0).pairs(0, 'ENDTAB');
}

function applications(out: DxfLines): void {
  table(out, 'APPID', '9', 2);
  for (const [handle, name] of [
    ['12', 'ACAD'],
    ['13', ownApplication],
  ] as const) {
    out.pairs(0, 'APPID', 5, handle, 330, '9', 100, 'AcDbSymbolTableRecord', 100, 'AcDbRegAppTableRecord');
    out.pairs(2, name, 70, 0);
  }
  out.pairs(0, 'ENDTAB');
  table(out, 'DIMSTYLE', 'A', 1, [100, 'AcDbDimStyleTable']);
  out.pairs(0, 'DIMSTYLE', 105, '27', 330, 'A', 100, 'AcDbSymbolTableRecord', 100, 'AcDbDimStyleTableRecord');
  out.pairs(2, 'Standard', 70, 0, 340, '11', 0, 'ENDTAB');
}

const spaces = [
  [modelSpace, '*Model_Space'],
  [paperSpace, '*Paper_Space'],
] as const;

function blockRecords(out: DxfLines): void {
  table(out, 'BLOCK_RECORD', '1', 2);
  for (const [handle, name] of spaces) {
    out.pairs(
      0,
      'BLOCK_RECORD',
      5,
      handle,
      330,
      '1',
      100,
      'AcDbSymbolTableRecord',
      100,
      'AcDbBlockTableRecord',
    );
    out.pairs(2, name, 340, 0);
  }
  out.pairs(0, 'ENDTAB');
}

/** Everything a drawing of release 2000 needs before its entities. */
export function writeTables(out: DxfLines, layers: readonly WrittenLayer[], extent: Extent): void {
  out.pairs(0, 'SECTION', 2, 'CLASSES', 0, 'ENDSEC', 0, 'SECTION', 2, 'TABLES');
  viewports(out, extent);
  lineTypes(out);
  layerTable(out, layers);
  styles(out);
  applications(out);
  blockRecords(out);
  out.pairs(0, 'ENDSEC', 0, 'SECTION', 2, 'BLOCKS');
  for (const [index, [owner, name]] of spaces.entries()) {
    const inPaper = name === '*Paper_Space' ? [67, 1] : [];
    out.pairs(0, 'BLOCK', 5, `2${index * 2}`, 330, owner, 100, 'AcDbEntity', ...inPaper, 8, 0);
    out.pairs(100, 'AcDbBlockBegin', 2, name, 70, 0, 10, 0, 20, 0, 30, 0, 3, name, 1, '');
    out.pairs(
      0,
      'ENDBLK',
      5,
      `2${index * 2 + 1}`,
      330,
      owner,
      100,
      'AcDbEntity',
      ...inPaper,
      8,
      0,
      100,
      'AcDbBlockEnd',
    );
  }
  out.pairs(0, 'ENDSEC');
}

/** The dictionaries every drawing of release 2000 must have, and the style its layers plot with. */
export function writeObjects(out: DxfLines): void {
  out.pairs(0, 'SECTION', 2, 'OBJECTS');
  out.pairs(0, 'DICTIONARY', 5, 'C', 330, 0, 100, 'AcDbDictionary', 281, 1);
  out.pairs(3, 'ACAD_GROUP', 350, 'D', 3, 'ACAD_PLOTSTYLENAME', 350, 'E');
  out.pairs(0, 'DICTIONARY', 5, 'D', 330, 'C', 100, 'AcDbDictionary', 281, 1);
  out.pairs(0, 'ACDBDICTIONARYWDFLT', 5, 'E', 330, 'C', 100, 'AcDbDictionary', 281, 1, 3, 'Normal', 350, 'F');
  out.pairs(100, 'AcDbDictionaryWithDefault', 340, 'F');
  out.pairs(0, 'ACDBPLACEHOLDER', 5, 'F', 330, 'E', 0, 'ENDSEC', 0, 'EOF');
}
