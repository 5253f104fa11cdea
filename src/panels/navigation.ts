import type { ZoneId } from '@/domain/ids';
import type { Park } from '@/domain/park';
import type { SelectableKind, Selection } from '@/domain/selection';
import { appStore } from '@/store/store';

/** Things with a place of their own; opening one also asks the camera to show it. */
const placed: Readonly<Record<SelectableKind, boolean>> = {
  zone: true,
  parcel: true,
  building: true,
  point: true,
  platform: false,
  project: false,
  firm: false,
  programme: false,
  industry: false,
  fund: false,
  partner: false,
  fact: false,
  anomaly: false,
};

/** What a click on a thing does, wherever its name stands. */
export function openThing(kind: SelectableKind, id: string): void {
  appStore().getState().select({ kind, id }, { fly: placed[kind] });
}

export function closeInspector(): void {
  appStore().getState().select(null);
}

/** The zone a selection belongs to, for the way back; null when it hangs on the park as a whole. */
export function zoneIdOf(park: Park, { kind, id }: Selection): ZoneId | null {
  const lists: Readonly<Record<SelectableKind, () => ZoneId | null | undefined>> = {
    zone: () => null,
    parcel: () => park.parcels.find((parcel) => parcel.id === id)?.zoneId,
    building: () => park.buildings.find((building) => building.id === id)?.zoneId,
    point: () => park.ownPoints.find((point) => point.id === id)?.zoneId,
    platform: () => park.platforms.find((platform) => platform.id === id)?.zoneId,
    project: () => park.projects.find((project) => project.id === id)?.zoneId,
    firm: () => park.enterprises.find((enterprise) => enterprise.id === id)?.zoneId,
    programme: () => null,
    industry: () => null,
    fund: () => null,
    partner: () => null,
    fact: () => zoneOfFact(park, id),
    anomaly: () => park.zones.find((zone) => zone.anomalies.some((anomaly) => anomaly === id))?.id,
  };
  return lists[kind]() ?? null;
}

/** The only zone that cites a fact; a fact of several zones (S01) leads back to none. */
function zoneOfFact(park: Park, factId: string): ZoneId | null {
  const citing = park.zones.filter((zone) =>
    [
      zone.landAreaFact,
      zone.floorSpaceFact,
      zone.residentFact,
      ...zone.roleFacts,
      ...zone.presentFacts,
      ...zone.comingFacts,
    ].some((id) => id === factId),
  );
  return citing.length === 1 ? (citing[0]?.id ?? null) : null;
}
