import { derivedIds } from '@/domain/derived';
import type { Park } from '@/domain/park';
import type { SelectableKind, Selection } from '@/domain/selection';

const idsOf: Readonly<Record<SelectableKind, (park: Park) => readonly string[]>> = {
  zone: (park) => park.zones.map((zone) => zone.id),
  parcel: (park) => park.parcels.map((parcel) => parcel.id),
  building: (park) => park.buildings.map((building) => building.id),
  point: (park) => park.ownPoints.map((point) => point.id),
  platform: (park) => park.platforms.map((platform) => platform.id),
  project: (park) => park.projects.map((project) => project.id),
  firm: (park) => park.enterprises.map((enterprise) => enterprise.id),
  programme: (park) => park.programmes.map((programme) => programme.id),
  industry: (park) => park.industries.map((industry) => industry.id),
  fund: (park) => park.funds.map((fund) => fund.id),
  partner: (park) => park.partners.map((partner) => partner.id),
  fact: (park) => [...park.facts.keys(), ...derivedIds],
  anomaly: (park) => park.anomalies.map((anomaly) => anomaly.id),
};

/** Whether the data at hand holds what a link points to. */
export function hasSelection(park: Park, selection: Selection): boolean {
  return idsOf[selection.kind](park).includes(selection.id);
}
