import * as z from 'zod/mini';
import { bilingual, finite, id, planDate } from './primitives';

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

const quantityItem = z.strictObject({
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

export const fact = z.strictObject({
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

export const document = z.strictObject({
  id,
  number: z.string(),
  title: bilingual,
  issuer: bilingual,
  date: planDate,
});
