import type { Comparator, Measure, Quantity, Unit } from './quantity';

/** A result of arithmetic on quantities: it has lost its citation and gained inputs. */
export interface Computed<M extends Measure = Measure> {
  readonly value: number;
  readonly measure: M;
  readonly unit: Unit;
  readonly comparator: Comparator;
}

/** Thrown when figures of different units are added: mixing is an error, never a sum (truth rule 2). */
export class UnitMismatchError extends Error {
  constructor(
    readonly left: Unit,
    readonly right: Unit,
  ) {
    super(`Cannot combine ${left} with ${right}.`);
    this.name = 'UnitMismatchError';
  }
}

/** ≈ + = is ≈ (truth rule 1). Bounds of the same side survive; a bound meeting an approximation becomes ≈. */
export function combineComparators(a: Comparator, b: Comparator): Comparator {
  if (a === b) return a;
  if (a === '=') return b;
  if (b === '=') return a;
  if (a === '≈' || b === '≈') return '≈';
  return '≥';
}

/**
 * Sum of figures of one measure. Different measures do not compile; different units throw.
 * @throws UnitMismatchError
 */
export function sum<const M extends Measure>(terms: readonly [Summable<M>, ...Summable<M>[]]): Computed<M> {
  const [first, ...rest] = terms;
  let { value, comparator } = first;
  for (const term of rest) {
    if (term.unit !== first.unit) throw new UnitMismatchError(first.unit, term.unit);
    value += term.value;
    comparator = combineComparators(comparator, term.comparator);
  }
  return { value, measure: first.measure, unit: first.unit, comparator };
}

type Summable<M extends Measure> = Pick<Quantity<M>, 'value' | 'measure' | 'unit' | 'comparator'>;

/** Narrows a figure to a measure; null when the fact says something else, so that a changed data file cannot mislead. */
export function ofMeasure<M extends Measure>(quantity: Quantity | undefined, measure: M): Quantity<M> | null {
  return quantity?.measure === measure ? (quantity as Quantity<M>) : null;
}
