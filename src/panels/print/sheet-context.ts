import type { ClockReading } from '@/domain/clock';
import type { DatasetId } from '@/domain/ids';
import type { Park } from '@/domain/park';
import type { DatasetNature } from '@/domain/provenance';
import type { FilteredOut } from '@/domain/table';
import type { Locale } from '@/messages/locale';
import type { MessageKey, MessageParams } from '@/messages/message';
import type { AreaUnit } from '@/store/state';
import type { Provenance } from '@/ui/figure/Figure';
import type { Source } from './citations';

/** What every part of a sheet is made from. */
export interface SheetContext {
  /** as shown: without 示例 when it is switched off */
  readonly park: Park;
  readonly clock: ClockReading;
  readonly locale: Locale;
  readonly areaUnit: AreaUnit;
  readonly t: (key: MessageKey, params?: MessageParams) => string;
  readonly cite: (source: Source) => number;
  /** what the desk's filter keeps out of map and counts; null: nothing */
  readonly out: FilteredOut | null;
}

/** One figure or statement of the sheet with the number of its source. */
export interface SheetFigure {
  readonly key: string;
  /** empty: the value is a sentence of its own */
  readonly label: string;
  /** null: 规划未载明 */
  readonly value: string | null;
  readonly provenance: Provenance;
  readonly citation: number | null;
  /** datasets it speaks of: 示例 and a person's own carry their badge */
  readonly natures?: readonly DatasetNature[];
  /** small remark: stated later, not to be measured from, the Chinese figure */
  readonly note?: string;
}

/** Datasets that a count draws from, in the order of the park. */
export function datasetsOf(
  park: Park,
  things: readonly { readonly dataset: DatasetId }[],
): readonly string[] {
  const ids = new Set(things.map(({ dataset }) => String(dataset)));
  const known = park.datasets.map(({ id }) => String(id)).filter((id) => ids.has(id));
  return [...known, ...[...ids].filter((id) => !known.includes(id)).sort()];
}

/** What kinds of datasets stand among things, each once. */
export function naturesOf(things: readonly { readonly nature?: DatasetNature }[]): readonly DatasetNature[] {
  return [...new Set(things.flatMap(({ nature }) => nature ?? []))];
}
