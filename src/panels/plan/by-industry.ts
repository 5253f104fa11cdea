import type { Industry, Park } from '@/domain/park';

/** Things in groups by industry, in the order of the plan's system; what names no known industry comes last. */
export function byIndustry<T extends { readonly industryId: string | null }>(
  park: Park,
  things: readonly T[],
): readonly { readonly industry: Industry | null; readonly things: readonly T[] }[] {
  const known = new Set(park.industries.map(({ id }) => id));
  const ofIndustry = (industry: Industry | null) =>
    things.filter(({ industryId }) =>
      industry ? industryId === industry.id : industryId === null || !known.has(industryId),
    );
  return [...park.industries, null]
    .map((industry) => ({ industry, things: ofIndustry(industry) }))
    .filter((group) => group.things.length > 0);
}
