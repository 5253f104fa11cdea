/** User Timing of the map: read by `npm run bench` and by the end-to-end tests. */
export const marks = {
  firstPicture: 'zhigu:first-picture',
  interactive: 'zhigu:interactive',
  styleApplied: 'zhigu:style-applied',
  sourceUpload: 'zhigu:source-upload',
} as const;
const scrub = 'zhigu:scrub';
const keptEntries = 100;

let scrubs = 0;
let styleMarks = 0;

/** Measures the script of one clock step. Old entries go, so that an endless loop does not grow the timeline. */
export function measureScrub(step: () => void): void {
  const start = performance.now();
  step();
  performance.measure(scrub, { start, end: performance.now() });
  scrubs += 1;
  if (scrubs % keptEntries === 0) performance.clearMeasures(scrub);
}

export function markStyleApplied(): void {
  performance.mark(marks.styleApplied);
  styleMarks += 1;
  if (styleMarks % keptEntries === 0) performance.clearMarks(marks.styleApplied);
}

export function markSourceUpload(source: string): void {
  performance.mark(marks.sourceUpload, { detail: source });
}

export function markOnce(name: typeof marks.firstPicture | typeof marks.interactive): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

/** Runs a task once the main thread has nothing more urgent to do, one second from now at the latest. */
export function whenFree(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 0);
}
