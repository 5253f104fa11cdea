import type { ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { distinctName, fileBaseName } from '../file-name';
import { ReadRefusal, refuse } from '../refusal';
import { type ParkExportContext, parkExportInSteps } from './features';
import { isPublic } from './kinds';
import type { ExportThing } from './park-things';
import { type ExportWish, fileToSave, type WrittenExport, writeFeatures } from './write-features';

export type { ExportWish } from './write-features';

/** A file ready to be saved, and what it does not hold, before anybody saves it. */
export interface MadeExport extends WrittenExport {
  readonly bytes: number;
}

/** How the long part is done: here, or in a worker. */
export type WriteFeatures = (
  features: readonly ImportedFeature[],
  wish: ExportWish,
  day: string,
) => Promise<WrittenExport>;

/** The reason in words we have, of whatever was thrown; null: nobody thought of it. */
export const refusalOf = (failure: unknown): Issue | null =>
  failure instanceof ReadRefusal ? failure.issue : null;

const made = (written: WrittenExport): MadeExport => ({ ...written, bytes: written.file?.bytes.length ?? 0 });

/**
 * Writes things of the park as a file. Nothing is saved: whoever asked looks at counts and losses first.
 * @param write who does the long part
 * @throws {ReadRefusal} when the format cannot hold it at all: `export-nothing`, `txt-unencodable`, `export-public` …
 */
export async function makeExport(
  things: readonly ExportThing[],
  wish: ExportWish,
  context: ParkExportContext,
  write: WriteFeatures = writeFeatures,
): Promise<MadeExport> {
  if (context.publicMode && !isPublic(wish.kind)) refuse('export-public');
  if (wish.kind === 'balance') return balance(wish, context);
  const taken =
    wish.kind === 'points' ? things.filter(({ kind }) => kind === 'parcel' || kind === 'zone') : things;
  const { features, losses } = await parkExportInSteps(taken, context);
  if (features.length === 0) refuse('export-nothing-here');
  const written = await write(features, wish, context.clock.today);
  return made({ ...written, losses: [...losses, ...written.losses] });
}

/** 用地平衡表: one workbook per dataset that draws land, never added up. */
async function balance(
  { title, language = 'zh-CN' }: ExportWish,
  context: ParkExportContext,
): Promise<MadeExport> {
  const [{ balancePapers }, { writeLandUseBalance }] = await Promise.all([
    import('./trade-sheets'),
    import('../tables/write-land-use-balance'),
  ]);
  const papers = await balancePapers(context);
  const taken = new Set<string>();
  const files = papers.map(({ name, options, table }) => {
    const own = papers.length > 1 ? `_${name[language === 'en' ? 'en' : 'zh']}` : '';
    return writeLandUseBalance(table, options, distinctName(fileBaseName(title + own), taken));
  });
  return made({
    file: fileToSave(files, title, context.clock.today),
    names: files.map(({ name }) => name),
    losses: [],
    features: papers.reduce((sum, { table }) => sum + table.rows.length, 0),
    vertices: 0,
  });
}
