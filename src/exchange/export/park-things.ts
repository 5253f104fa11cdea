import type { Building, LandUseArea, OwnPoint, Parcel, Park, Zone } from '@/domain/park';
import type { Selection } from '@/domain/selection';

/** Something of the park that can go out as a feature. */
export type ExportThing =
  | { readonly kind: 'zone'; readonly thing: Zone }
  | { readonly kind: 'parcel'; readonly thing: Parcel }
  | { readonly kind: 'landUseArea'; readonly thing: LandUseArea }
  | { readonly kind: 'building'; readonly thing: Building }
  | { readonly kind: 'point'; readonly thing: OwnPoint };

/** What a person may ask for: the chosen thing, what a filter leaves, one dataset, the zones, or all that is shown. */
export type ExportScope =
  | { readonly what: 'selection'; readonly selection: Selection | null }
  | { readonly what: 'parcels'; readonly without: ReadonlySet<string> }
  | { readonly what: 'dataset'; readonly dataset: string }
  | { readonly what: 'zones' }
  | { readonly what: 'all'; readonly kinds: ReadonlySet<ExportThing['kind']> };
export const exportScopes = [
  'selection',
  'parcels',
  'dataset',
  'zones',
  'all',
] as const satisfies readonly ExportScope['what'][];

/** Everything of a park that has, or could have, an outline, in the order zones, parcels, other land, buildings, own points. */
export function thingsOf(park: Park): readonly ExportThing[] {
  return [
    ...park.zones.map((thing) => ({ kind: 'zone', thing }) as const),
    ...park.parcels.map((thing) => ({ kind: 'parcel', thing }) as const),
    ...park.landUseAreas.map((thing) => ({ kind: 'landUseArea', thing }) as const),
    ...park.buildings.map((thing) => ({ kind: 'building', thing }) as const),
    ...park.ownPoints.map((thing) => ({ kind: 'point', thing }) as const),
  ];
}

/** What a scope takes of a park. @param park as it is shown: without 示例 when that is switched off */
export function thingsInScope(park: Park, scope: ExportScope): readonly ExportThing[] {
  const isWanted = ({ kind, thing }: ExportThing): boolean => {
    switch (scope.what) {
      case 'selection':
        return scope.selection?.kind === kind && String(thing.id) === scope.selection.id;
      case 'parcels':
        return kind === 'parcel' && !scope.without.has(String(thing.id));
      case 'dataset':
        return String(thing.dataset) === scope.dataset;
      case 'zones':
        return kind === 'zone';
      case 'all':
        return scope.kinds.has(kind);
    }
  };
  return thingsOf(park).filter(isWanted);
}
