/** Where a dataset comes from decides what may be concluded from it. `illustrative` is 示例. */
export type DatasetNature = 'documented' | 'illustrative' | 'context' | 'scenes' | 'user';

/** Whether a thing was imported: never documented, never 示例, counted apart from both. */
export function isOwn(thing: { readonly nature?: DatasetNature }): boolean {
  return thing.nature === 'user';
}

/** Whether a thing is the plan's own: neither 示例 nor imported. Only these enter what is counted of the plan. */
export function isDocumented(thing: { readonly nature?: DatasetNature }): boolean {
  return thing.nature === undefined || thing.nature === 'documented';
}

/** Whether a thing is 示例: badged, switchable, never documented, never overdue, never in a documented total (truth rule 8). */
export function isIllustrative(thing: { readonly nature?: DatasetNature }): boolean {
  return thing.nature === 'illustrative';
}
