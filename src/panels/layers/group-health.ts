import type { Issue } from '@/domain/issue';
import type { Park } from '@/domain/park';
import { datasetOfGroup, type LayerGroup } from '@/symbology/layer-groups';

/** Which group a kind of file feeds; files that draw nothing are not here. */
const groupOfFileKind: Readonly<Record<string, LayerGroup>> = {
  zones: 'zones',
  parcelRecords: 'parcels',
  parcels: 'parcels',
  landUseAreas: 'parcels',
  buildings: 'buildings',
  enterprises: 'residents',
  occupancies: 'residents',
  platforms: 'platforms',
  projects: 'platforms',
  context: 'context',
};

export interface GroupHealth {
  /** the dataset the group draws from is not there at all */
  readonly missing: boolean;
  readonly issues: readonly Issue[];
}

/** What is wrong with a group's data: a broken file marks its own layer and no other (PRODUCT, "What bad input gets"). */
export function groupHealth(park: Park, group: LayerGroup): GroupHealth {
  const dataset = park.datasets.find((info) => String(info.id) === datasetOfGroup[group]);
  return {
    missing: dataset === undefined || !dataset.present,
    issues: park.issues.filter(
      ({ severity, where }) =>
        severity !== 'info' &&
        where.layer !== undefined &&
        (where.layer === group || groupOfFileKind[where.layer] === group),
    ),
  };
}
