import { asId, type FactId, type ZoneId } from './ids';
import type { Park } from './park';

/**
 * Statements of the plan that the zoning of an area is to be revised. L12 speaks of 南郊, where both phases of the park
 * lie; their land uses, controls and land balance may change with it. The incubator lies on 七都岛 and is not touched.
 */
const touched: Readonly<Record<string, readonly string[]>> = { L12: ['phase-1', 'phase-2'] };

/** Notices on a zone, or on any of them when `zoneId` is null; none when the plan's facts are not at hand. */
export function zoningNotices(park: Pick<Park, 'facts'>, zoneId: ZoneId | null): readonly FactId[] {
  return Object.entries(touched).flatMap(([id, zones]) => {
    const factId = asId<FactId>(id);
    const concerns = zoneId === null || zones.includes(zoneId);
    return concerns && park.facts.has(factId) ? [factId] : [];
  });
}
