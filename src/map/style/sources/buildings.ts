import type { Basis } from '@/domain/clock';
import { plannedDurationDays, risesFromGround, worksDaysOf } from '@/domain/construction';
import type { Building, Park } from '@/domain/park';
import { isIllustrative } from '@/domain/provenance';
import { never } from '../expressions';
import { type FeatureProperties, feature, geojsonSource } from './feature';
import { interiorPoint } from './shape';

/**
 * The course of the works as days that are always there, so that every step of the clock compares plain numbers:
 * `…WorksFrom` to `…DoneFrom` work is under way, until `…GhostUntil` the building is still to come, and from
 * `…RisenFrom` it stands in full; what does not come is `never`. The same rules as `domain/construction`
 * constructionStatusAt and heightAt.
 */
function worksProperties(building: Building, basis: Basis): FeatureProperties {
  const { start, finish } = worksDaysOf(building, basis);
  const rises = risesFromGround(building);
  const hasWorks = building.works !== 'existing';
  // A finish counts only beside a start.
  const doneFrom = hasWorks && start !== null && finish !== null ? finish : never;
  const worksFrom = hasWorks && start !== null ? start : never;
  const end = finish ?? worksFrom + plannedDurationDays(building);
  return {
    [`${basis}WorksFrom`]: worksFrom,
    [`${basis}DoneFrom`]: doneFrom,
    [`${basis}GhostUntil`]: rises ? Math.min(worksFrom, doneFrom) : -never,
    [`${basis}RisenFrom`]: rises ? doneFrom : -never,
    [`${basis}WorksDays`]: Math.max(1, end - worksFrom),
  };
}

export function buildingProperties(building: Building): FeatureProperties & { id: string } {
  return {
    id: String(building.id),
    illustrative: isIllustrative(building),
    zoneId: String(building.zoneId),
    zh: building.name.zh,
    en: building.name.en,
    works: building.works,
    scenario: building.scenario === null ? 0 : 1,
    heightM: building.heightM,
    priorHeightM: building.priorHeightM,
    ...worksProperties(building, 'plan'),
    ...worksProperties(building, 'verified'),
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
