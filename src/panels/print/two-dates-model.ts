import { type Change, changesBetween } from '@/domain/changes-between';
import { authoritativeParcel, parcelStateAt } from '@/domain/lifecycle';
import type { Picture } from '@/store/picture';
import type { AppState } from '@/store/state';
import { themeTokens } from '@/symbology/themes';
import { textIn } from '@/wording/text-in';
import { createCitations, factSource } from './citations';
import type { SheetContext } from './sheet-context';
import { type SheetLegendGroup, sheetLegend } from './sheet-legend';
import { type SheetModel, type SheetPart, sheetModel } from './sheet-model';

/** One line of what lies between the two days. */
export interface ChangeLine {
  readonly key: string;
  readonly change: Change;
  readonly name: string;
  readonly words: string;
  readonly citation: number;
}

/** A sheet of two dates: each side with its own legend and numbers, one numbering of sources, and what changes. */
export interface TwoDatesModel {
  /** left, the other clock */
  readonly left: SheetModel;
  /** right, the page's clock; its citations are those of the whole sheet */
  readonly right: SheetModel;
  /** what looks the same on both sides, explained once */
  readonly common: SheetModel;
  readonly changes: readonly ChangeLine[];
}

/** Stages of the parcels as numbers; the swatch takes the map's colour only where the map is coloured by stage. */
function stages(context: SheetContext, isColoured: boolean): readonly SheetLegendGroup[] {
  const plain = { form: 'outline', colour: themeTokens.paper.ink } as const;
  return sheetLegend(context, ['parcels'], 'transferStage').map((group) => ({
    ...group,
    title: context.t('panels.zone.parcels'),
    rows: group.rows.map((row) => (isColoured ? row : { ...row, swatch: { ...row.swatch, ...plain } })),
  }));
}

/** A change in words with its source; null where the shown park no longer holds what changes: 示例 is off. */
function lineOf(
  change: Change,
  { park, locale, clock, t, cite }: SheetContext,
): Omit<ChangeLine, 'key'> | null {
  if (change.type === 'stage') {
    const parcel = park.parcels.find(({ id }) => id === change.parcelId);
    if (!parcel) return null;
    const record = authoritativeParcel(park, parcel);
    const evidence = parcelStateAt(record, { ...clock, asOf: change.day }).event?.evidence;
    const source =
      evidence?.type === 'fact'
        ? factSource(String(evidence.factId))
        : ({ type: 'dataset', id: record.dataset } as const);
    const [from, to] = [t(`panels.family.${change.from}`), t(`panels.family.${change.to}`)];
    const words = t('desk.changes.stage', { from, to });
    return { change, name: textIn(locale, record.name), words, citation: cite(source) };
  }
  if (change.type === 'works') {
    const building = park.buildings.find(({ id }) => id === change.buildingId);
    if (!building) return null;
    const citation = cite({ type: 'dataset', id: building.dataset });
    const words = t(`panels.construction.${change.to}`);
    return { change, name: textIn(locale, building.name), words, citation };
  }
  const promises = [...park.milestones, ...park.indicators];
  const promise = promises.find(({ id }) => String(id) === change.promiseId);
  if (!promise) return null;
  const citation = cite(factSource(String(change.factId)));
  return { change, name: textIn(locale, promise.name), words: t(`panels.promise.${change.to}`), citation };
}

function changeLines(state: AppState, context: SheetContext): readonly ChangeLine[] {
  const { sourcePark, otherAsOf, asOf, basis, today, reports } = state;
  return changesBetween(sourcePark, [otherAsOf, asOf], basis, today, reports).flatMap((change, place) => {
    const line = lineOf(change, context);
    return line ? [{ ...line, key: `${change.day}/${place}` }] : [];
  });
}

/**
 * What a sheet of two dates says: both sides with their own reading, what changes between them, one numbering of sources.
 * @param picture of the page's own map, for scale and frame; null: none could be drawn
 * @param hasEntries whether a number the person has entered (图号, 审图号) stands in the title block and is cited
 */
export function twoDatesModel(
  state: AppState,
  parts: Readonly<Record<SheetPart, boolean>>,
  picture: Picture | null,
  hasEntries: boolean,
): TwoDatesModel {
  const numbering = createCitations();
  const side = (reading: Pick<AppState, 'asOf' | 'basis'>): SheetModel => {
    const model = sheetModel({ ...state, ...reading }, parts, picture, hasEntries, numbering);
    if (!parts.legend) return model;
    const context = { ...model.context, cite: numbering.cite };
    const dated = model.legend.filter(({ group, isDated }) => isDated && group !== 'parcels');
    const legend = state.visibility.parcels
      ? [...stages(context, state.parcelColouring === 'transferStage'), ...dated]
      : dated;
    return { ...model, legend };
  };
  const whole = sheetModel(state, parts, picture, hasEntries, numbering);
  const left = side({ asOf: state.otherAsOf, basis: state.otherBasis });
  const right = side(state);
  const changes = changeLines(state, { ...right.context, cite: numbering.cite });
  const common = { ...whole, legend: whole.legend.filter(({ isDated }) => !isDated) };
  return { left, right: { ...right, citations: numbering.entries() }, common, changes };
}
