import { boundaryPointTable } from '@/domain/boundary-point-table';
import type { ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { systemName } from '@/messages/survey/system-name';
import { documentOf } from '../document';
import { exportDocument } from '../import';
import type { InputFile, WrittenFiles } from '../raw';
import { zipFiles } from '../zip/zip';
import { schematicCaution } from './caution';
import type { ExportKind, ExportSystem } from './kinds';

export interface ExportWish {
  readonly kind: ExportKind;
  readonly system: ExportSystem;
  /** of the format's writer */
  readonly options: Readonly<Record<string, unknown>>;
  readonly title: string;
}

/** What a writer made of features: one file to save, and what it does not hold. */
export interface WrittenExport {
  /** several files come as one archive; null: the format could not write anything, `losses` say why */
  readonly file: InputFile | null;
  readonly names: readonly string[];
  readonly losses: readonly Issue[];
  readonly features: number;
  /** corners of all outlines, closing rows not counted */
  readonly vertices: number;
}

/** One file as it is, several in one archive. @param day ISO day of the archive's entries */
export function fileToSave(files: readonly InputFile[], title: string, day: string): InputFile | null {
  const [only] = files;
  if (!only) return null;
  return files.length === 1 ? only : { name: `${title}.zip`, bytes: zipFiles(files, day) };
}

async function boundaryPoints(
  document: Awaited<ReturnType<typeof documentOf>>,
  title: string,
  system: string,
): Promise<WrittenFiles> {
  const { writeBoundaryPoints } = await import('../tables/write-boundary-points');
  const notesOf = new Set(
    document.features.flatMap(({ name, attributes }) => [
      ...(attributes.示例 === '示例' ? [`示例数据：${name}`] : []),
      ...(attributes.几何精度 === '示意' ? [schematicCaution] : []),
      `来源：${attributes.来源}；截至 ${attributes.截至日期}；${attributes.用图说明}`,
    ]),
  );
  const file = writeBoundaryPoints(
    document.features.map(boundaryPointTable),
    { systemName: system, notes: [...notesOf].slice(0, 12) },
    title,
  );
  return { files: [file], losses: [] };
}

/**
 * The long part of an export: projecting, writing, packing. Runs in a worker, at the command line or in a test alike.
 * @param day ISO day the document is made
 * @throws {ReadRefusal} when the format cannot hold it at all: `txt-unencodable`, `txt-needs-plane` …
 */
export async function writeFeatures(
  features: readonly ImportedFeature[],
  { kind, options, system: wished, title }: ExportWish,
  day: string,
): Promise<WrittenExport> {
  const format = kind === 'points' || kind === 'balance' ? 'xlsx' : kind;
  const system = wished === 'own' ? null : wished;
  const document = await documentOf(features, { title, format, system, date: day });
  const { files, losses } =
    kind === 'points'
      ? await boundaryPoints(document, title, systemName(system ?? 'EPSG:4549').zh)
      : await exportDocument(format, document, options);
  return {
    file: fileToSave(files, title, day),
    names: files.map(({ name }) => name),
    losses,
    features: document.features.length,
    vertices: document.features.reduce(
      (sum, { parts }) => sum + parts.flat().reduce((corners, ring) => corners + ring.length, 0),
      0,
    ),
  };
}
