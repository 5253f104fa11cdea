/** Where a dataset comes from decides what may be concluded from it. `illustrative` is 示例. */
export type DatasetNature = 'documented' | 'illustrative' | 'context' | 'scenes' | 'user';

/** Whether a thing is 示例: badged, switchable, never documented, never overdue, never in a documented total (truth rule 8). */
export function isIllustrative(thing: { readonly nature?: DatasetNature }): boolean {
  return thing.nature === 'illustrative';
}
