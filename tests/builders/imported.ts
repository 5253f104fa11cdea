import type { ImportedFeature, SurveyPart } from '@/domain/imported-feature';
import type { IsoDay } from '@/domain/plan-date';
import type { UserDataset } from '@/domain/user-dataset';
import type { DatasetChoices } from '@/ingest/user-dataset';
import { aBox } from './park';

let serial = 0;

/** A placed parcel of 100 m by 100 m, drawn as a box around the point. */
export function anImport(values: Partial<ImportedFeature> = {}): ImportedFeature {
  serial += 1;
  const parts: readonly SurveyPart[] = [
    [
      [
        [564_400, 3_097_500],
        [564_500, 3_097_500],
        [564_500, 3_097_600],
        [564_400, 3_097_600],
      ],
    ],
  ];
  return {
    id: `f${serial}`,
    where: { file: '地块.shp', feature: `f${serial}` },
    layer: '地块',
    name: null,
    number: `A-${serial}`,
    kind: 'polygon',
    geometry: aBox(120.65, 27.98, 0.001),
    original: { system: 'EPSG:4549', parts },
    pointLabels: null,
    attributes: {},
    declaredArea: null,
    declaredAreaSqm: null,
    areaPlaneSqm: 10_000,
    areaEllipsoidSqm: 9_999,
    ...values,
  };
}

export const someChoices = (values: Partial<DatasetChoices> = {}): DatasetChoices => ({
  uuid: 'abc',
  title: '二期地块',
  kind: 'parcels',
  surveyed: false,
  zoneId: null,
  replaces: null,
  replacesZoneOutline: null,
  source: { file: '地块.shp', format: 'shp' },
  importedOn: '2026-02-01' as IsoDay,
  today: '2026-02-01' as IsoDay,
  ...values,
});

export function theDataset(reading: { readonly dataset: UserDataset | null }): UserDataset {
  if (!reading.dataset) throw new Error('no dataset');
  return reading.dataset;
}
