import * as z from 'zod/mini';
import { bilingual, id, planDate, position, positive } from './primitives';

export const contextFeature = z.strictObject({
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
export const scene = z.strictObject({
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
