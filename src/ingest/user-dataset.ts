import type { ZoneId } from '@/domain/ids';
import type { ImportedFeature } from '@/domain/imported-feature';
import { interiorPoint } from '@/domain/interior-point';
import type { Issue } from '@/domain/issue';
import type { Building, MultiPolygon, Parcel, Park, Polygon } from '@/domain/park';
import type { IsoDay } from '@/domain/plan-date';
import { atOnce, withBreaths } from '@/domain/steps';
import { foldText } from '@/domain/unit-text';
import {
  type UserDataset,
  type UserDatasetKind,
  type UserOutline,
  type UserPoint,
  type UserRecord,
  userDatasetId,
  userThingId,
} from '@/domain/user-dataset';
import { geometryDoubt, geometryProblem } from './geometry-problem';
import { buildingOf } from './user/buildings';
import { type FieldMapping, FieldReader } from './user/field-reader';
import { parcelOf, type ThingContext } from './user/parcels';
import { zoneOf } from './user/zone-of';

export type { FieldMapping } from './user/field-reader';

/** What the person has chosen in the dialogue; nothing of it is guessed here. */
export interface DatasetChoices {
  /** of the new dataset; given, so that the function stays pure */
  readonly uuid: string;
  readonly title: string;
  readonly kind: UserDatasetKind;
  /** true only when the person says that it is a survey */
  readonly surveyed: boolean;
  /** for things that lie in no zone and name none; null: they are left out, and named */
  readonly zoneId: ZoneId | null;
  readonly replaces: 'sample' | null;
  readonly replacesZoneOutline: ZoneId | null;
  readonly source: { readonly file: string; readonly format: string };
  readonly importedOn: IsoDay;
  /** in Asia/Shanghai: nothing later than this has happened */
  readonly today: IsoDay;
}

export interface DatasetReading {
  /** null: nothing of the file could be used */
  readonly dataset: UserDataset | null;
  readonly issues: readonly Issue[];
}

function areaGeometry(feature: ImportedFeature): Polygon | MultiPolygon | null {
  const { geometry } = feature;
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : null;
}

const issue = (severity: Issue['severity'], code: string, feature: ImportedFeature): Issue => ({
  severity,
  code,
  params: {},
  where: feature.where,
});

/** What a feature cannot be used for, or null. */
function unusable(feature: ImportedFeature, kind: UserDatasetKind): Issue | null {
  if (feature.geometry === null) return issue('error', 'dataset-not-placed', feature);
  if (kind === 'points')
    return feature.geometry.type === 'Point' ? null : issue('warning', 'dataset-not-a-point', feature);
  const area = areaGeometry(feature);
  if (area === null) return issue('warning', 'dataset-not-an-area', feature);
  const problem = geometryProblem(area);
  return problem === null ? null : issue('error', problem, feature);
}

function recordOf(reader: FieldReader, id: string): UserRecord {
  const { feature } = reader;
  // A declared area the reader could not be sure of may be clear once its column is mapped.
  const declaredAreaSqm =
    feature.declaredAreaSqm ?? (reader.field('siteArea') ? reader.areaSqm('siteArea') : null);
  const {
    areaEllipsoidSqm,
    areaPlaneSqm,
    attributes,
    declaredArea,
    name,
    number,
    original,
    pointLabels,
    where,
  } = feature;
  return {
    ...{ id, where, name, number, attributes, original, pointLabels, areaPlaneSqm, areaEllipsoidSqm },
    asWritten: reader.asWritten,
    declaredArea: declaredArea ?? reader.text('siteArea'),
    declaredAreaSqm,
  };
}

/** The official number wins; the computed one checks it. What the reader has already compared is not said twice. */
function compareAreas({ areaPlaneSqm, declaredAreaSqm }: UserRecord, reader: FieldReader): void {
  if (areaPlaneSqm === null || declaredAreaSqm === null || reader.feature.declaredAreaSqm !== null) return;
  const difference = declaredAreaSqm - areaPlaneSqm;
  if (Math.abs(difference) <= Math.max(0.1, areaPlaneSqm * 0.001)) return;
  reader.doubt('dataset-area-differs', {
    declared: declaredAreaSqm.toFixed(2),
    computed: areaPlaneSqm.toFixed(2),
    difference: difference.toFixed(2),
  });
}

/** Numbers are compared without blanks and full width (planning standards 5.7). */
function repeatedNumbers(records: readonly UserRecord[]): readonly Issue[] {
  const seen = new Set<string>();
  return records.flatMap(({ number, where }): readonly Issue[] => {
    const folded = number === null ? '' : foldText(number);
    if (folded === '' || !seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [
      { severity: 'warning', code: 'dataset-number-repeated', params: { number: number ?? '' }, where },
    ];
  });
}

/** All polygons of the file as one outline: a zone may have several parts. */
function outlineOf(features: readonly ImportedFeature[], id: string): UserOutline | null {
  const areas = features.flatMap((feature) => areaGeometry(feature) ?? []);
  const [first, ...others] = areas;
  if (!first) return null;
  const polygons = areas.flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates));
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number | null>(
      (total, value) => (total === null || value === null ? null : total + value),
      0,
    );
  const areaSqm = sum(features.map(({ areaPlaneSqm }) => areaPlaneSqm));
  if (areaSqm === null) return null;
  return {
    id,
    geometry: others.length === 0 ? first : { type: 'MultiPolygon', coordinates: polygons },
    areaSqm,
    areaEllipsoidSqm: sum(features.map(({ areaEllipsoidSqm }) => areaEllipsoidSqm)),
  };
}

