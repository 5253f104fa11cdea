import { planThingKinds } from './plan-things';

/** What can be chosen on the map, in the list or by a link. */
export const selectableKinds = [
  'zone',
  'parcel',
  'building',
  'point',
  'platform',
  'project',
  'firm',
  ...planThingKinds,
  'fact',
  'anomaly',
] as const;
export type SelectableKind = (typeof selectableKinds)[number];

/** What stands nowhere on the map: what the plan lays down or names, its entries, and contradictions of its text. */
export const placelessKinds: ReadonlySet<SelectableKind> = new Set([...planThingKinds, 'fact', 'anomaly']);

export interface Selection {
  readonly kind: SelectableKind;
  readonly id: string;
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}
