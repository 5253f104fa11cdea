import * as z from 'zod/mini';
import { bilingual, id, planDate, positive } from './primitives';

export const enterprise = z.strictObject({
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
export const occupancy = z.strictObject({
  enterpriseId: id,
  buildingId: z.nullable(id),
  zoneId: z.nullable(id),
  from: planDate,
  to: z.nullable(planDate),
  areaSqm: z.nullable(positive),
});
export const partner = z.strictObject({
  id,
  name: bilingual,
  kind: z.enum(['body', 'investor', 'team', 'toFound']),
  industryId: id,
  section: z.string(),
});
export const platform = z.strictObject({
  id,
  name: bilingual,
  zoneId: z.nullable(id),
  status: z.enum(['existing', 'planned']),
  aliases: z.array(z.string()),
  facts: z.array(id),
});
export const project = z.strictObject({
  id,
  name: bilingual,
  zoneId: z.nullable(id),
  status: z.enum(['existing', 'planned']),
  facts: z.array(id),
});
export const fund = z.strictObject({
  id,
  name: bilingual,
  status: z.enum(['existing', 'planned']),
  facts: z.array(id),
});
export const milestone = z.strictObject({
  id,
  name: bilingual,
  factId: id,
  due: z.nullable(planDate),
  zoneIds: z.array(id),
  parcelId: z.nullable(id),
  qualitative: z.boolean(),
});
export const indicator = z.strictObject({
  id,
  name: bilingual,
  factId: id,
  due: z.nullable(planDate),
  qualitative: z.boolean(),
});
export const industry = z.strictObject({
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
export const programme = z.strictObject({
  id,
  kind: z.enum(['programme', 'box', 'safeguard', 'policy', 'amenity']),
  name: bilingual,
  measures: z.array(bilingual),
  section: z.string(),
  parentId: z.nullable(id),
  facts: z.array(id),
});
export const notStated = z.strictObject({ id, subject: bilingual, zoneId: z.nullable(id) });
export const anomaly = z.strictObject({
  id,
  title: bilingual,
  description: bilingual,
  treatment: bilingual,
  section: z.string(),
  facts: z.array(id),
});