interface Things {
  readonly parcels: Parcel[];
  readonly buildings: Building[];
  readonly points: UserPoint[];
}

/** @returns false when the feature could not become a thing; the reader knows why */
function addThing(
  things: Things,
  reader: FieldReader,
  common: Omit<ThingContext, 'zoneId' | 'geometry'>,
  zones: Park['zones'],
  choices: DatasetChoices,
): boolean {
  const { feature } = reader;
  if (feature.geometry?.type === 'Point') {
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const zoneId = zoneOf(new FieldReader(feature, reader.mapping), zones, [lon, lat], choices.zoneId);
    things.points.push({
      id: common.id,
      name: feature.name ?? reader.text('name'),
      zoneId,
      position: [lon, lat],
    });
    return true;
  }
  const geometry = areaGeometry(feature);
  const point = geometry && interiorPoint(geometry);
  if (!geometry || !point) return false;
  if (choices.kind === 'zoneOutline') return true;
  const zoneId = zoneOf(reader, zones, point, choices.zoneId);
  if (zoneId === null) return false;
  const context = { ...common, zoneId, geometry };
  if (choices.kind === 'parcels') things.parcels.push(parcelOf(reader, context));
  else things.buildings.push(buildingOf(reader, context));
  return true;
}

function commonSystem(records: readonly UserRecord[]): UserDataset['source']['system'] {
  const systems = new Set(records.map(({ original }) => original.system));
  const [only] = systems;
  return systems.size === 1 ? (only ?? null) : null;
}

/** One step per feature, so that whoever asks decides when to draw breath. */
function* stepsOf(
  features: readonly ImportedFeature[],
  mapping: readonly FieldMapping[],
  choices: DatasetChoices,
  zones: Park['zones'],
): Generator<undefined, DatasetReading> {
  const issues: Issue[] = [];
  const records: UserRecord[] = [];
  const used: ImportedFeature[] = [];
  const things: Things = { parcels: [], buildings: [], points: [] };
  const geometryQuality = choices.surveyed ? 'surveyed' : 'digitised';
  for (const [index, feature] of features.entries()) {
    yield;
    const problem = unusable(feature, choices.kind);
    if (problem !== null) {
      issues.push(problem);
      continue;
    }
    const area = areaGeometry(feature);
    const doubt = area && geometryDoubt(area);
    if (doubt !== null) issues.push(issue('warning', doubt, feature));
    const reader = new FieldReader(feature, mapping);
    const ordinal = index + 1;
    const id = userThingId(choices.uuid, ordinal);
    const common = {
      id,
      dataset: userDatasetId(choices.uuid),
      geometryQuality,
      ordinal,
      today: choices.today,
    } as const;
    const isAdded = addThing(things, reader, common, zones, choices);
    if (isAdded) {
      const record = recordOf(reader, id);
      compareAreas(record, reader);
      records.push(record);
      used.push(feature);
    }
    issues.push(...reader.issues);
  }
  const outline = choices.kind === 'zoneOutline' ? outlineOf(used, userThingId(choices.uuid, 1)) : null;
  issues.push(...repeatedNumbers(records));
  if (records.length === 0 || (choices.kind === 'zoneOutline' && outline === null))
    return { dataset: null, issues };
  return {
    dataset: {
      id: userDatasetId(choices.uuid),
      title: choices.title,
      kind: choices.kind,
      geometryQuality,
      source: { ...choices.source, system: commonSystem(records) },
      importedOn: choices.importedOn,
      replaces: choices.replaces,
      replacesZoneOutline: choices.kind === 'zoneOutline' ? choices.replacesZoneOutline : null,
      ...things,
      outline,
      records,
    },
    issues,
  };
}

/**
 * Turns placed features into a dataset of the park, beside plan and sample. Areas are the plane areas of the original
 * coordinates; official numbers stand beside them. What cannot be read for certain keeps its words and is a doubt.
 * @param zones of the park as the data has it, for the zone a thing lies in
 * @returns the dataset and every doubt, by line or feature
 */
export function userDataset(
  features: readonly ImportedFeature[],
  mapping: readonly FieldMapping[],
  choices: DatasetChoices,
  zones: Park['zones'],
): DatasetReading {
  return atOnce(stepsOf(features, mapping, choices, zones));
}

/** The same for great files: the page answers between the steps. */
export function userDatasetInSteps(
  features: readonly ImportedFeature[],
  mapping: readonly FieldMapping[],
  choices: DatasetChoices,
  zones: Park['zones'],
): Promise<DatasetReading> {
  return withBreaths(stepsOf(features, mapping, choices, zones));
}
