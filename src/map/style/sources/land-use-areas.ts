import type { Park } from '@/domain/park';
import { isIllustrative } from '@/domain/provenance';
import { feature, geojsonSource } from './feature';

export function landUseAreaSource(park: Park) {
  return geojsonSource(
    park.landUseAreas.map((area) =>
      feature(area.geometry, {
        id: String(area.id),
        illustrative: isIllustrative(area),
        zoneId: String(area.zoneId),
        landUse: area.landUse,
      }),
    ),
  );
}
