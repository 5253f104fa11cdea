import type { SourceSpecification } from 'maplibre-gl';
import type { Park } from '@/domain/park';
import { sourceIds, userSourceIds } from '../source-ids';
import { buildingSources } from './buildings';
import { contextSources } from './context';
import { landUseAreaSource } from './land-use-areas';
import { hasOwnThings, ownedSourceSpec } from './owned-parcels';
import { type ParcelSlots, parcelSources } from './parcels';
import { zoneSources } from './zones';

export interface ParkSources {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly parcelSlots: ParcelSlots;
}

const remembered = new WeakMap<Park, ParkSources>();

/** Sources of a park, encoded once per park value: a new theme finds the same objects and uploads nothing. */
export function parkSources(park: Park): ParkSources {
  const known = remembered.get(park);
  if (known) return known;
  const context = contextSources(park);
  const zones = zoneSources(park);
  const parcels = parcelSources(park);
  const buildings = buildingSources(park);
  const made: ParkSources = {
    sources: {
      [sourceIds.contextAreas]: context.areas,
      [sourceIds.contextLines]: context.lines,
      [sourceIds.contextPoints]: context.points,
      [sourceIds.waterNames]: context.waterNames,
      [sourceIds.sketchEdge]: context.edge,
      [sourceIds.zones]: zones.zones,
      [sourceIds.zoneLabels]: zones.labels,
      [sourceIds.zoneBadges]: zones.badges,
      [sourceIds.zoneBadgesOpposite]: zones.badgesOpposite,
      [sourceIds.parcels]: parcels.shapes,
      [sourceIds.parcelPoints]: parcels.points,
      [sourceIds.landUseAreas]: landUseAreaSource(park),
      [sourceIds.buildings]: buildings.shapes,
      [sourceIds.buildingPoints]: buildings.points,
      ...(hasOwnThings(park) ? Object.fromEntries(userSourceIds.map((id) => [id, ownedSourceSpec(id)])) : {}),
    },
    parcelSlots: parcels.slots,
  };
  remembered.set(park, made);
  return made;
}
