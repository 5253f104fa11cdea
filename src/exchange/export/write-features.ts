import type { ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { Locale } from '@/messages/locale';
import { documentOf } from '../document';
import { fileName } from '../file-name';
import { exportDocument } from '../import';
import type { ExportDocument, InputFile, WrittenFiles } from '../raw';
import { zipFiles } from '../zip/zip';
import type { ExportKind, ExportSystem } from './kinds';

export interface ExportWish {
  readonly kind: ExportKind;
  readonly system: ExportSystem;
  /** of the format's writer */
  readonly options: Readonly<Record<string, unknown>>;
  readonly title: string;
  /** of names of files; the papers themselves are Chinese. Absent: Chinese */
  readonly language?: Locale;
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
  return files.length === 1 ? only : { name: fileName(title, 'zip'), bytes: zipFiles(files, day) };
}

async function boundaryPoints(document: ExportDocument, wish: ExportWish): Promise<WrittenFiles> {
  const [{ boundarySheets }, { workbookBytes }] = await Promise.all([
    import('./trade-sheets'),
    import('../tables/write-workbook'),
  ]);
  const bytes = workbookBytes(boundarySheets(document, wish.system));
  return { files: [{ name: fileName(wish.title, 'xlsx'), bytes }], losses: [] };
}

/**
 * The long part of an export: projecting, writing, packing. Runs in a worker, at the command line or in a test alike.
 * @param day ISO day the document is made
 * @throws {ReadRefusal} when the format cannot hold it at all: `txt-unencodable`, `txt-needs-plane` …
 */
export async function writeFeatures(
  features: readonly ImportedFeature[],
  wish: ExportWish,
  day: string,
): Promise<WrittenExport> {
  const { kind, options, system: wished, title, language } = wish;
  const format = kind === 'points' || kind === 'balance' ? 'xlsx' : kind;
  const system = wished === 'own' ? null : wished;
  const document = await documentOf(features, {
    ...{ title, format, system, date: day },
    ...(language && { language }),
  });
  const { files, losses } =
    kind === 'points'
      ? await boundaryPoints(document, wish)
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
