import type { ExpressionSpecification } from 'maplibre-gl';

export type Expression = ExpressionSpecification;

/** Later than any date of a plan: stands for "not dated" in comparisons. */
export const never = 9_999_999;

export const asOfDay: Expression = ['global-state', 'asOf'];
export const todayDay: Expression = ['global-state', 'today'];
const basis: Expression = ['global-state', 'basis'];

/** 核实 is the exception that looks no further than today. */
export const onVerifiedBasis: Expression = ['==', basis, 'verified'];

/** min(asOf, today): the last day from which evidence may count (`domain/clock` evidenceDay). */
export const evidenceDay: Expression = ['min', ['number', asOfDay], ['number', todayDay]];

/** The day by which an event must have happened (`domain/clock` countingDay). */
export const countingDay: Expression = ['case', onVerifiedBasis, evidenceDay, ['number', asOfDay]];

export function day(property: string, missing: number = never): Expression {
  return ['number', ['get', property], missing];
}

/**
 * Walks numbered slots from the latest to the first and answers with the value of the first whose day has come.
 * Slots are flat properties (`planDay0`, `planDay1`, …): arrays do not survive the tiling of GeoJSON as numbers.
 */
export function latestReached(
  slots: number,
  dayProperty: string,
  until: Expression,
  answerOf: (slot: number) => Expression,
  before: Expression | string | number,
): Expression | string | number {
  if (slots === 0) return before;
  const branches: (Expression | string | number)[] = [];
  for (let slot = slots - 1; slot >= 0; slot -= 1) {
    branches.push(['<=', day(`${dayProperty}${slot}`), until], answerOf(slot));
  }
  return ['case', ...branches, before] as unknown as Expression;
}

/** `match` over a table; the plain fallback when the table is empty, which the grammar refuses. */
export function matchTable<T extends string | number>(
  input: Expression,
  table: ReadonlyMap<string, T>,
  fallback: T,
): Expression | T {
  if (table.size === 0) return fallback;
  return ['match', input, ...[...table].flat(), fallback] as unknown as Expression;
}

/** A number that follows the zoom in straight pieces: `[zoom, value, zoom, value, …]`. */
export function byZoom(...stops: readonly (number | Expression)[]): Expression {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as Expression;
}

/** The same, with values that double from zoom to zoom as widths on the ground do. */
export function byZoomExponential(...stops: readonly (number | Expression)[]): Expression {
  return ['interpolate', ['exponential', 1.6], ['zoom'], ...stops] as unknown as Expression;
}

export const isSelected: Expression = ['boolean', ['feature-state', 'selected'], false];
/** kept out by the filter of the desk */
export const isFilteredOut: Expression = ['boolean', ['feature-state', 'filteredOut'], false];
export const isHovered: Expression = ['boolean', ['feature-state', 'hovered'], false];

/** 1 for what is brought forward, `dimmed` for the rest; everything is 1 while nothing is brought forward. */
export function emphasised(
  emphasis: readonly string[],
  property: string,
  dimmed: number,
): Expression | number {
  if (emphasis.length === 0) return 1;
  return ['case', ['in', ['get', property], ['literal', [...emphasis]]], 1, dimmed] as unknown as Expression;
}

export function scaled(factor: Expression | number, value: Expression | number): Expression | number {
  if (typeof factor === 'number' && typeof value === 'number') return factor * value;
  if (factor === 1) return value;
  return ['*', factor, value] as Expression;
}
