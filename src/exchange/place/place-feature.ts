import type { ImportedFeature, SurveyPart } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { RawFeature } from '@/exchange/raw';
import { ellipsoidalAreaSqm } from '@/geodesy/ellipsoidal-area';
import { planeAreaOfPartsSqm } from '@/geodesy/plane-area';
import type { Projection } from '@/geodesy/projection';
import { type ComputedAreas, readDeclaredArea } from './declared-area';
import { geometryOf, mapParts } from './geometry';
import type { Route } from './route';

export interface PlacedFeature {
  readonly feature: ImportedFeature;
  readonly issues: readonly Issue[];
}

type Named = Pick<ImportedFeature, 'id' | 'layer'>;

function base(raw: RawFeature, { id, layer }: Named) {
  const { where, name, number, kind, pointLabels, attributes, declaredArea } = raw;
  return { id, layer, where, name, number, kind, pointLabels, attributes, declaredArea };
}

/** A feature that stays where nobody knows: its numbers are kept as the file has them. */
export function leaveFeature(raw: RawFeature, named: Named): ImportedFeature {
  return {
    ...base(raw, named),
    geometry: null,
    original: { system: null, parts: raw.parts },
    declaredAreaSqm: readDeclaredArea(raw.declaredArea, null).sqm,
    areaPlaneSqm: null,
    areaEllipsoidSqm: null,
  };
}

/**
 * Puts one feature in its place. The plane area is that of CM 120°, from the survey's own numbers where they are in
 * that plane; other systems are projected into it (planning standards 2.1, 2.2).
 */
export function placeFeature(
  raw: RawFeature,
  named: Named,
  route: Route,
  projection: Projection,
): PlacedFeature {
  const parts = mapParts(raw.parts, route.normalise);
  const lonLat = mapParts(parts, route.toLonLat);
  const areas = raw.kind === 'polygon' ? areasOf(parts, lonLat, route, projection) : null;
  const declared = readDeclaredArea(raw.declaredArea, areas, raw.where);
  return {
    feature: {
      ...base(raw, named),
      geometry: geometryOf(raw.kind, lonLat),
      original: { system: route.system, parts },
      declaredAreaSqm: declared.sqm,
      areaPlaneSqm: areas?.planeSqm ?? null,
      areaEllipsoidSqm: areas?.ellipsoidSqm ?? null,
    },
    issues: declared.issue ? [declared.issue] : [],
  };
}

function areasOf(
  parts: readonly SurveyPart[],
  lonLat: readonly SurveyPart[],
  route: Route,
  { forward4549 }: Projection,
): ComputedAreas {
  const inPlane = route.toPlane ? mapParts(parts, route.toPlane) : mapParts(lonLat, forward4549);
  return {
    planeSqm: planeAreaOfPartsSqm(inPlane),
    ellipsoidSqm: lonLat.reduce((sum, rings) => sum + ellipsoidalAreaSqm(rings), 0),
    ...(route.ownPlane && { ownPlaneSqm: planeAreaOfPartsSqm(parts) }),
  };
}
