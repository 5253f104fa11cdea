import * as z from 'zod/mini';
import { transferStages } from '@/domain/lifecycle-codes';
import { isPlanDate } from '@/domain/plan-date';

/**
 * The shape of every file kind in `geodata/`. One description serves three readers: ingest (item by item, so that one
 * broken item does not take its neighbours along), the JSON Schemas beside the data, and the person who edits a file.
 */

const bilingual = z.strictObject({
  zh: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9:._-]*$/));
const planDate = z.string().check(z.refine((text) => isPlanDate(text), { error: 'date' }));
const finite = z.number();
const nonNegative = z.number().check(z.nonnegative());
const positive = z.number().check(z.positive());
const lon = z.number().check(z.gte(73), z.lte(136));
const lat = z.number().check(z.gte(3), z.lte(54));
/** Heights are allowed by RFC 7946 and not used. */
const position = z.tuple([lon, lat], z.number());
const ring = z.array(position).check(z.minLength(4));
const polygon = z.object({
  type: z.literal('Polygon'),
  coordinates: z.array(ring).check(z.minLength(1)),
});
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).check(z.minLength(1))).check(z.minLength(1)),
});
const line = z.object({
  type: z.literal('LineString'),
  coordinates: z.array(position).check(z.minLength(2)),
});
const multiLine = z.object({
  type: z.literal('MultiLineString'),
  coordinates: z.array(z.array(position).check(z.minLength(2))).check(z.minLength(1)),
});
const point = z.object({ type: z.literal('Point'), coordinates: position });
const area = z.union([polygon, multiPolygon]);
const anyGeometry = z.union([polygon, multiPolygon, line, multiLine, point]);

const measures = [
  'landArea',
  'grossFloorAreaAboveGround',
  'usableFloorArea',
  'industrialSpace',
  'revenue',
  'outputValue',
  'highTechOutputValue',
  'valueAdded',
  'marketSize',
  'count',
  'share',
  'growthRate',
  'rank',
  'ratio',
  'year',
  'duration',
  'documentNumber',
  'calendarDate',
] as const;
const units = [
  'mu',
  'hectare',
  'squareMetre',
  'tenThousandSquareMetre',
  'hundredMillionYuan',
  'hundredMillionUsDollar',
  'percent',
  'firm',
  'item',
  'person',
  'tenThousandPersons',
  'rank',
  'parcel',
  'fund',
  'field',
  'kind',
  'year',
  'category',
  'subcategory',
  'session',
  'documentNumber',
  'star',
  'date',
  'none',
] as const;

export const quantityItem = z.strictObject({
  value: finite,
  measure: z.enum(measures),
  unit: z.enum(units),
  comparator: z.enum(['=', '≈', '>', '≥']),
  /** 约, 余, 多, 以上, 超过 … as printed */
  qualifier: z.optional(z.string()),
  /** 力争 */
  strive: z.optional(z.boolean()),
  kind: z.enum(['baseline', 'target', 'forecast']),
  date: z.optional(planDate),
  subject: z.optional(bilingual),
});

const fact = z.strictObject({
  id,
  group: z.enum(['document', 'target', 'space', 'milestone', 'baseline', 'sector', 'list']),
  /** our own words, with the plan's figures and names */
  statement: bilingual,
  quantities: z.array(quantityItem),
  date: z.optional(planDate),
  dateRole: z.enum(['asOf', 'due', 'plan', 'notStated']),
  document: id,
  section: z.string(),
  wording: z.optional(z.string()),
  relatedFacts: z.array(id),
  anomalies: z.array(id),
});

const document = z.strictObject({
  id,
  number: z.string(),
  title: bilingual,
  issuer: bilingual,
  date: planDate,
});

