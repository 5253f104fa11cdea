import type { Bilingual } from './bilingual';
import { derivedValue } from './derived';
import { targetOf } from './evidence';
import { asId, type DerivedId, type FactId, type ZoneId } from './ids';
import type { Park } from './park';
import type { Comparator, Quantity, Unit } from './quantity';

/** Floor space towards 百万平米: figures on different bases side by side, and a gap that is ours. */
export interface SpaceBudget {
  /** Each on its own basis (地上总建筑面积, 可利用建筑面积): never stacked, never added on screen. */
  readonly bars: readonly { readonly zoneId: ZoneId; readonly factId: FactId; readonly quantity: Quantity }[];
  readonly target: { readonly factId: FactId; readonly quantity: Quantity };
  readonly gap: {
    readonly derivedId: DerivedId;
    /** place of the gap among the figures of the derived value, 1-based, for `data-derived="X06#2"` */
    readonly ordinal: number;
    readonly value: number;
    readonly unit: Unit;
    readonly comparator: Comparator;
    readonly formula: Bilingual;
    readonly caveat: Bilingual | null;
  };
  /** zones whose floor space the plan does not state */
  readonly notStated: readonly ZoneId[];
}

const spaceTarget = asId<FactId>('T10');

/** Null when the plan's figures are not all there: then there is nothing honest to show. */
export function spaceBudget(park: Park): SpaceBudget | null {
  const gap = derivedValue(park, 'X06');
  const figure = gap?.figures[1];
  const target = targetOf(park, spaceTarget);
  if (!gap || !figure || !target) return null;
  const bars = park.zones.flatMap((zone) => {
    const factId = zone.floorSpaceFact;
    const quantity = factId === null ? undefined : park.facts.get(factId)?.quantities[0];
    return factId !== null && quantity ? [{ zoneId: zone.id, factId, quantity }] : [];
  });
  const { value, unit, comparator } = figure;
  return {
    bars,
    target: { factId: spaceTarget, quantity: target },
    gap: {
      derivedId: gap.id,
      ordinal: 2,
      value,
      unit,
      comparator,
      formula: gap.formula,
      caveat: gap.caveat,
    },
    notStated: park.zones.filter((zone) => zone.floorSpaceFact === null).map((zone) => zone.id),
  };
}
