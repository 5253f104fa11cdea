import { basename } from 'node:path';
import type { Answers, Ask, ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { ReadRefusal } from '@/exchange/refusal';
import type { ReadSummary } from '@/exchange/worker/service';
import type { PlacedDataset } from '@/exchange/worker/session';
import { readControlPoints } from './control-points';
import { inputFiles } from './input-files';
import { openImportSession } from './node-worker';
import { type CliOptions, UsageError } from './options';

export interface ReadDataset {
  readonly summary: ReadSummary;
  /** null: refused */
  readonly placed: PlacedDataset | null;
}

/** Everything a path holds. `refusal` when not even a first look was possible. */
export interface ReadPath {
  readonly datasets: readonly ReadDataset[];
  readonly refusal: Issue | null;
}

const isMissing = (failure: unknown) =>
  failure instanceof Error &&
  'code' in failure &&
  ['ENOENT', 'EACCES', 'EPERM', 'ENOTDIR'].includes(String(failure.code));

/** @throws {UsageError} when the path is not there; problems of the contents are part of the answer */
export async function readPath(
  path: string,
  options: Pick<CliOptions, 'encoding' | 'system' | 'answers' | 'controlPoints'>,
): Promise<ReadPath> {
  const { encoding, system, answers } = options;
  const points = options.controlPoints === null ? [] : await readControlPoints(options.controlPoints);
  const given: Answers = system === null ? answers : { system, ...answers };
  const session = openImportSession();
  try {
    const files = await inputFiles(path);
    const summaries = await session.read(files, encoding === null ? {} : { encoding });
    const datasets: ReadDataset[] = [];
    for (const [index, summary] of summaries.entries()) {
      const placed = summary.refusal === null ? await session.place(index, given, points) : null;
      datasets.push({ summary, placed });
    }
    return { datasets, refusal: null };
  } catch (failure) {
    if (isMissing(failure)) throw new UsageError('cli.not-found', { path });
    if (!(failure instanceof ReadRefusal)) throw failure;
    const { issue } = failure;
    return { datasets: [], refusal: { ...issue, where: { file: basename(path), ...issue.where } } };
  } finally {
    session.close();
  }
}

export const featuresOf = ({ datasets }: ReadPath): readonly ImportedFeature[] =>
  datasets.flatMap(({ placed }) => placed?.features ?? []);

/** Every question once, in the order asked. */
export function asksOf({ datasets }: ReadPath): readonly Ask[] {
  const asks = new Map<string, Ask>();
  for (const { placed } of datasets) {
    for (const ask of placed?.asks ?? []) if (!asks.has(ask.id)) asks.set(ask.id, ask);
  }
  return [...asks.values()];
}

/** Features, or rows of a roster. */
function holdsSomething(read: ReadPath): boolean {
  return featuresOf(read).length > 0 || read.datasets.some(({ summary }) => summary.tables.length > 0);
}

/** Remarks on the whole of a file name it too: a folder holds several. */
const inFile =
  (file: string) =>
  (issue: Issue): Issue => ({ ...issue, where: { file, ...issue.where } });

/** Everything that was noticed on the way, refusals among it. */
export function issuesOf(read: ReadPath): readonly Issue[] {
  const { datasets, refusal } = read;
  const own: Issue[] = refusal ? [refusal] : [];
  if (datasets.length > 1) {
    own.push({ severity: 'info', code: 'several-datasets', params: { count: datasets.length }, where: {} });
  }
  const isRead = datasets.some(({ placed }) => placed !== null);
  if (isRead && !holdsSomething(read)) {
    own.push({ severity: 'error', code: 'nothing-found', params: {}, where: {} });
  }
  return [
    ...own,
    ...datasets.flatMap(({ summary, placed }) => [
      ...(summary.refusal ? [summary.refusal] : []),
      ...(placed?.issues ?? summary.issues).map(inFile(summary.name)),
      ...summary.tables.flatMap((table) => table.issues),
    ]),
  ];
}

/** Things that got no place because of a fault: another system was named than the numbers are in. */
function isUnplacedByFault(read: ReadPath): boolean {
  const features = featuresOf(read);
  if (features.length === 0 || features.some(({ geometry }) => geometry !== null)) return false;
  return issuesOf(read).some(({ severity }) => severity === 'error');
}

/** 0 imported, 2 needs an answer, 1 refused (issue 03 §4). */
export function exitCodeOf(read: ReadPath): 0 | 1 | 2 {
  if (asksOf(read).length > 0) return 2;
  return holdsSomething(read) && !isUnplacedByFault(read) ? 0 : 1;
}
