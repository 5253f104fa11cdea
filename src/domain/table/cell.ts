import type { Bilingual } from '@/domain/bilingual';
import { type StageFamily, stageFamilies } from '@/domain/lifecycle-codes';
import type { ControlRange } from '@/domain/park';
import { lastDayOf, type PlanDate } from '@/domain/plan-date';
import type { Comparator, Quantity } from '@/domain/quantity';

/** Which list of words a code belongs to; `panels` owns the words. */
export type Vocabulary =
  | 'family'
  | 'stage'
  | 'evidence'
  | 'supply'
  | 'works'
  | 'construction'
  | 'floorUse'
  | 'relation'
  | 'status'
  | 'quality'
  | 'factGroup'
  | 'dateRole';

export type NumberUnit = 'squareMetre' | 'metre' | 'storey' | 'year' | 'none' | 'percent';

/**
 * What stands in a cell at the clock, before it becomes words. `notStated` is the plan's silence (truth rule 3);
 * `none` is the plain absence of something, such as a floor that is taken.
 */
export type Cell =
  | { readonly type: 'notStated' }
  | { readonly type: 'none' }
  | { readonly type: 'name'; readonly text: Bilingual }
  /** a sentence or name that carries figures of a fact */
  | { readonly type: 'statement'; readonly text: Bilingual; readonly factId: string }
  | { readonly type: 'id'; readonly ids: readonly string[] }
  | { readonly type: 'word'; readonly vocabulary: Vocabulary; readonly code: string }
  | { readonly type: 'landUse'; readonly code: string }
  /** a number of an entity itself: 示例, imported or measured; `area` is shown in the unit of the page */
  | { readonly type: 'number'; readonly value: number; readonly unit: NumberUnit; readonly digits: number }
  | { readonly type: 'area'; readonly areaSqm: number }
  | { readonly type: 'range'; readonly range: ControlRange; readonly unit: NumberUnit }
  | { readonly type: 'quantities'; readonly factId: string; readonly quantities: readonly Quantity[] }
  | { readonly type: 'date'; readonly date: PlanDate };

export const notStated: Cell = { type: 'notStated' };
export const none: Cell = { type: 'none' };

export const nameCell = (text: Bilingual | null | undefined): Cell =>
  text ? { type: 'name', text } : notStated;
export const idCell = (...ids: readonly string[]): Cell => (ids.length > 0 ? { type: 'id', ids } : none);
export const dateCell = (date: PlanDate | null | undefined): Cell =>
  date ? { type: 'date', date } : notStated;
export const areaCell = (areaSqm: number | null): Cell =>
  areaSqm === null ? notStated : { type: 'area', areaSqm };
export const landUseCell = (code: string | null): Cell =>
  code === null ? notStated : { type: 'landUse', code };
export const wordCell = (vocabulary: Vocabulary, code: string | null): Cell =>
  code === null ? notStated : { type: 'word', vocabulary, code };
export const numberCell = (value: number | null, unit: NumberUnit, digits = 0): Cell =>
  value === null ? notStated : { type: 'number', value, unit, digits };
export const rangeCell = (range: ControlRange | null | undefined, unit: NumberUnit): Cell =>
  range && (range.min !== null || range.max !== null) ? { type: 'range', range, unit } : notStated;

/** What a cell is sorted by. Figures of different measures and units never mix: `group` keeps them apart. */
export interface SortKey {
  readonly group: string;
  readonly value: number | string;
  /** decides between equal values: = before ≈ before ≥ before > */
  readonly tie: number;
}

const comparatorOrder: Readonly<Record<Comparator, number>> = { '=': 0, '≈': 1, '≥': 2, '>': 3 };

/**
 * @param textOf the words of a cell in the language of the page
 * @returns null for silence and absence, which stand last in either direction
 */
export function sortKeyOf(cell: Cell, textOf: (cell: Cell) => string): SortKey | null {
  switch (cell.type) {
    case 'notStated':
    case 'none':
      return null;
    case 'number':
      return { group: '', value: cell.value, tie: 0 };
    case 'area':
      return { group: '', value: cell.areaSqm, tie: 0 };
    case 'range': {
      const { min, max } = cell.range;
      return { group: '', value: max ?? min ?? 0, tie: min ?? 0 };
    }
    case 'quantities': {
      const [first] = cell.quantities;
      if (!first) return null;
      return {
        group: `${first.measure} ${first.unit}`,
        value: first.value,
        tie: comparatorOrder[first.comparator],
      };
    }
    case 'date':
      // An imprecise date stands where it takes effect, after the day it ends on.
      return { group: '', value: lastDayOf(cell.date), tie: -cell.date.length };
    case 'word':
      if (cell.vocabulary === 'family') {
        return { group: '', value: stageFamilies.indexOf(cell.code as StageFamily), tie: 0 };
      }
      return { group: '', value: textOf(cell), tie: 0 };
    case 'landUse':
      return { group: '', value: cell.code, tie: 0 };
    case 'name':
    case 'statement':
    case 'id':
      return { group: '', value: textOf(cell), tie: 0 };
  }
}
