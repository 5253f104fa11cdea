import { stageFamilies } from '@/domain/lifecycle-codes';
import type { GeometryQuality } from '@/domain/park';
import type { FacetName } from './row';
import { activeFacets, emptyFilter, type FilterRange, sampleChoices, type TableFilter } from './table-filter';

const qualities: readonly GeometryQuality[] = ['surveyed', 'digitised', 'schematic'];

/** `!` parts facets and `,` parts values; neither is touched by `encodeURIComponent`'s safe set inside a value. */
const escapeValue = (value: string) =>
  encodeURIComponent(value).replaceAll('!', '%21').replaceAll('~', '%7E');

const rangeText = ({ min, max }: FilterRange) => `${min ?? ''}~${max ?? ''}`;
// Links never carry ids of a person's own data (MODEL, "URL").
const listText = (values: readonly string[]) =>
  values
    .filter((value) => !value.startsWith('user:'))
    .map(escapeValue)
    .join(',');

const write: Readonly<Record<FacetName, (filter: TableFilter) => string>> = {
  text: ({ text }) => escapeValue(text.trim()),
  zones: ({ zones }) => listText(zones),
  landUses: ({ landUses }) => listText(landUses),
  stages: ({ stages }) => listText(stages),
  siteArea: ({ siteArea }) => rangeText(siteArea),
  floorArea: ({ floorArea }) => rangeText(floorArea),
  years: ({ years }) => rangeText(years),
  industries: ({ industries }) => listText(industries),
  accuracies: ({ accuracies }) => listText(accuracies),
  sample: ({ sample }) => sample,
};

/** The filter as the value of a link's parameter: `zones:phase-2!stages:sold,ready!years:2025~2026`; null when empty. */
export function encodeFilter(filter: TableFilter): string | null {
  const parts = activeFacets(filter).flatMap((name) => {
    const value = write[name](filter);
    return value === '' ? [] : [`${name}:${value}`];
  });
  return parts.length === 0 ? null : parts.join('!');
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function readList<T extends string>(text: string, known?: readonly T[]): readonly T[] | undefined {
  const values = text.split(',').map(decode);
  const valid = values.filter(
    (value): value is T => value !== undefined && value !== '' && (!known || known.some((k) => k === value)),
  );
  return valid.length === values.length ? [...new Set(valid)] : undefined;
}

function readRange(text: string): FilterRange | undefined {
  const match = /^(\d+(?:\.\d+)?)?~(\d+(?:\.\d+)?)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const min = match[1] === undefined ? null : Number(match[1]);
  const max = match[2] === undefined ? null : Number(match[2]);
  return min !== null && max !== null && min > max ? undefined : { min, max };
}

const read: Readonly<{ [Name in FacetName]: (text: string) => TableFilter[Name] | undefined }> = {
  text: (text) => decode(text),
  zones: (text) => readList(text),
  landUses: (text) => readList(text),
  stages: (text) => readList(text, stageFamilies),
  siteArea: readRange,
  floorArea: readRange,
  years: readRange,
  industries: (text) => readList(text),
  accuracies: (text) => readList(text, qualities),
  sample: (text) => sampleChoices.find((choice) => choice === text),
};

/** @returns undefined when any part is not understood: a link is taken whole or not at all */
export function decodeFilter(text: string): TableFilter | undefined {
  let filter = emptyFilter;
  for (const part of text.split('!')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, colon);
    if (!isFacet(name)) return undefined;
    const value = read[name](part.slice(colon + 1));
    if (value === undefined) return undefined;
    filter = { ...filter, [name]: value };
  }
  return filter;
}

function isFacet(name: string): name is FacetName {
  return Object.hasOwn(read, name);
}
