import type { DatasetId } from '@/domain/ids';
import type { DatasetInfo, Park } from '@/domain/park';
import type { Provenance } from '@/ui/figure/Figure';

/** What kind of dataset an entity comes from; an unknown dataset is somebody's own. */
export function natureOf(park: Park, dataset: DatasetId): DatasetInfo['nature'] {
  const known = park.datasets.find((info) => info.id === dataset);
  if (known) return known.nature;
  if (String(dataset) === 'sample') return 'illustrative';
  return String(dataset) === 'plan' ? 'documented' : 'user';
}

/** The attribute that says where an entity's own number comes from (MODEL, "Facts and figures"). */
export function provenanceOf(park: Park, dataset: DatasetId): Provenance {
  switch (natureOf(park, dataset)) {
    case 'illustrative':
      return { 'data-sample': '' };
    case 'user':
      return { 'data-user': String(dataset) };
    default:
      return { 'data-measured': '' };
  }
}
