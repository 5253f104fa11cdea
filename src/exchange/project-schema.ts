import * as z from 'zod/mini';
import { isReport } from '@/domain/evidence';
import { transferStages } from '@/domain/lifecycle-codes';
import { isPlanDate } from '@/domain/plan-date';

/** The shape of a project file. Strict objects: a field we do not know is said, never dropped. */
export const projectFormat = 'zhigu-atlas-project';
/** 2: with imported datasets. Files of version 1 are read as files without. */
export const projectVersion = 2;

const id = z.string().check(z.minLength(1));
const planDate = z.string().check(z.refine((text) => isPlanDate(text), { error: 'date' }));

const subject = z.union([
  z.strictObject({ kind: z.literal('milestone'), id }),
  z.strictObject({ kind: z.literal('indicator'), id }),
  z.strictObject({
    kind: z.literal('parcel'),
    id,
    stage: z.enum(transferStages),
    permitDeferred: z.optional(z.literal(true)),
  }),
]);

export const reportSchema = z
  .strictObject({
    id,
    subject,
    value: z.nullable(
      z.strictObject({
        value: z.number(),
        measure: z.string(),
        unit: z.string(),
        comparator: z.literal('='),
        kind: z.literal('reported'),
      }),
    ),
    date: z.nullable(planDate),
    document: z.strictObject({ title: z.string(), number: z.optional(z.string()), date: planDate }),
    note: z.string(),
    recordedAt: z.string(),
  })
  .check(z.refine((value) => isReport(value), { error: 'report' }));

export const viewSchema = z.strictObject({
  id,
  name: z.string().check(z.minLength(1)),
  hash: z.string().check(z.regex(/^#/)),
});

export const settingsSchema = z.strictObject({
  reviewNumber: z.string(),
  singleKeys: z.optional(z.boolean()),
  publicMode: z.optional(z.literal(true)),
});

const envelope = {
  format: z.literal(projectFormat),
  exportedAt: z.string(),
  reports: z.array(z.unknown()),
  views: z.array(z.unknown()),
  settings: z.unknown(),
};

/** Items are checked one by one, so that a broken one does not take its neighbours along. */
export const envelopeSchema = z.discriminatedUnion('version', [
  z.strictObject({ ...envelope, version: z.literal(1) }),
  z.strictObject({ ...envelope, version: z.literal(2), datasets: z.array(z.unknown()) }),
]);
