import type { InputFile, Progress, RawDataset } from './raw';

/** What the person has chosen for the reading itself; everything about coordinates is asked for later, in `place`. */
export interface ReadOptions {
  /** WHATWG label, e.g. `gb18030`; absent: found out from the bytes */
  readonly encoding?: string;
}

/**
 * Reads what belongs together as one thing: one file, or the parts of a Shapefile.
 * @throws {ReadRefusal} when nothing of it can be read; everything smaller is an issue of the dataset
 */
export type Reader = (
  files: readonly InputFile[],
  options: ReadOptions,
  progress: Progress,
) => Promise<RawDataset>;
