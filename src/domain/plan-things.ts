import type { Bilingual } from './bilingual';
import type { DatasetId, FactId } from './ids';
import type { Park } from './park';

/** What the plan lays down or names that has no place on the map: each has a page, and a link that opens it. */
export const planThingKinds = ['programme', 'industry', 'fund', 'partner'] as const;
export type PlanThingKind = (typeof planThingKinds)[number];

export interface PlanThing {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly name: Bilingual;
  readonly section?: string;
  readonly facts?: readonly FactId[];
}

const lists: Readonly<Record<PlanThingKind, (park: Park) => readonly PlanThing[]>> = {
  programme: ({ programmes }) => programmes,
  industry: ({ industries }) => industries,
  fund: ({ funds }) => funds,
  partner: ({ partners }) => partners,
};

/** All of a kind, in the order of the plan. */
export function planThings(park: Park, kind: PlanThingKind): readonly PlanThing[] {
  return lists[kind](park);
}

/** @returns undefined: the plan names no such thing, or the data lack it */
export function planThing(park: Park, kind: PlanThingKind, id: string): PlanThing | undefined {
  return planThings(park, kind).find((thing) => thing.id === id);
}

/** Entries that are the dated promises of a milestone or a target. */
export function promisedFacts(park: Park): ReadonlySet<string> {
  return new Set([...park.milestones, ...park.indicators].map(({ factId }) => String(factId)));
}

/** What cites an entry of the plan: the way back from the entry to the thing. */
export function thingsCiting(
  park: Park,
  factId: string,
): readonly { readonly kind: PlanThingKind; readonly thing: PlanThing }[] {
  return planThingKinds.flatMap((kind) =>
    planThings(park, kind)
      .filter(({ facts = [] }) => facts.some((id) => id === factId))
      .map((thing) => ({ kind, thing })),
  );
}
