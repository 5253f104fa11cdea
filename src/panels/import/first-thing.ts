import type { Selection } from '@/domain/selection';
import type { UserDataset } from '@/domain/user-dataset';

/** What of a dataset is opened when one asks for the whole; null: nothing of it can be chosen. */
export function firstThing(dataset: UserDataset): Selection | null {
  const [parcel] = dataset.parcels;
  if (parcel) return { kind: 'parcel', id: String(parcel.id) };
  const [building] = dataset.buildings;
  if (building) return { kind: 'building', id: String(building.id) };
  const [point] = dataset.points;
  if (point) return { kind: 'point', id: point.id };
  const [firm] = dataset.enterprises ?? [];
  if (firm) return { kind: 'firm', id: String(firm.id) };
  return dataset.replacesZoneOutline === null ? null : { kind: 'zone', id: dataset.replacesZoneOutline };
}
