import * as z from 'zod/mini';
import { transferStages } from '@/domain/lifecycle-codes';
import { bilingual, id, nonNegative, planDate, position, positive } from './primitives';

export const zone = z.strictObject({
  id,
  name: bilingual,
  shortName: bilingual,
  geometryQuality: z.enum(['surveyed', 'digitised', 'schematic']),
  geometryNote: bilingual,
  landAreaFact: z.nullable(id),
  floorSpaceFact: z.nullable(id),
  residentFact: z.nullable(id),
  roleFacts: z.array(id),
  presentFacts: z.array(id),
  comingFacts: z.array(id),
  derived: z.array(id),
  anomalies: z.array(id),
  notStated: z.array(bilingual),
  labelPoint: position,
});

const range = z.strictObject({
  min: z.nullable(nonNegative),
  max: z.nullable(nonNegative),
  minExclusive: z.optional(z.boolean()),
  maxExclusive: z.optional(z.boolean()),
});
const controls = z.strictObject({
  floorAreaRatio: z.nullable(range),
  buildingCoverageRatio: z.nullable(range),
  greenSpaceRatio: z.nullable(range),
  heightM: z.nullable(range),
});
const evidence = z.union([
  z.strictObject({ type: z.literal('illustrative') }),
  z.strictObject({
    type: z.literal('document'),
    title: z.string(),
    number: z.optional(z.string()),
    date: planDate,
  }),
  z.strictObject({ type: z.literal('fact'), factId: id }),
]);
const transferEvent = z.strictObject({
  stage: z.enum(transferStages),
  kind: z.enum(['planned', 'agreed', 'actual']),
  date: planDate,
  evidence: z.nullable(evidence),
});
const landUseCode = z.string().check(z.regex(/^\d{2}(\d{2}){0,2}$/));
export const parcel = z.strictObject({
  id,
  zoneId: id,
  name: bilingual,
  geometryQuality: z.enum(['surveyed', 'digitised', 'schematic']),
  landUse: z.nullable(landUseCode),
  existingLandUse: z.nullable(landUseCode),
  siteAreaSqm: z.nullable(positive),
  supplyMode: z.nullable(
    z.enum([
      'tender',
      'auction',
      'listing',
      'agreement',
      'allocation',
      'lease',
      'leaseThenSale',
      'renewalByOwner',
      'retained',
    ]),
  ),
  termYears: z.nullable(positive),
  controls: z.nullable(controls),
  events: z.array(transferEvent),
  illustrates: z.nullable(id),
  facts: z.array(id),
});

export const landUseArea = z.strictObject({
  id,
  zoneId: id,
  landUse: landUseCode,
  name: z.nullable(bilingual),
  siteAreaSqm: positive,
  geometryQuality: z.enum(['surveyed', 'digitised', 'schematic']),
});

const worksDates = z.strictObject({ start: planDate, finish: planDate });
const floor = z.strictObject({
  storey: z.number().check(z.int(), z.gte(1)),
  use: z.enum([
    'research',
    'office',
    'incubation',
    'pilot',
    'production',
    'exhibition',
    'services',
    'apartment',
    'parking',
    'logistics',
  ]),
  grossFloorAreaSqm: nonNegative,
  usableAreaSqm: z.nullable(nonNegative),
  availableSqm: z.nullable(nonNegative),
  availableFrom: z.nullable(planDate),
});
export const building = z.strictObject({
  id,
  zoneId: id,
  parcelId: z.nullable(id),
  name: bilingual,
  geometryQuality: z.enum(['surveyed', 'digitised', 'schematic']),
  works: z.enum(['existing', 'retrofit', 'rebuild', 'newBuild']),
  heightM: positive,
  priorHeightM: nonNegative,
  storeys: z.number().check(z.int(), z.gte(1)),
  grossFloorAreaSqm: z.nullable(positive),
  usableFloorAreaSqm: z.nullable(positive),
  scenario: z.nullable(id),
  planned: z.nullable(worksDates),
  actual: z.nullable(
    z.strictObject({
      start: z.nullable(planDate),
      finish: z.nullable(planDate),
      evidence: z.optional(z.nullable(evidence)),
    }),
  ),
  floors: z.array(floor),
});
