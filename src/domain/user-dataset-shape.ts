import { transferStages } from './lifecycle-codes';
import { isIsoDay, isPlanDate } from './plan-date';
import { supplyModes } from './supply-modes';
import { type UserDataset, userDatasetKinds } from './user-dataset';
import {
  type Check,
  either,
  isNothing,
  isNumber,
  isOneOf,
  isText,
  isTrueOrFalse,
  listOf,
  matches,
  maybe,
  shapeOf,
  tableOf,
} from './value-shape';

const isDate: Check = (value) => (typeof value === 'string' && isPlanDate(value) ? null : '');
const isDay: Check = (value) => (typeof value === 'string' && isIsoDay(value) ? null : '');
const isOwnId = matches(/^user:[^:]+(:.+)?$/);
const isBilingual = shapeOf({ zh: isText, en: isText });

/** Written as loops: a dataset may hold a million positions. NaN would reach the map without a word. */
const isPosition = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
const isRow: Check = (value) => (Array.isArray(value) && value.every(isPosition) ? null : '');
const isClosedRing: Check = (value) => {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPosition)) return '';
  const [first, last] = [value[0], value.at(-1)];
  return first[0] === last[0] && first[1] === last[1] ? null : '';
};
const isArea = either(
  shapeOf({ type: isOneOf(['Polygon']), coordinates: listOf(isClosedRing) }),
  shapeOf({ type: isOneOf(['MultiPolygon']), coordinates: listOf(listOf(isClosedRing)) }),
);

const quality = isOneOf(['surveyed', 'digitised']);
const isRange = shapeOf({
  min: maybe(isNumber),
  max: maybe(isNumber),
  minExclusive: maybe(isTrueOrFalse),
  maxExclusive: maybe(isTrueOrFalse),
});
/** Nothing here is 示例: evidence is a document or a fact. */
const isEvidence = either(
  shapeOf({ type: isOneOf(['document']), title: isText, number: maybe(isText), date: isDate }),
  shapeOf({ type: isOneOf(['fact']), factId: isText }),
);
const isEvent = shapeOf({
  stage: isOneOf(transferStages),
  kind: isOneOf(['planned', 'agreed', 'actual']),
  date: isDate,
  evidence: maybe(isEvidence),
});
const common = {
  id: isOwnId,
  dataset: isOwnId,
  nature: isOneOf(['user']),
  zoneId: maybe(isText),
  name: isBilingual,
  geometryQuality: quality,
} as const;

const isParcel = shapeOf({
  ...common,
  landUse: maybe(isText),
  existingLandUse: maybe(isText),
  siteAreaSqm: maybe(isNumber),
  supplyMode: maybe(isOneOf(Object.keys(supplyModes))),
  termYears: maybe(isNumber),
  controls: maybe(
    shapeOf({
      floorAreaRatio: maybe(isRange),
      buildingCoverageRatio: maybe(isRange),
      greenSpaceRatio: maybe(isRange),
      heightM: maybe(isRange),
    }),
  ),
  events: listOf(isEvent),
  illustrates: isNothing,
  facts: listOf(isText),
  geometry: maybe(isArea),
});

const isBuilding = shapeOf({
  ...common,
  parcelId: maybe(isText),
  works: isOneOf(['existing', 'retrofit', 'rebuild', 'newBuild']),
  heightM: isNumber,
  priorHeightM: isNumber,
  storeys: isNumber,
  grossFloorAreaSqm: maybe(isNumber),
  usableFloorAreaSqm: maybe(isNumber),
  scenario: isNothing,
  planned: maybe(shapeOf({ start: isDate, finish: isDate })),
  actual: maybe(shapeOf({ start: maybe(isDate), finish: maybe(isDate), evidence: maybe(isEvidence) })),
  floors: listOf((value) => (typeof value === 'object' && value !== null ? null : '')),
  geometry: isArea,
});

const isEnterprise = shapeOf({
  id: isOwnId,
  dataset: isOwnId,
  nature: isOneOf(['user']),
  name: isBilingual,
  relation: isOneOf(['resident', 'wanted']),
  zoneId: maybe(isText),
  industryId: maybe(isText),
  subfield: maybe(isText),
  aliases: listOf(isText),
  facts: listOf(isText),
  section: isNothing,
});
/** The building or parcel may be one of the plan's, of 示例 or of another import. */
const isOccupancy = shapeOf({
  enterpriseId: isOwnId,
  buildingId: maybe(isText),
  parcelId: maybe(isText),
  zoneId: maybe(isText),
  floor: maybe(isText),
  from: maybe(isDate),
  to: maybe(isDate),
  areaSqm: maybe(isNumber),
});

const isAttribute = either(isText, isNumber, isTrueOrFalse, isNothing);
const isRecord = shapeOf({
  id: isOwnId,
  where: shapeOf({
    file: maybe(isText),
    line: maybe(isNumber),
    feature: maybe(isText),
    layer: maybe(isText),
  }),
  name: maybe(isText),
  number: maybe(isText),
  attributes: tableOf(isAttribute),
  asWritten: tableOf(isText),
  original: shapeOf({ system: maybe(isText), parts: listOf(listOf(isRow)) }),
  pointLabels: maybe(listOf(listOf(listOf(isText)))),
  declaredArea: maybe(isText),
  declaredAreaSqm: maybe(isNumber),
  areaPlaneSqm: maybe(isNumber),
  areaEllipsoidSqm: maybe(isNumber),
});

const isDataset = shapeOf({
  id: matches(/^user:[^:]+$/),
  title: isText,
  kind: isOneOf(userDatasetKinds),
  geometryQuality: quality,
  source: shapeOf({ file: isText, format: isText, system: maybe(isText) }),
  importedOn: isDay,
  replaces: maybe(isOneOf(['sample'])),
  replacesZoneOutline: maybe(isText),
  parcels: listOf(isParcel),
  buildings: listOf(isBuilding),
  outline: maybe(
    shapeOf({ id: isOwnId, geometry: isArea, areaSqm: isNumber, areaEllipsoidSqm: maybe(isNumber) }),
  ),
  points: listOf(
    shapeOf({
      id: isOwnId,
      name: maybe(isText),
      zoneId: maybe(isText),
      position: (value) => (isPosition(value) ? null : ''),
    }),
  ),
  enterprises: maybe(listOf(isEnterprise)),
  occupancies: maybe(listOf(isOccupancy)),
  records: listOf(isRecord),
});

/** Things of a dataset carry its id: nothing brought in can take the place of something of the plan. */
function strangerIn(value: UserDataset): string | null {
  const own = `${value.id}:`;
  const firms = (value.enterprises ?? []).map(({ id }) => ({ id }));
  const stays = (value.occupancies ?? []).map(({ enterpriseId }) => ({ id: enterpriseId }));
  const things = [
    ...value.parcels,
    ...value.buildings,
    ...value.points,
    ...firms,
    ...stays,
    ...value.records,
  ];
  const stranger = things.find(({ id }) => !String(id).startsWith(own));
  return stranger ? String(stranger.id) : null;
}

/**
 * What is wrong with a dataset read back from the disk or from a project file.
 * @returns the path to the first fault; null: it is one of ours
 */
export function userDatasetProblem(value: unknown): string | null {
  return isDataset(value) ?? strangerIn(value as UserDataset);
}
