import * as z from 'zod/mini';
import type { Attributes, SurveyPart } from '@/domain/imported-feature';
import { transferStages } from '@/domain/lifecycle-codes';
import type { MultiPolygon, Polygon } from '@/domain/park';
import { isIsoDay } from '@/domain/plan-date';
import { userDatasetKinds } from '@/domain/user-dataset';
import { systemIdFrom } from '@/geodesy/coordinate-systems';
import { isRecord } from '../json';
import { building, parcel } from './land';
import { id, nonNegative, planDate, position } from './primitives';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isPair = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && isNumber(value[0]) && isNumber(value[1]);
const isDegrees = (value: unknown) =>
  Array.isArray(value) &&
  value.length >= 2 &&
  isNumber(value[0]) &&
  isNumber(value[1]) &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;
const isListOf = (check: (value: unknown) => boolean, least: number) => (value: unknown) =>
  Array.isArray(value) && value.length >= least && value.every(check);

/** Checked by hand: a schema that rebuilds a million positions would be felt at every start. */
const isParts = isListOf(isListOf(isListOf(isPair, 1), 1), 1);
const isPolygon = isListOf(isListOf(isDegrees, 4), 1);
function isArea(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.type === 'Polygon') return isPolygon(value.coordinates);
  return value.type === 'MultiPolygon' && isListOf(isPolygon, 1)(value.coordinates);
}
/** Kept as the object it is, so that a key such as `__proto__` stays a key. */
const isAttributes = (value: unknown) =>
  isRecord(value) &&
  Object.values(value).every(
    (item) => item === null || ['string', 'number', 'boolean'].includes(typeof item),
  );
const isWords = (value: unknown) =>
  isRecord(value) && Object.values(value).every((item) => typeof item === 'string');

const area = z.custom<Polygon | MultiPolygon>(isArea, { error: 'geometry' });
const system = z.nullable(
  z.string().check(z.refine((text) => systemIdFrom(text) !== null, { error: 'system' })),
);
const nullableText = z.nullable(z.string());
const nullableArea = z.nullable(nonNegative);

/** Outside 示例 an event counts with a document or not at all (truth rules 4, 5). */
const ownEvent = z.strictObject({
  stage: z.enum(transferStages),
  kind: z.enum(['planned', 'agreed', 'actual']),
  date: planDate,
  evidence: z.nullable(
    z.strictObject({
      type: z.literal('document'),
      title: z.string(),
      number: z.optional(z.string()),
      date: planDate,
    }),
  ),
});
const quality = z.enum(['surveyed', 'digitised']);
const own = { dataset: id, nature: z.literal('user'), geometryQuality: quality };

export const userParcel = z.strictObject({
  ...parcel.shape,
  ...own,
  events: z.array(ownEvent),
  illustrates: z.null(),
  facts: z.array(id).check(z.maxLength(0)),
  geometry: area,
});
export const userBuilding = z.strictObject({ ...building.shape, ...own, scenario: z.null(), geometry: area });
export const userPoint = z.strictObject({ id, name: nullableText, zoneId: z.nullable(id), position });
export const userOutline = z.strictObject({
  id,
  geometry: area,
  areaSqm: nonNegative,
  areaEllipsoidSqm: nullableArea,
});
export const userRecord = z.strictObject({
  id,
  where: z.strictObject({
    file: z.optional(z.string()),
    line: z.optional(z.number()),
    feature: z.optional(z.string()),
    layer: z.optional(z.string()),
  }),
  name: nullableText,
  number: nullableText,
  attributes: z.custom<Attributes>(isAttributes, { error: 'attributes' }),
  asWritten: z.custom<Readonly<Record<string, string>>>(isWords, { error: 'words' }),
  original: z.strictObject({
    system,
    parts: z.custom<readonly SurveyPart[]>(isParts, { error: 'positions' }),
  }),
  pointLabels: z.nullable(z.array(z.array(z.array(z.string())))),
  declaredArea: nullableText,
  declaredAreaSqm: nullableArea,
  areaPlaneSqm: nullableArea,
  areaEllipsoidSqm: nullableArea,
});

/** The frame of a stored dataset; its things are checked one by one. */
export const userDatasetFrame = z.strictObject({
  id: z.string().check(z.regex(/^user:[A-Za-z0-9-]+$/)),
  title: z.string().check(z.minLength(1)),
  kind: z.enum(userDatasetKinds),
  geometryQuality: quality,
  source: z.strictObject({ file: z.string(), format: z.string(), system }),
  importedOn: z.string().check(z.refine((text) => isIsoDay(text), { error: 'date' })),
  replaces: z.nullable(z.literal('sample')),
  replacesZoneOutline: z.nullable(id),
  parcels: z.array(z.unknown()),
  buildings: z.array(z.unknown()),
  outline: z.unknown(),
  points: z.array(z.unknown()),
  records: z.array(z.unknown()),
});
