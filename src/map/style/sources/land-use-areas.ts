import type { Park } from '@/domain/park';
import { feature, geojsonSource } from './feature';

export function landUseAreaSource(park: Park) {
  return geojsonSource(
    park.landUseAreas.map((area) =>
      feature(area.geometry, {
        id: String(area.id),
        dataset: String(area.dataset),
        zoneId: String(area.zoneId),
        landUse: area.landUse,
      }),
    ),
  );
}
