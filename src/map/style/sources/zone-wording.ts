import type { Park, Zone } from '@/domain/park';
import type { Quantity } from '@/domain/quantity';
import { formatQuantity } from '@/wording/format-quantity';
import { type Bounds, boundsOfArea } from './shape';

const nearDegrees = 0.03;

/** A name stands on the side that is free: of two near neighbours the northern one carries it above, the other below. */
export function isNamedAbove(bounds: Bounds, zone: Zone, zones: readonly Zone[]): boolean {
  const middle = (bounds.south + bounds.north) / 2;
  return !zones.some((other) => {
    const its = other === zone ? null : boundsOfArea(other.geometry);
    if (!its) return false;
    const distance = Math.abs((its.west + its.east - bounds.west - bounds.east) / 2);
    const north = (its.south + its.north) / 2;
    return distance < nearDegrees && north > middle && north - middle < nearDegrees;
  });
}

/** The land area the plan states for a zone, if it states one. */
export function statedLandArea(park: Park, zone: Zone): Quantity | undefined {
  const fact = zone.landAreaFact === null ? undefined : park.facts.get(zone.landAreaFact);
  return fact?.quantities.find((quantity) => quantity.measure === 'landArea' && quantity.unit === 'mu');
}

/** 约 850 亩 as the plan words it; the English label keeps the Chinese figure beside its own. */
export function areaWording(quantity: Quantity): {
  readonly zh: string;
  readonly english: string;
  readonly en: string;
} {
  const zh = formatQuantity('zh-CN', quantity).text;
  const english = formatQuantity('en', quantity).text;
  return { zh, english, en: `${english} (${zh})` };
}
