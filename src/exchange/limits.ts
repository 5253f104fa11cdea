import { refuse } from './refusal';

/**
 * What a file may cost before it is refused. A planner's largest file stays far below; a file made to hang a program
 * does not. Source: issue 03 §2, "limits".
 */
export const limits = {
  fileBytes: 50 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  /** unpacked : packed, counted while inflating */
  inflationRatio: 100,
  archiveEntries: 1_000,
  /** of blocks in blocks, folders in folders, groups in groups */
  depth: 64,
  features: 50_000,
  vertices: 1_000_000,
  jsonDepth: 200,
  /** milliseconds without progress before the worker is ended */
  silenceMs: 10_000,
  /** milliseconds in all before the worker is ended */
  totalMs: 60_000,
} as const;

/** Counts features and vertices while a reader goes along. */
export class Tally {
  #features = 0;
  #vertices = 0;

  /** @throws {ReadRefusal} `too-many-features` */
  addFeature(): void {
    this.#features += 1;
    if (this.#features > limits.features) refuse('too-many-features', {}, { limit: limits.features });
  }

  /** @throws {ReadRefusal} `too-many-vertices` */
  addVertices(count: number): void {
    this.#vertices += count;
    if (this.#vertices > limits.vertices) refuse('too-many-vertices', {}, { limit: limits.vertices });
  }
}

/** @throws {ReadRefusal} `too-large` */
export function checkFileSize(name: string, bytes: number): void {
  if (bytes > limits.fileBytes) {
    refuse(
      'too-large',
      { file: name },
      { megabytes: Math.ceil(bytes / 1048576), limit: limits.fileBytes / 1048576 },
    );
  }
}

/** @throws {ReadRefusal} `too-deep` when objects and arrays are nested deeper than `limits.jsonDepth` */
export function checkJsonDepth(text: string, file: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > limits.jsonDepth) refuse('too-deep', { file }, { limit: limits.jsonDepth });
    } else if (code === 125 || code === 93) depth -= 1;
  }
}
