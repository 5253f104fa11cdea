import { declaredFromEpsg, epsgFromName, wgs84Declared } from '@/exchange/place/declared';
import type { DeclaredSystem } from '@/exchange/raw';

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/**
 * What the `crs` member of the format's edition of 2008 says; names as `EPSG:4490`, `urn:ogc:def:crs:EPSG::4549`,
 * `urn:ogc:def:crs:OGC:1.3:CRS84`, and the still older `{"type":"EPSG","properties":{"code":4549}}`.
 * @returns undefined when there is no such member; null when it says that nothing is known, or points elsewhere
 */
export function declaredFromCrs(crs: unknown): DeclaredSystem | null | undefined {
  if (crs === undefined) return undefined;
  const { name, code } = record(record(crs).properties);
  if (typeof code === 'number' || typeof code === 'string') return declaredFromEpsg(Number(code));
  if (typeof name !== 'string') return null;
  if (/CRS:?:?84\b/i.test(name)) return { ...wgs84Declared, text: name };
  const epsg = epsgFromName(name);
  return epsg === null
    ? { ...wgs84Declared, text: name, epsg: null, datum: 'unknown', geographic: null }
    : { ...declaredFromEpsg(epsg), text: name };
}
