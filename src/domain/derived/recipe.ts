import { ofMeasure } from '@/domain/arithmetic';
import type { Bilingual } from '@/domain/bilingual';
import { asId, type DerivedId, type FactId, type ZoneId } from '@/domain/ids';
import type { Park } from '@/domain/park';
import type { Comparator, Measure, Quantity, Unit } from '@/domain/quantity';

export interface DerivedFigure {
  readonly value: number;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly comparator: Comparator;
  /** 力争: every input is only striven for, so the result is too */
  readonly strive?: boolean;
  /** decimals worth printing */
  readonly digits: number;
  readonly label: Bilingual;
  /** the zone this part speaks of, when it speaks of one */
  readonly zoneId: ZoneId | null;
}

export interface DerivedValue {
  readonly id: DerivedId;
  readonly title: Bilingual;
  readonly figures: readonly DerivedFigure[];
  readonly formula: Bilingual;
  readonly inputs: readonly FactId[];
  readonly caveat: Bilingual | null;
}

/** Computes one derived value; null when an input is missing. */
export type Recipe = (park: Park) => Omit<DerivedValue, 'id'> | null;

/** The figure of a measure a fact states. */
export function figureOf<M extends Measure>(park: Park, factId: string, measure: M): Quantity<M> | null {
  const fact = park.facts.get(asId<FactId>(factId));
  return ofMeasure(
    fact?.quantities.find((quantity) => quantity.measure === measure),
    measure,
  );
}

/** All values, or null when one is missing. */
export function all<T>(values: readonly (T | null)[]): [T, ...T[]] | null {
  const present = values.filter((value): value is T => value !== null);
  const [first, ...rest] = present;
  return first === undefined || present.length !== values.length ? null : [first, ...rest];
}

export const factIds = (...ids: string[]) => ids.map((id) => asId<FactId>(id));
/** For figures that speak of no single zone. */
export const noZone = { zoneId: null } as const;
