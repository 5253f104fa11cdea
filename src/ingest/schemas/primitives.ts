import * as z from 'zod/mini';
import { isPlanDate } from '@/domain/plan-date';

export const bilingual = z.strictObject({
  zh: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9:._-]*$/));
export const planDate = z.string().check(z.refine((text) => isPlanDate(text), { error: 'date' }));
export const finite = z.number();
export const nonNegative = z.number().check(z.nonnegative());
export const positive = z.number().check(z.positive());
const lon = z.number().check(z.gte(73), z.lte(136));
const lat = z.number().check(z.gte(3), z.lte(54));
/** Heights are allowed by RFC 7946 and not used. */
export const position = z.tuple([lon, lat], z.number());
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
export const area = z.union([polygon, multiPolygon]);
export const anyGeometry = z.union([polygon, multiPolygon, line, multiLine, point]);
