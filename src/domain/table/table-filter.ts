import type { StageFamily } from '@/domain/lifecycle-codes';
import type { GeometryQuality } from '@/domain/park';
import { type FacetName, facetNames, type RowFacets } from './row';
import { type NamedBy, textTest } from './text-match';

export interface FilterRange {
  readonly min: number | null;
  readonly max: number | null;
}

export const sampleChoices = ['all', 'without', 'only'] as const;
export type SampleChoice = (typeof sampleChoices)[number];

/** What the desk looks at: one filter for tables, counts, map and link. Empty lists and open ranges filter nothing. */
export interface TableFilter {
  readonly text: string;
  /** zone ids; `park` stands for what names no zone */
  readonly zones: readonly string[];
  /** codes of the 2023 classification; a shorter code holds its subclasses */
  readonly landUses: readonly string[];
  readonly stages: readonly StageFamily[];
  /** m² of land */
  readonly siteArea: FilterRange;
  /** m² of floor, gross or usable as the building states it */
  readonly floorArea: FilterRange;
  readonly years: FilterRange;
  readonly industries: readonly string[];
  readonly accuracies: readonly GeometryQuality[];
  readonly sample: SampleChoice;
}

const anything: FilterRange = { min: null, max: null };
export const noZone = 'park';

export const emptyFilter: TableFilter = {
  text: '',
  zones: [],
  landUses: [],
  stages: [],
  siteArea: anything,
  floorArea: anything,
  years: anything,
  industries: [],
  accuracies: [],
  sample: 'all',
};

const isOpen = ({ min, max }: FilterRange) => min === null && max === null;

const isUnset: Readonly<Record<FacetName, (filter: TableFilter) => boolean>> = {
  text: ({ text }) => text.trim() === '',
  zones: ({ zones }) => zones.length === 0,
  landUses: ({ landUses }) => landUses.length === 0,
  stages: ({ stages }) => stages.length === 0,
  siteArea: ({ siteArea }) => isOpen(siteArea),
  floorArea: ({ floorArea }) => isOpen(floorArea),
  years: ({ years }) => isOpen(years),
  industries: ({ industries }) => industries.length === 0,
  accuracies: ({ accuracies }) => accuracies.length === 0,
  sample: ({ sample }) => sample === 'all',
};

/** Facets by which the filter keeps something out. */
export function activeFacets(filter: TableFilter): readonly FacetName[] {
  return facetNames.filter((name) => !isUnset[name](filter));
}

export function clearFacet(filter: TableFilter, name: FacetName): TableFilter {
  return { ...filter, [name]: emptyFilter[name] };
}

/** A number outside a range, or not stated at all: what is not known cannot be said to lie inside. */
const within = (value: number | null, { min, max }: FilterRange) =>
  value !== null && (min === null || value >= min) && (max === null || value <= max);

const meets: Readonly<
  Record<Exclude<FacetName, 'text'>, (facets: RowFacets, filter: TableFilter) => boolean>
> = {
  zones: (facets, { zones }) => zones.includes(facets.zone ?? noZone),
  landUses: ({ landUse }, { landUses }) =>
    landUse !== null && landUses.some((code) => landUse.startsWith(code)),
  stages: ({ stage }, { stages }) => stage !== null && stages.includes(stage),
  siteArea: ({ siteAreaSqm }, { siteArea }) => within(siteAreaSqm, siteArea),
  floorArea: ({ floorAreaSqm }, { floorArea }) => within(floorAreaSqm, floorArea),
  years: (facets, { years }) =>
    facets.years.some(
      ([from, to]) => (years.min === null || to >= years.min) && (years.max === null || from <= years.max),
    ),
  industries: (facets, { industries }) => facets.industries.some((id) => industries.includes(id)),
  accuracies: ({ accuracy }, { accuracies }) => accuracy !== null && accuracies.includes(accuracy),
  sample: ({ illustrative }, { sample }) => sample === 'all' || illustrative === (sample === 'only'),
};

/**
 * The test of a filter for a kind of rows. Facets that the rows do not have do not filter them: a filter by land use
 * leaves firms alone, and the table says so.
 */
export function filterTest(
  filter: TableFilter,
  facets: readonly FacetName[],
  namedBy: NamedBy,
): ((row: RowFacets) => boolean) | null {
  const tests = activeFacets(filter)
    .filter((name) => facets.includes(name))
    .map((name) => (name === 'text' ? textTest(filter.text, namedBy) : meets[name]));
  if (tests.length === 0) return null;
  return (row) => tests.every((test) => test(row, filter));
}
