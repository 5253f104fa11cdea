import { declaredFromWords, withMeridian } from '../place/declared';
import { parseMeridian } from '../place/meridian';
import type { DeclaredSystem } from '../raw';
import { halfWidth } from './half-width';

/** A `key=value` line of a section. */
export interface HeaderLine {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  /** of the file, from 1 */
  readonly line?: number;
}

export const attributeSection = '属性描述';
export const coordinateSection = '地块坐标';
/** Our own: `3.用途=…` belongs to the third parcel of the file. */
export const parcelSection = '地块属性';

/** @returns the name of a section mark, `[属性描述]`; null when the line is none */
export function sectionMark(line: string): string | null {
  if (line.length > 100) return null;
  const plain = halfWidth(line).trim();
  if (!plain.startsWith('[') || !plain.endsWith(']') || plain.includes('@')) return null;
  return plain.slice(1, -1).trim();
}

/** Keys of [属性描述] that describe the numbers; the rest describes the survey and is kept as attributes. */
const technical: readonly string[] = [
  '格式版本号',
  '坐标系',
  '几度分带',
  '分带',
  '投影类型',
  '计量单位',
  '带号',
  '精度',
  '转换参数',
  '中央经线',
  '中央子午线',
];

/** Keys that are recognised before a colon as well. */
const known: readonly string[] = [...technical, '数据产生单位', '数据产生日期'];

/** @returns null when the line has no equals sign, nor a known key before a colon */
export function headerLine(line: string, section: string): HeaderLine | null {
  const [plain, wide] = [line.indexOf('='), line.indexOf('＝')];
  const at = plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
  if (at >= 0) return { section, key: halfWidth(line.slice(0, at)).trim(), value: line.slice(at + 1).trim() };
  // Typed by hand: a colon, which elsewhere is a part of the words.
  const colon = line.search(/[:：]/);
  const key = halfWidth(line.slice(0, Math.max(0, colon))).trim();
  return known.includes(key) ? { section, key, value: line.slice(colon + 1).trim() } : null;
}

/** `120`, `120.6667`, `120°40′`, `120度40分`. @returns null when it is no meridian of this country */
function meridianFrom(text: string): number | null {
  const figures =
    halfWidth(text)
      .match(/\d{1,3}(?:\.\d{1,12})?/g)
      ?.slice(0, 3) ?? [];
  const [degrees, minutes = '0', seconds = '0'] = figures;
  if (degrees === undefined) return null;
  return parseMeridian(String(Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600));
}

const systemKeys = ['坐标系'];
const widthKeys = ['几度分带', '分带'];
const zoneKeys = ['带号'];
const meridianKeys = ['中央经线', '中央子午线'];

/** A meridian within the name of a system, `CGCS2000_3_Degree_GK_CM_120E`. */
const meridianName = /(?:CM|中央经线|中央子午线)[_ :：]?(\d{2,3}(?:\.\d{1,12})?(?:[°度]\d{1,2})?)/i;

/** What the header says about the coordinates; null: nothing. */
export function declaredFrom(lines: readonly HeaderLine[]): DeclaredSystem | null {
  const find = (keys: readonly string[]) =>
    lines.find(
      ({ section, key, value }) => section === attributeSection && keys.includes(key) && value !== '',
    );
  const say = (keys: readonly string[]) => find(keys)?.value ?? null;
  const words = declaredFromWords({
    system: say(systemKeys),
    degreesPerZone: say(widthKeys),
    zone: say(zoneKeys),
  });
  const meridian = meridianFrom(say(meridianKeys) ?? meridianName.exec(say(systemKeys) ?? '')?.[1] ?? '');
  const declared = meridian === null ? words : withMeridian(words, meridian);
  if (!declared) return null;
  const [system, plane] = [find(systemKeys), find(meridianKeys) ?? find(zoneKeys) ?? find(widthKeys)];
  return {
    ...declared,
    ...(system?.line !== undefined && { systemLine: system.line }),
    ...(plane?.line !== undefined && { zoneLine: plane.line }),
  };
}

/** What the header and foreign sections say besides, for every parcel: kept, not interpreted. */
export function sharedAttributes(lines: readonly HeaderLine[]): ReadonlyMap<string, string> {
  const kept = lines.filter(
    ({ section, key, value }) =>
      key !== '' &&
      value !== '' &&
      section !== parcelSection &&
      (section !== attributeSection || !technical.includes(key)),
  );
  const byKey = new Map<string, string>();
  const own = kept.filter(({ section }) => section === attributeSection);
  for (const { key, value } of own) byKey.set(key, value);
  const sectionOf = new Map<string, string>();
  for (const { section, key, value } of kept) {
    if (section === attributeSection) continue;
    const isTaken = sectionOf.has(key) && sectionOf.get(key) !== section;
    byKey.set(isTaken ? `${section}.${key}` : key, value);
    if (!isTaken) sectionOf.set(key, section);
  }
  return byKey;
}

/** Attributes of single parcels from our own section, by the parcel's number (from 1) in the file. */
export function parcelAttributes(
  lines: readonly HeaderLine[],
): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const byParcel = new Map<number, Map<string, string>>();
  for (const { section, key, value } of lines) {
    const at = key.indexOf('.');
    const parcel = Number(key.slice(0, at));
    if (section !== parcelSection || at < 1 || !Number.isInteger(parcel)) continue;
    const attributes = byParcel.get(parcel) ?? new Map<string, string>();
    attributes.set(key.slice(at + 1), value);
    byParcel.set(parcel, attributes);
  }
  return byParcel;
}
