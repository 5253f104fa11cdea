import { plannedDurationDays, risesFromGround, worksDaysOf } from '@/domain/construction';
import type { Building, Park } from '@/domain/park';
import { isIllustrative } from '@/domain/provenance';
import { type FeatureProperties, feature, geojsonSource } from './feature';
import { interiorPoint } from './shape';

/** Works dates as day numbers per basis; a date that is not known is left out, and `has` tells. */
export function buildingProperties(building: Building): FeatureProperties & { id: string } {
  const plan = worksDaysOf(building, 'plan');
  const verified = worksDaysOf(building, 'verified');
  return {
    id: String(building.id),
    illustrative: isIllustrative(building),
    zoneId: String(building.zoneId),
    zh: building.name.zh,
    en: building.name.en,
    works: building.works,
    rises: risesFromGround(building) ? 1 : 0,
    scenario: building.scenario === null ? 0 : 1,
    heightM: building.heightM,
    priorHeightM: building.priorHeightM,
    durationDays: plannedDurationDays(building),
    ...(plan.start === null ? {} : { planStart: plan.start }),
    ...(plan.finish === null ? {} : { planFinish: plan.finish }),
    ...(verified.start === null ? {} : { verifiedStart: verified.start }),
    ...(verified.finish === null ? {} : { verifiedFinish: verified.finish }),
  };
}

export function buildingSources(park: Park) {
  return {
    shapes: geojsonSource(
      park.buildings.map((building) => feature(building.geometry, buildingProperties(building))),
    ),
    points: geojsonSource(
      park.buildings.map((building) =>
        feature(
          { type: 'Point', coordinates: interiorPoint(building.geometry) },
          buildingProperties(building),
        ),
      ),
    ),
  };
}
