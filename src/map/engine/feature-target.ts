import type { Park, Zone } from '@/domain/park';
import type { Selection } from '@/domain/selection';
import { sourceIds } from '../style/source-ids';
import { type Bounds, boundsOf, boundsOfArea, unionOfBounds } from '../style/sources/shape';

export interface FeatureTarget {
  readonly source: string;
  readonly id: string;
}

/** The outline a selection lights up. Platforms, projects and firms have none: their zone stands for them. */
export function featureTargetOf(park: Park, selection: Selection | null): FeatureTarget | null {
  if (selection === null) return null;
  switch (selection.kind) {
    case 'zone':
      return { source: sourceIds.zones, id: selection.id };
    case 'parcel':
      return parcelTarget(park, selection.id);
    case 'building':
      return { source: sourceIds.buildings, id: selection.id };
    case 'point':
      return { source: sourceIds.userPoints, id: selection.id };
    case 'platform':
    case 'project':
    case 'firm': {
      const zone = zoneOf(park, selection);
      return zone ? { source: sourceIds.zones, id: String(zone.id) } : null;
    }
    case 'programme':
    case 'industry':
    case 'fund':
    case 'partner':
    case 'fact':
    case 'anomaly':
      return null;
  }
}

/** A documented parcel without geometry is shown by the outline that stands for it. */
function parcelTarget(park: Park, id: string): FeatureTarget {
  const parcel = park.parcels.find((one) => String(one.id) === id);
  const outline =
    parcel && !parcel.geometry
      ? park.parcels.find((one) => one.illustrates === parcel.id && one.geometry)
      : parcel;
  const source = outline?.nature === 'user' ? sourceIds.userParcels : sourceIds.parcels;
  return { source, id: outline ? String(outline.id) : id };
}

function zoneOf(park: Park, { kind, id }: Selection): Zone | undefined {
  const lists = { platform: park.platforms, project: park.projects, firm: park.enterprises };
  const list: readonly { readonly id: string; readonly zoneId: string | null }[] =
    kind === 'platform' || kind === 'project' || kind === 'firm' ? lists[kind] : [];
  const zoneId = list.find((one) => one.id === id)?.zoneId;
  return park.zones.find((zone) => zone.id === zoneId);
}

/** Extent of a selection on the ground; null where it has none: the overview is then what there is to see. */
export function boundsOfSelection(park: Park, selection: Selection): Bounds | null {
  if (selection.kind === 'point') {
    const position = park.ownPoints.find(({ id }) => id === selection.id)?.position;
    return position ? boundsOf([[...position]]) : null;
  }
  const target = featureTargetOf(park, selection);
  if (target === null) return null;
  const lists: Readonly<
    Record<string, readonly { readonly id: string; readonly geometry: Zone['geometry'] | null }[]>
  > = {
    [sourceIds.zones]: park.zones,
    [sourceIds.parcels]: park.parcels,
    [sourceIds.userParcels]: park.parcels,
    [sourceIds.buildings]: park.buildings,
  };
  const found = lists[target.source]?.find((one) => one.id === target.id);
  return found?.geometry ? boundsOfArea(found.geometry) : null;
}

export function boundsOfPark(park: Park): Bounds | null {
  return unionOfBounds(park.zones.map((zone) => boundsOfArea(zone.geometry)));
}
