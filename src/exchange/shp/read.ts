import { IssueList } from '../issue-list';
import { checkFileSize, Tally } from '../limits';
import { declaredFromPrj } from '../place/declared';
import type { DeclaredSystem, InputFile, Progress, RawDataset, RawLayer } from '../raw';
import type { Reader, ReadOptions } from '../reader';
import { ReadRefusal, refuse } from '../refusal';
import type { RingUnit } from '../rings/clean';
import { decodeText } from '../text/decode';
import { readLayer } from './layer';
import { pairParts, type ShapefileParts } from './parts';
import { viewOf } from './records';
import { openTable } from './table';

/** The box in the header of a .shp: degrees when no number is larger than a degree can be. */
function unitOf(declared: DeclaredSystem | null, shp: Uint8Array): RingUnit {
  if (declared?.geographic === true) return 'degrees';
  if (declared?.geographic === false || shp.length < 68) return 'metres';
  const view = viewOf(shp);
  const box = [36, 44, 52, 60].map((at) => Math.abs(view.getFloat64(at, true)));
  return box.every((number) => number <= 180) && box.some((number) => number > 0) ? 'degrees' : 'metres';
}

function readPrj(file: InputFile | undefined): DeclaredSystem | null {
  if (!file) return null;
  const { text } = decodeText(file.bytes.subarray(0, 20_000));
  return text.trim() === '' ? null : declaredFromPrj(text.trim());
}

const sameSystem = (a: DeclaredSystem, b: DeclaredSystem) =>
  a.text === b.text ||
  (a.datum !== 'unknown' &&
    a.datum === b.datum &&
    a.geographic === b.geographic &&
    a.centralMeridian === b.centralMeridian &&
    a.zone === b.zone);

/** A .prj that is there and names neither a system nor a datum we know. */
const saysNothing = ({ epsg, datum, geographic, centralMeridian, unsupported }: DeclaredSystem) =>
  unsupported !== true &&
  epsg === null &&
  datum === 'unknown' &&
  geographic === null &&
  centralMeridian === null;

interface Shapefile {
  readonly parts: ShapefileParts;
  readonly shp: InputFile;
  readonly declared: DeclaredSystem | null;
}

/** One system for all: a shapefile that names another one is left out and said, never placed by the first one's. */
function ofOneSystem(shapefiles: readonly Shapefile[], doubts: IssueList): readonly Shapefile[] {
  const first = shapefiles.find(({ declared }) => declared !== null);
  return shapefiles.filter(({ shp, declared }) => {
    if (declared !== null && saysNothing(declared)) {
      doubts.add('warning', 'shp-prj-unreadable', { file: shp.name });
    }
    if (declared === null) {
      doubts.add(
        'warning',
        first ? 'shp-no-prj-taken' : 'shp-no-prj',
        { file: shp.name },
        first ? { other: first.shp.name } : {},
      );
      return true;
    }
    if (first?.declared && sameSystem(declared, first.declared)) return true;
    doubts.add('error', 'shp-other-system', { file: shp.name }, { other: first?.shp.name ?? '' });
    return false;
  });
}

/**
 * Reads one or several shapefiles given as loose parts; each becomes a layer named like its file.
 * @throws {ReadRefusal} `shp-no-shp`, `shp-locked`, `shp-too-short` when there is nothing else to read; limits
 */
export const readShapefile: Reader = async (
  files: readonly InputFile[],
  options: ReadOptions,
  progress: Progress,
): Promise<RawDataset> => {
  for (const { name, bytes } of files) checkFileSize(name, bytes.length);
  const doubts = new IssueList();
  const all = pairParts(files).flatMap((parts): Shapefile[] => {
    const shp = parts.files.shp;
    return shp ? [{ parts, shp, declared: readPrj(parts.files.prj) }] : [];
  });
  if (all.length === 0) refuse('shp-no-shp', files[0] ? { file: files[0].name } : {});
  const chosen = ofOneSystem(all, doubts);
  const declared = chosen.find((shapefile) => shapefile.declared !== null)?.declared ?? null;
  const tally = new Tally();
  const layers: RawLayer[] = [];
  let encoding: string | null = null;
  let refusal: ReadRefusal | null = null;
  for (const { parts, shp } of chosen) {
    try {
      const opened = openTable(parts, options.encoding, doubts);
      const source = {
        name: parts.name,
        file: shp.name,
        shp: shp.bytes,
        shx: parts.files.shx?.bytes,
        table: opened.table,
        unit: unitOf(declared, shp.bytes),
      };
      layers.push(readLayer(source, tally, doubts, progress));
      encoding ??= opened.encoding;
    } catch (error) {
      // One locked file among several is an issue; a limit, or a file by itself, ends the reading.
      if (!(error instanceof ReadRefusal) || !error.issue.code.startsWith('shp-')) throw error;
      refusal ??= error;
      const { severity, code, where, params } = error.issue;
      doubts.add(severity, code, where, params);
    }
  }
  if (layers.length === 0 && refusal) throw refusal;
  return { format: 'shp', dialect: null, encoding, declared, layers, issues: doubts.all() };
};
