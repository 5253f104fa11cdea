import { asId, type DerivedId } from '@/domain/ids';
import type { Park } from '@/domain/park';
import { listRecipes } from './lists';
import type { DerivedValue, Recipe } from './recipe';
import { spaceRecipes } from './space';

export type { DerivedFigure, DerivedValue } from './recipe';

const recipes: Readonly<Record<string, Recipe>> = { ...spaceRecipes, ...listRecipes };

/** X01–X12: values we compute from the plan's figures, shown only with formula and inputs (truth rule 1). */
export const derivedIds: readonly string[] = Object.keys(recipes);

/** A derived value by id; null when an input is missing — then there is nothing honest to show. */
export function derivedValue(park: Park, id: string): DerivedValue | null {
  const value = recipes[id]?.(park) ?? null;
  return value && { id: asId<DerivedId>(id), ...value };
}