const zone = z.strictObject({
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
const parcel = z.strictObject({
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

const landUseArea = z.strictObject({
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
const building = z.strictObject({
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
  actual: z.nullable(z.strictObject({ start: z.nullable(planDate), finish: z.nullable(planDate) })),
  floors: z.array(floor),
});

const enterprise = z.strictObject({
  id,
  name: bilingual,
  relation: z.enum(['resident', 'wanted', 'local']),
  zoneId: z.nullable(id),
  industryId: z.nullable(id),
  subfield: z.nullable(z.string()),
  aliases: z.array(z.string()),
  facts: z.array(id),
  section: z.nullable(z.string()),
});
const occupancy = z.strictObject({
  enterpriseId: id,
  buildingId: z.nullable(id),
  zoneId: z.nullable(id),
  from: planDate,
  to: z.nullable(planDate),
  areaSqm: z.nullable(positive),
});
const partner = z.strictObject({
  id,
  name: bilingual,
  kind: z.enum(['body', 'investor', 'team', 'toFound']),
  industryId: id,
  section: z.string(),
});
const platform = z.strictObject({
  id,
  name: bilingual,
  zoneId: z.nullable(id),
  status: z.enum(['existing', 'planned']),
  aliases: z.array(z.string()),
  facts: z.array(id),
});
const project = z.strictObject({
  id,
  name: bilingual,
  zoneId: z.nullable(id),
  status: z.enum(['existing', 'planned']),
  facts: z.array(id),
});
const fund = z.strictObject({
  id,
  name: bilingual,
  status: z.enum(['existing', 'planned']),
  facts: z.array(id),
});
const milestone = z.strictObject({
  id,
  name: bilingual,
  factId: id,
  due: z.nullable(planDate),
  zoneIds: z.array(id),
  parcelId: z.nullable(id),
  qualitative: z.boolean(),
});
const indicator = z.strictObject({
  id,
  name: bilingual,
  factId: id,
  due: z.nullable(planDate),
  qualitative: z.boolean(),
});
const industry = z.strictObject({
  id,
  tier: z.enum(['core', 'support', 'application']),
  name: bilingual,
  strategy: z.nullable(bilingual),
  subfields: z.array(bilingual),
  localBase: z.array(z.string()),
  policyDirections: z.array(bilingual),
  section: z.string(),
  facts: z.array(id),
});
const programme = z.strictObject({
  id,
  kind: z.enum(['programme', 'box', 'safeguard', 'policy', 'amenity']),
  name: bilingual,
  measures: z.array(bilingual),
  section: z.string(),
  parentId: z.nullable(id),
  facts: z.array(id),
});
const notStated = z.strictObject({ id, subject: bilingual, zoneId: z.nullable(id) });
const anomaly = z.strictObject({
  id,
  title: bilingual,
  description: bilingual,
  treatment: bilingual,
  section: z.string(),
  facts: z.array(id),
});
const contextFeature = z.strictObject({
  id,
  class: z.enum([
    'river',
    'canal',
    'lake',
    'island',
    'hill',
    'road',
    'bridge',
    'rail',
    'metro',
    'station',
    'landmark',
    'waterName',
    'greenery',
  ]),
  rank: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  name: z.nullable(bilingual),
});
const scene = z.strictObject({
  id,
  set: z.enum(['tour', 'exhibition']),
  order: z.number(),
  title: bilingual,
  words: bilingual,
  camera: z.strictObject({
    center: position,
    zoom: z.number().check(z.gte(0), z.lte(24)),
    pitch: z.number().check(z.gte(0), z.lte(85)),
    bearing: z.number(),
  }),
  asOf: z.nullable(planDate),
  basis: z.enum(['plan', 'verified']),
  layerGroups: z.array(z.string()),
  emphasis: z.array(id),
  figures: z.array(id),
  dwellSeconds: positive,
  presenterNotes: z.nullable(bilingual),
});

/** `items`: `{"$schema", "items": […]}`. `features`: an RFC 7946 FeatureCollection whose properties follow `item`. */
export const fileKinds = {
  documents: { root: 'items', item: document, geometry: null },
  facts: { root: 'items', item: fact, geometry: null },
  zones: { root: 'features', item: zone, geometry: area },
  parcelRecords: { root: 'items', item: parcel, geometry: null },
  parcels: { root: 'features', item: parcel, geometry: area },
  landUseAreas: { root: 'features', item: landUseArea, geometry: area },
  buildings: { root: 'features', item: building, geometry: area },
  enterprises: { root: 'items', item: enterprise, geometry: null },
  occupancies: { root: 'items', item: occupancy, geometry: null },
  partners: { root: 'items', item: partner, geometry: null },
  platforms: { root: 'items', item: platform, geometry: null },
  projects: { root: 'items', item: project, geometry: null },
  funds: { root: 'items', item: fund, geometry: null },
  milestones: { root: 'items', item: milestone, geometry: null },
  indicators: { root: 'items', item: indicator, geometry: null },
  industries: { root: 'items', item: industry, geometry: null },
  programmes: { root: 'items', item: programme, geometry: null },
  notStated: { root: 'items', item: notStated, geometry: null },
  anomalies: { root: 'items', item: anomaly, geometry: null },
  context: { root: 'features', item: contextFeature, geometry: anyGeometry },
  scenes: { root: 'items', item: scene, geometry: null },
} as const;
export type FileKind = keyof typeof fileKinds;

/** `geodata/catalogue.json`: what there is, with its source system and accuracy. */
export const catalogueSchema = z.object({
  datasets: z.array(
    z.strictObject({
      id,
      title: bilingual,
      description: bilingual,
      nature: z.enum(['documented', 'illustrative', 'context', 'scenes', 'user']),
      source: bilingual,
      date: planDate,
      files: z.array(
        z.strictObject({
          path: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9/_.-]*\.(json|geojson)$/)),
          kind: z.enum(Object.keys(fileKinds) as [FileKind, ...FileKind[]]),
          sourceCrs: z.nullable(z.string()),
          accuracy: bilingual,
        }),
      ),
    }),
  ),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
