import { type Basis, bases } from '@/domain/clock';
import { isIsoDay } from '@/domain/plan-date';
import { type SelectableKind, selectableKinds } from '@/domain/selection';
import { decodeFilter, encodeFilter } from '@/domain/table/filter-code';
import { tableIds } from '@/domain/table/row';
import { emptyFilter } from '@/domain/table/table-filter';
import { deskPanelIds } from '@/store/desk-panel';
import { type AppState, type AreaUnit, areaUnits } from '@/store/state';
import { type TwoDatesMode, twoDatesModes } from '@/store/two-dates';
import { defaultVisibility, layerGroups, parcelColourings } from '@/symbology/layer-groups';
import { themes } from '@/symbology/themes';
import { decodeColumns, decodeSort, encodeColumns, encodeSort } from './table-code';

/** One URL parameter: how it is read, written and left out. `undefined` from `read` = not understood. */
export interface UrlParam {
  readonly name: string;
  read(text: string): Partial<AppState> | undefined;
  /** null = the state is the default, so the link stays short */
  write(state: AppState): string | null;
  /** what a link means that leaves the parameter out; nothing = it stays as it is */
  readonly absent?: Partial<AppState>;
}

const languageCodes = { zh: 'zh-CN', en: 'en' } as const;

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text);
}

const asOf: UrlParam = {
  name: 'asOf',
  read: (text) => (isIsoDay(text) ? { asOf: text } : undefined),
  write: (state) => state.asOf,
};

const basis: UrlParam = {
  name: 'basis',
  read: (text) => {
    const value: Basis | undefined = oneOf(bases, text);
    return value && { basis: value };
  },
  write: (state) => state.basis,
};

const select: UrlParam = {
  name: 'select',
  absent: { selected: null },
  read: (text) => {
    const separator = text.indexOf(':');
    const kind: SelectableKind | undefined = oneOf(selectableKinds, text.slice(0, separator));
    const id = text.slice(separator + 1);
    return kind && id !== '' ? { selected: { kind, id } } : undefined;
  },
  // Links never carry ids of a person's own data (MODEL, "URL").
  write: (state) =>
    state.selected === null || state.selected.id.startsWith('user:')
      ? null
      : `${state.selected.kind}:${state.selected.id}`,
};

const layers: UrlParam = {
  name: 'layers',
  absent: { visibility: defaultVisibility },
  read: (text) => {
    const names = text === 'none' ? [] : text.split(',');
    if (names.some((name) => !oneOf(layerGroups, name))) return undefined;
    return {
      visibility: Object.fromEntries(
        layerGroups.map((group) => [group, names.includes(group)]),
      ) as AppState['visibility'],
    };
  },
  write: (state) => {
    const on = layerGroups.filter((group) => state.visibility[group]);
    if (on.length === layerGroups.length) return null;
    return on.length === 0 ? 'none' : on.join(',');
  },
};

const colour: UrlParam = {
  name: 'colour',
  absent: { parcelColouring: 'landUse' },
  read: (text) => {
    const value = oneOf(parcelColourings, text);
    return value && { parcelColouring: value };
  },
  write: (state) => (state.parcelColouring === 'landUse' ? null : state.parcelColouring),
};

const sample: UrlParam = {
  name: 'sample',
  absent: { sampleVisible: true },
  read: (text) => (text === 'on' || text === 'off' ? { sampleVisible: text === 'on' } : undefined),
  write: (state) => (state.sampleVisible ? null : 'off'),
};

