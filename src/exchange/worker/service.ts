import { transfer } from 'comlink';
import type { Answers, ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { type Packed, packPositions, unpackPositions } from '@/domain/packed-positions';
import type { ControlPoint } from '@/geodesy/four-parameter';
import { type ExportWish, type WrittenExport, writeFeatures } from '../export/write-features';
import { type ReadResult, readFiles } from '../import';
import { type Placement, placeDataset } from '../place/place-dataset';
import type { DeclaredSystem, FormatId, InputFile, Progress } from '../raw';
import type { ReadOptions } from '../reader';
import { ReadRefusal, refuse } from '../refusal';
import type { RosterTable } from '../tables/roster';
import { endOfSlice } from './slices';

/** What was read, without the coordinates: enough for the list of a dialogue. */
export interface ReadSummary {
  readonly name: string;
  readonly format: FormatId | null;
  readonly refusal: Issue | null;
  readonly dialect: string | null;
  readonly encoding: string | null;
  readonly declared: DeclaredSystem | null;
  readonly layers: readonly { readonly name: string; readonly features: number }[];
  /** rosters: tables whose rows have no place of their own */
  readonly tables: readonly RosterTable[];
  readonly issues: readonly Issue[];
}

/** What placing came to; the features follow slice by slice. */
export interface PlacedSummary extends Omit<Placement, 'features'> {
  readonly featureCount: number;
}

export interface PackedSlice {
  readonly packed: Packed<readonly ImportedFeature[]>;
  /** number of the next feature; null: this was the last slice */
  readonly next: number | null;
}

/** How far a reading has come; whatever `done` and `total` count. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

/** What stands behind a worker's port, in the browser and at the command line alike. */
export interface ImportService {
  /** Answers as soon as the program of the worker has been loaded. */
  ready(): true;
  read(
    files: readonly InputFile[],
    options: ReadOptions,
    onProgress: (progress: ReadProgress) => void,
  ): Promise<readonly ReadSummary[]>;
  place(
    index: number,
    answers: Answers,
    controlPoints: readonly ControlPoint[],
    onProgress: (progress: ReadProgress) => void,
  ): Promise<PlacedSummary>;
  /** Features from a number on, packed; their memory is handed over. */
  slice(index: number, from: number): PackedSlice;
  /** Takes features that are to be written, slice by slice. */
  take(packed: Packed<readonly ImportedFeature[]>): void;
  /** Writes what has been taken; the file's memory is handed over. A refusal is an answer like another. */
  write(wish: ExportWish, day: string): Promise<WriteAnswer>;
}

export type WriteAnswer = { readonly written: WrittenExport } | { readonly refusal: Issue };

/** Readers report after every feature; a message each would cost more than the reading. */
const reportEveryMs = 50;

function reporter(onProgress: (progress: ReadProgress) => void): Progress {
  let last = -Infinity;
  return (done, total) => {
    const now = performance.now();
    if (now - last < reportEveryMs) return;
    last = now;
    onProgress({ done, total });
  };
}

function summaryOf(result: ReadResult): ReadSummary {
  const { name, format, raw, refusal } = result;
  return {
    name,
    format,
    refusal,
    dialect: raw?.dialect ?? null,
    encoding: raw?.encoding ?? null,
    declared: raw?.declared ?? null,
    layers: raw?.layers.map((layer) => ({ name: layer.name, features: layer.features.length })) ?? [],
    tables: raw?.tables ?? [],
    issues: result.raw === null ? result.remarks : result.raw.issues,
  };
}

/** Keeps what was read, so that another answer places it anew without reading it again. */
export function createImportService(): ImportService {
  let results: readonly ReadResult[] = [];
  const placed = new Map<number, readonly ImportedFeature[]>();
  const taken: ImportedFeature[] = [];
  return {
    ready: () => true,
    async read(files, options, onProgress) {
      placed.clear();
      results = await readFiles(files, options, reporter(onProgress));
      return results.map(summaryOf);
    },
    async place(index, answers, controlPoints, onProgress) {
      const raw = results[index]?.raw ?? refuse('unreadable');
      const progress = reporter(onProgress);
      const { features, ...summary } = await placeDataset(raw, answers, { controlPoints, progress });
      placed.set(index, features);
      return { ...summary, featureCount: features.length };
    },
    slice(index, from) {
      const features = placed.get(index) ?? [];
      const end = endOfSlice(features, from);
      const packed = packPositions(features.slice(from, end));
      return transfer({ packed, next: end < features.length ? end : null }, [
        packed.numbers.buffer,
        packed.lengths.buffer,
      ]);
    },
    take(packed) {
      for (const feature of unpackPositions(packed)) taken.push(feature);
    },
    async write(wish, day) {
      try {
        const written = await writeFeatures(taken.splice(0), wish, day);
        const buffer = written.file?.bytes.buffer;
        return transfer({ written }, buffer instanceof ArrayBuffer ? [buffer] : []);
      } catch (failure) {
        if (failure instanceof ReadRefusal) return { refusal: failure.issue };
        throw failure;
      }
    },
  };
}
