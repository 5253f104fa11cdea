import { shownPark } from '@/domain/shown-park';
import { activeFacets, filteredOut } from '@/domain/table';
import { message } from '@/messages/message';
import type { Picture } from '@/store/picture';
import type { AppState } from '@/store/state';
import { layerGroups } from '@/symbology/layer-groups';
import { namedBy } from '@/symbology/vocabularies';
import { type Citation, createCitations } from './citations';
import type { SheetContext } from './sheet-context';
import { type SheetLegendGroup, sheetLegend } from './sheet-legend';
import { type SheetSelection, sheetSelection } from './sheet-selection';

export const sheetParts = ['legend', 'selection', 'coordinates'] as const;
export type SheetPart = (typeof sheetParts)[number];

/** Everything a sheet says besides its picture; numbers of sources are given in reading order. */
export interface SheetModel {
  readonly context: Omit<SheetContext, 'cite'>;
  readonly legend: readonly SheetLegendGroup[];
  readonly selection: SheetSelection | null;
  /** source number of the scale; null without one */
  readonly scaleCitation: number | null;
  readonly frameCitation: number | null;
  /** source of what the user typed: sheet and review number */
  readonly entryCitation: number | null;
  readonly citations: readonly Citation[];
}

export type SheetState = Pick<
  AppState,
  | 'park'
  | 'sampleVisible'
  | 'asOf'
  | 'basis'
  | 'today'
  | 'locale'
  | 'areaUnit'
  | 'visibility'
  | 'parcelColouring'
  | 'selected'
  | 'tableFilter'
>;

/**
 * What a sheet says of the view on the screen, with the number of each source.
 * @param picture null: none could be drawn
 * @param hasEntries whether a number the person has entered (图号, 审图号) stands in the title block and is cited
 * @param numbering shared by the two sides of a sheet of two dates, its own otherwise
 */
export function sheetModel(
  state: SheetState,
  parts: Readonly<Record<SheetPart, boolean>>,
  picture: Picture | null,
  hasEntries: boolean,
  { cite, entries }: ReturnType<typeof createCitations> = createCitations(),
): SheetModel {
  const { asOf, basis, today, locale, areaUnit } = state;
  const park = shownPark(state.park, state.sampleVisible);
  const clock = { asOf, basis, today };
  const context: SheetContext = {
    park,
    clock,
    out:
      activeFacets(state.tableFilter).length === 0
        ? null
        : filteredOut(park, state.tableFilter, clock, namedBy),
    locale,
    areaUnit,
    t: (key, params) => message(locale, key, params),
    cite,
  };
  const visible = layerGroups.filter((group) => state.visibility[group]);
  const frameCitation = parts.coordinates && picture?.corners ? cite({ type: 'frame' }) : null;
  const legend = parts.legend ? sheetLegend(context, visible, state.parcelColouring) : [];
  const selection = parts.selection ? sheetSelection(context, state.selected) : null;
  const scaleCitation = picture?.scale == null ? null : cite({ type: 'scale' });
  const entryCitation = hasEntries ? cite({ type: 'entry' }) : null;
  return { context, legend, selection, frameCitation, scaleCitation, entryCitation, citations: entries() };
}