const view: UrlParam = {
  name: 'view',
  read: (text) => {
    const numbers = text.split(',').map(Number);
    const [lon, lat, zoom, pitch = 0, bearing = 0] = numbers;
    if (numbers.length < 3 || numbers.length > 5 || numbers.some((number) => !Number.isFinite(number))) {
      return undefined;
    }
    if (lon === undefined || lat === undefined || zoom === undefined) return undefined;
    const inRange =
      Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 24 && pitch >= 0 && pitch <= 85;
    return inRange ? { camera: { center: [lon, lat], zoom, pitch, bearing } } : undefined;
  },
  write: (state) => {
    if (!state.camera) return null;
    const { center, zoom, pitch, bearing } = state.camera;
    // 公开模式 rounds shown positions to a hundred metres, in the address bar too (standards 7.4).
    const decimals = state.settings.publicMode ? 3 : 5;
    return [
      center[0].toFixed(decimals),
      center[1].toFixed(decimals),
      zoom.toFixed(2),
      pitch.toFixed(0),
      bearing.toFixed(0),
    ].join(',');
  },
};

const lang: UrlParam = {
  name: 'lang',
  read: (text) => {
    const code = oneOf(['zh', 'en'] as const, text);
    return code && { locale: languageCodes[code] };
  },
  write: (state) => (state.locale === 'en' ? 'en' : 'zh'),
};

const theme: UrlParam = {
  name: 'theme',
  absent: { theme: 'paper' },
  read: (text) => {
    const value = oneOf(themes, text);
    return value && { theme: value };
  },
  write: (state) => (state.theme === 'paper' ? null : state.theme),
};

const unit: UrlParam = {
  name: 'unit',
  absent: { areaUnit: 'mu' },
  read: (text) => {
    const value: AreaUnit | undefined = oneOf(areaUnits, text);
    return value && { areaUnit: value };
  },
  write: (state) => (state.areaUnit === 'mu' ? null : state.areaUnit),
};

const filter: UrlParam = {
  name: 'filter',
  absent: { tableFilter: emptyFilter },
  read: (text) => {
    const tableFilter = decodeFilter(text);
    return tableFilter ? { tableFilter } : undefined;
  },
  write: (state) => encodeFilter(state.tableFilter),
};

/** `swipe:2025-12-31:plan`: how two dates are shown, and the left one with its basis; the right one is `asOf`. */
const compare: UrlParam = {
  name: 'compare',
  absent: { twoDates: 'off' },
  read: (text) => {
    const [modeText = '', dayText = '', basisText = ''] = text.split(':');
    const mode: TwoDatesMode | undefined = oneOf(twoDatesModes, modeText);
    const otherBasis: Basis | undefined = oneOf(bases, basisText);
    if (mode === undefined || mode === 'off' || otherBasis === undefined || !isIsoDay(dayText))
      return undefined;
    return { twoDates: mode, otherAsOf: dayText, otherBasis };
  },
  write: (state) =>
    state.twoDates === 'off' ? null : `${state.twoDates}:${state.otherAsOf}:${state.otherBasis}`,
};

const panel: UrlParam = {
  name: 'panel',
  absent: { deskPanel: null },
  read: (text) => {
    const value = oneOf(deskPanelIds, text);
    return value && { deskPanel: value };
  },
  // Drawers belong to the desk: a link into tour or exhibition does not carry what stays behind.
  write: (state) => (state.mode === 'planner' ? state.deskPanel : null),
};

const table: UrlParam = {
  name: 'table',
  absent: { openTable: null },
  read: (text) => {
    const value = oneOf(tableIds, text);
    return value && { openTable: value };
  },
  write: (state) => (state.mode === 'planner' ? state.openTable : null),
};

const sort: UrlParam = {
  name: 'sort',
  absent: { tableSort: {} },
  read: (text) => {
    const tableSort = decodeSort(text);
    return tableSort && { tableSort };
  },
  write: (state) => encodeSort(state.tableSort),
};

const columns: UrlParam = {
  name: 'columns',
  absent: { tableColumns: {} },
  read: (text) => {
    const tableColumns = decodeColumns(text);
    return tableColumns && { tableColumns };
  },
  write: (state) => encodeColumns(state.tableColumns),
};

export const urlParams: readonly UrlParam[] = [
  asOf,
  basis,
  select,
  layers,
  colour,
  sample,
  view,
  lang,
  theme,
  unit,
  filter,
  compare,
  panel,
  table,
  sort,
  columns,
];
