import type { Issue } from '@/domain/issue';
import { detectFormat } from './detect/detect-format';
import { formats } from './formats';
import { checkFileSize, limits } from './limits';
import type { ExportDocument, FormatId, InputFile, Progress, RawDataset, WrittenFiles } from './raw';
import type { ReadOptions } from './reader';
import { ReadRefusal, refuse } from './refusal';
import { selfCrossings } from './rings/self-crossings';

/** One dataset of what was brought: read, or the reason why not. */
export type ReadResult =
  | { readonly name: string; readonly format: FormatId; readonly raw: RawDataset; readonly refusal: null }
  | {
      readonly name: string;
      readonly format: FormatId | null;
      readonly raw: null;
      readonly refusal: Issue;
      /** what else was found before it was given up */
      readonly remarks: readonly Issue[];
    };

/** A reader that stumbles over something nobody thought of refuses the file; it never takes its neighbours along. */
function issueOf(failure: unknown, file: string): Issue {
  if (failure instanceof ReadRefusal) {
    return { ...failure.issue, where: { file, ...failure.issue.where } };
  }
  return { severity: 'error', code: 'unreadable', params: {}, where: { file } };
}

/** Thrown through readers by a `progress` that wants them to stop; it is not a fault of the file. */
export class ReadCancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'ReadCancelled';
  }
}

/**
 * Reads whatever was dropped. Every group of files that belong together is one result, in the order found; a group that
 * cannot be read is refused by itself.
 * @throws {ReadCancelled} when `progress` does; nothing else
 */
export async function readFiles(
  files: readonly InputFile[],
  options: ReadOptions = {},
  progress: Progress = () => undefined,
): Promise<readonly ReadResult[]> {
  const refusal = (name: string, format: FormatId | null, failure: unknown): ReadResult => {
    if (failure instanceof ReadCancelled) throw failure;
    const remarks = failure instanceof ReadRefusal ? failure.remarks : [];
    return { name, format, raw: null, refusal: issueOf(failure, name), remarks };
  };
  try {
    for (const { name, bytes } of files) checkFileSize(name, bytes.length);
    const together = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (together > limits.unpackedBytes) {
      const limit = limits.unpackedBytes / 1048576;
      refuse('too-large-together', {}, { megabytes: Math.ceil(together / 1048576), limit });
    }
  } catch (failure) {
    return [refusal(files[0]?.name ?? '', null, failure)];
  }
  const results: ReadResult[] = [];
  for (const group of detectFormat(files, progress)) {
    if (group.format === null) {
      results.push({ name: group.name, format: null, raw: null, refusal: group.refusal, remarks: [] });
      continue;
    }
    try {
      const { read } = await formats[group.format].load();
      const found = await read(group.files, options, progress);
      const raw = { ...found, issues: [...found.issues, ...selfCrossings(found, progress)] };
      results.push({ name: group.name, format: group.format, raw, refusal: null });
    } catch (failure) {
      results.push(refusal(group.name, group.format, failure));
    }
  }
  return results;
}

/**
 * Writes a document in a format; options left out are the format's own defaults (standards 3.5, 4).
 * @throws {ReadRefusal} when the document cannot stand in that format at all
 */
export async function exportDocument(
  format: FormatId,
  document: ExportDocument,
  options: Readonly<Record<string, unknown>> = {},
): Promise<WrittenFiles> {
  const { write } = await formats[format].load();
  return write(document, options);
}
