import type { CoordinateSystemId } from '@/geodesy/coordinate-systems';
import type { DatasetId, ParcelId, ZoneId } from './ids';
import type { Attributes, SurveyPart } from './imported-feature';
import type { Issue } from './issue';
import type { Building, Enterprise, MultiPolygon, Occupancy, Parcel, Polygon } from './park';
import type { IsoDay } from './plan-date';

export const userDatasetKinds = ['parcels', 'buildings', 'zoneOutline', 'points', 'firms'] as const;
export type UserDatasetKind = (typeof userDatasetKinds)[number];
/** What a file with places can come in as; firms come from rosters. */
export const placedDatasetKinds = ['parcels', 'buildings', 'zoneOutline', 'points'] as const;

/** `surveyed` only when the person says that it is a survey. */
export type UserGeometryQuality = 'surveyed' | 'digitised';

/**
 * What the file itself has of a thing, kept whole: areas and exports start from these coordinates, never from lon/lat
 * (planning standards 2.2).
 */
export interface UserRecord {
  /** id of the parcel, building, outline, point or firm it became: `user:<uuid>:<n>`; rows of one firm share its id */
  readonly id: string;
  readonly where: Issue['where'];
  readonly name: string | null;
  readonly number: string | null;
  readonly attributes: Attributes;
  /** Words the file has for a subject that could not be read for certain, by subject: shown instead of nothing. */
  readonly asWritten: Readonly<Record<string, string>>;
  readonly original: { readonly system: CoordinateSystemId | null; readonly parts: readonly SurveyPart[] };
  readonly pointLabels: readonly (readonly (readonly string[])[])[] | null;
  /** the official number as written, e.g. 56.6667公顷; it wins over computed ones, which check it */
  readonly declaredArea: string | null;
  readonly declaredAreaSqm: number | null;
  /** plane of CM 120°, m² */
  readonly areaPlaneSqm: number | null;
  /** survey series, m² */
  readonly areaEllipsoidSqm: number | null;
}

/** A boundary somebody brought for a zone of the plan. */
export interface UserOutline {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
  /** plane of CM 120°, m² */
  readonly areaSqm: number;
  readonly areaEllipsoidSqm: number | null;
}

export interface UserPoint {
  readonly id: string;
  readonly name: string | null;
  readonly zoneId: ZoneId | null;
  readonly position: readonly [lon: number, lat: number];
}

/** One import: beside plan and sample, never inside them. */
export interface UserDataset {
  /** `user:<uuid>` */
  readonly id: DatasetId;
  readonly title: string;
  readonly kind: UserDatasetKind;
  readonly geometryQuality: UserGeometryQuality;
  readonly source: {
    readonly file: string;
    /** e.g. shp, dxf, txt */
    readonly format: string;
    /** the system the coordinates of the file are in; null: several, or not known */
    readonly system: CoordinateSystemId | null;
  };
  readonly importedOn: IsoDay;
  /** takes the place of 示例 in the zones it covers */
  readonly replaces: 'sample' | null;
  /** kind `zoneOutline`: the zone whose schematic outline it takes the place of */
  readonly replacesZoneOutline: ZoneId | null;
  readonly parcels: readonly Parcel[];
  readonly buildings: readonly Building[];
  readonly outline: UserOutline | null;
  readonly points: readonly UserPoint[];
  /** kind `firms`; missing in datasets kept before there were any */
  readonly enterprises?: readonly Enterprise[];
  readonly occupancies?: readonly Occupancy[];
  /** one per thing, in the order of the file */
  readonly records: readonly UserRecord[];
}

export const userDatasetId = (uuid: string) => `user:${uuid}` as DatasetId;
export const userThingId = (uuid: string, number: number) => `user:${uuid}:${number}`;

const recordsById = new WeakMap<UserDataset, ReadonlyMap<string, readonly UserRecord[]>>();

function recordsOf(dataset: UserDataset): ReadonlyMap<string, readonly UserRecord[]> {
  const known = recordsById.get(dataset);
  if (known) return known;
  const made = new Map<string, UserRecord[]>();
  for (const record of dataset.records) {
    const others = made.get(record.id);
    if (others) others.push(record);
    else made.set(record.id, [record]);
  }
  recordsById.set(dataset, made);
  return made;
}

/**
 * Everything the file has of an imported thing: one record, the rows of one firm, or of a dataset's id all of it.
 * @returns null for things of other datasets
 */
export function userRecordsOf(
  datasets: readonly UserDataset[],
  id: ParcelId | string,
): { readonly dataset: UserDataset; readonly records: readonly UserRecord[] } | null {
  for (const dataset of datasets) {
    if (id === dataset.id) return { dataset, records: dataset.records };
    if (!String(id).startsWith(`${dataset.id}:`)) continue;
    const records = recordsOf(dataset).get(String(id));
    if (records) return { dataset, records };
  }
  return null;
}

/** What the file has of an imported parcel, building or outline; null for things of other datasets. */
export function userRecordOf(
  datasets: readonly UserDataset[],
  id: ParcelId | string,
): { readonly dataset: UserDataset; readonly record: UserRecord } | null {
  const found = userRecordsOf(datasets, id);
  const record = found?.records[0];
  return found && record ? { dataset: found.dataset, record } : null;
}
