import { aBox, aParcel } from '@tests/builders/park';
import type { SurveyPart } from '@/domain/imported-feature';
import type { Parcel } from '@/domain/park';
import type { IsoDay } from '@/domain/plan-date';
import { type UserDataset, userDatasetId, userThingId } from '@/domain/user-dataset';

const square: SurveyPart = [
  [
    [564200, 3097300],
    [564200, 3097673.333],
    [564700, 3097673.333],
    [564700, 3097300],
  ],
];

/** An own parcel as an import leaves it. */
export function anOwnParcel(uuid: string, number: number, values: Partial<Parcel> = {}): Parcel {
  return aParcel({
    id: userThingId(uuid, number),
    dataset: userDatasetId(uuid),
    nature: 'user',
    geometryQuality: 'digitised',
    name: { zh: `地块${number}`, en: `Parcel ${number}` },
    geometry: aBox(120.65, 27.98, 0.003),
    ...(values as object),
  });
}

/** A dataset of own parcels, one record each. */
export function aUserDataset(
  uuid: string,
  values: Partial<UserDataset> = {},
  parcels: readonly Parcel[] = [anOwnParcel(uuid, 1), anOwnParcel(uuid, 2)],
): UserDataset {
  return {
    id: userDatasetId(uuid),
    title: `导入 ${uuid}`,
    kind: 'parcels',
    geometryQuality: 'digitised',
    source: { file: '界址点.txt', format: 'txt', system: 'EPSG:4549' },
    importedOn: '2026-11-23' as IsoDay,
    replaces: null,
    replacesZoneOutline: null,
    parcels,
    buildings: [],
    outline: null,
    points: [],
    records: parcels.map((parcel, index) => ({
      id: String(parcel.id),
      where: { file: '界址点.txt', line: 12 + index },
      name: parcel.name.zh,
      number: `A-${index + 1}`,
      attributes: { 地块用途: '工业用地', 面积: 18.6667 },
      asWritten: {},
      original: { system: 'EPSG:4549', parts: [square] },
      pointLabels: [[['J1', 'J2', 'J3', 'J4']]],
      declaredArea: '18.6667',
      declaredAreaSqm: 186_667,
      areaPlaneSqm: 186_666.5,
      areaEllipsoidSqm: 186_647.369,
    })),
    ...values,
  };
}
