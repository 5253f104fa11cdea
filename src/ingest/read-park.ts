import type { Bilingual } from '@/domain/bilingual';
import { asId, type DatasetId } from '@/domain/ids';
import type { Issue } from '@/domain/issue';
import type { DatasetInfo, Park } from '@/domain/park';
import type { PlanDate } from '@/domain/plan-date';
import type { DatasetNature } from '@/domain/provenance';
import { duplicateIds } from './duplicate-ids';
import type { Catalogue, FileKind } from './file-schemas';
import { cataloguePath, readCatalogue } from './read-catalogue';
import { readFile } from './read-file';
import { checkReferences } from './references';
import { toDomain } from './to-domain';

/** Gives the text of a file under `geodata/`; null when there is none. The only way data comes in. */
export type ReadText = (path: string) => Promise<string | null>;

/** Reads every file the catalogue names and joins what holds into a park. Never rejects for bad data. */
export async function readPark(readText: ReadText): Promise<Park> {
  const read = readCatalogue(await readText(cataloguePath));
  const files = read.catalogue.datasets.flatMap((dataset) =>
    dataset.files.map((file) => ({
      dataset: dataset.id,
      nature: dataset.nature,
      path: file.path,
      kind: file.kind,
    })),
  );
  const texts = await Promise.all(files.map((file) => readText(file.path)));
  const park = joinPark(
    read.catalogue,
    files.map((file, index) => ({ ...file, text: texts[index] ?? null })),
  );
  return { ...park, issues: [...read.issues, ...park.issues] };
}

export interface SourceFile {
  readonly dataset: string;
  readonly nature: DatasetNature;
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string | null;
}

/**
 * Ids are unique over all datasets. A milestone or indicator is known by the id of the fact that states it (M11, T03),
 * so these three kinds count apart.
 */
const idSpaceOf: Partial<Record<FileKind, string>> = {
  facts: 'facts',
  milestones: 'milestones',
  indicators: 'indicators',
};

/** Pure part of `readPark`: catalogue and texts in, park with issues out. */
function joinPark(catalogue: Catalogue, files: readonly SourceFile[]): Park {
  const issues: Issue[] = [];
  const seen = new Map<string, Set<string>>();
  const readable = new Set<string>();
  const byKind = new Map<FileKind, unknown[]>();
  for (const file of files) {
    const reading = readFile(file.text, file);
    const space = idSpaceOf[file.kind] ?? 'entities';
    const taken = seen.get(space) ?? new Set<string>();
    seen.set(space, taken);
    const unique = duplicateIds(reading.items, { file: file.path, layer: file.kind }, taken);
    issues.push(...reading.issues, ...unique.issues);
    if (reading.readable) readable.add(file.dataset);
    const dataset = asId<DatasetId>(file.dataset);
    const items = unique.items.map((item) => ({ ...(item as object), dataset, nature: file.nature }));
    byKind.set(file.kind, [...(byKind.get(file.kind) ?? []), ...items]);
  }
  const datasets: DatasetInfo[] = catalogue.datasets.map((dataset) => ({
    id: asId<DatasetId>(dataset.id),
    title: dataset.title satisfies Bilingual,
    description: dataset.description,
    nature: dataset.nature,
    source: dataset.source,
    date: dataset.date as PlanDate,
    present: readable.has(dataset.id),
  }));
  const park = toDomain(byKind, datasets);
  return { ...park, issues: [...issues, ...checkReferences(park)] };
}
