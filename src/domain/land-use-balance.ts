import type { ClockReading } from './clock';
import type { DatasetId, FactId, ZoneId } from './ids';
import { type LandUseGroup, landUseGroup } from './land-use-classes';
import { largestRemainder, sharesLike } from './largest-remainder';
import { authoritativeParcel, parcelStateAt } from './lifecycle';
import type { StageFamily } from './lifecycle-codes';
import type { Parcel, Park } from './park';
import type { Quantity } from './quantity';

/** 现状, on the day of the clock, 规划. */
export const balanceColumns = ['existing', 'atDay', 'planned'] as const;
export type BalanceColumn = (typeof balanceColumns)[number];

/** Hectares and percent with two decimals, rounded so that every column adds up. */
export interface BalanceCell {
  readonly hectares: number;
  readonly percent: number;
}

export interface BalanceRow {
  /**
   * `class` 小计 of a first-level class · `use` a second-level row, indented · `notStated` land whose use the source
   * does not name · `group` 城镇建设用地合计, 区域基础设施 or 非建设用地 · `total` 总计
   */
  readonly kind: 'class' | 'use' | 'notStated' | 'group' | 'total';
  /** 2023 code; null for groups, the total and land without a stated use */
  readonly code: string | null;
  readonly group: LandUseGroup | null;
  readonly cells: Readonly<Record<BalanceColumn, BalanceCell>>;
  /** hectares, planned less existing */
  readonly change: number;
}

export interface BalanceTable {
  readonly dataset: DatasetId;
  readonly illustrative: boolean;
  readonly rows: readonly BalanceRow[];
  /** m², before rounding */
  readonly totalSqm: number;
}

export interface LandUseBalance {
  /** What the plan itself states: the areas of the zones, and nothing about their division but S22. */
  readonly documented: readonly {
    readonly zoneId: ZoneId;
    readonly factId: FactId;
    readonly quantity: Quantity;
  }[];
  /** One table per dataset that draws land: 示例 and other datasets are never added up. */
  readonly tables: readonly BalanceTable[];
}

/** Land takes its planned use when it is handed over for building; until then it is what it was. */
const built: readonly StageFamily[] = ['building', 'inUse'];

interface Piece {
  readonly areaSqm: number;
  readonly uses: Readonly<Record<BalanceColumn, string | null>>;
}

function pieceOfParcel(park: Park, parcel: Parcel, clock: ClockReading): Piece | null {
  if (parcel.siteAreaSqm === null) return null;
  const { family } = parcelStateAt(authoritativeParcel(park, parcel), clock);
  const { existingLandUse: existing, landUse: planned } = parcel;
  // Where nothing is said of the present use, land that is already built on by plan is in its planned use.
  const atDay = built.includes(family) ? planned : existing;
  return { areaSqm: parcel.siteAreaSqm, uses: { existing, atDay, planned } };
}

/**
 * Streets, green and water have one use in the data and stand on the map at every date, so they stand in every column;
 * the table then reconciles with what is drawn.
 */
function piecesOf(
  park: Park,
  dataset: DatasetId,
  zoneId: ZoneId | null,
  clock: ClockReading,
): readonly Piece[] {
  const here = (thing: { readonly dataset: DatasetId; readonly zoneId: ZoneId }) =>
    thing.dataset === dataset && (zoneId === null || thing.zoneId === zoneId);
  const parcels = park.parcels.filter(here).flatMap((parcel) => pieceOfParcel(park, parcel, clock) ?? []);
  const areas = park.landUseAreas.filter(here).map(({ siteAreaSqm, landUse }) => ({
    areaSqm: siteAreaSqm,
    uses: { existing: landUse, atDay: landUse, planned: landUse },
  }));
  return [...parcels, ...areas];
}

/** Second-level code; a class that is given no finer stays as it is. */
const useOf = (code: string | null): string => code?.slice(0, 4) ?? '';
const classOf = (use: string): string => use.slice(0, 2);

type Parts = Readonly<Record<BalanceColumn, { readonly hectares: number; readonly percent: number }>>;

/** Hundredths of a hectare and of a percent per use, as whole numbers that add up. */
function partsByUse(pieces: readonly Piece[], uses: readonly string[]): ReadonlyMap<string, Parts> {
  const totalSqm = pieces.reduce((sum, piece) => sum + piece.areaSqm, 0);
  const areasOf = (column: BalanceColumn) =>
    uses.map((use) =>
      pieces
        .filter((piece) => useOf(piece.uses[column]) === use)
        .reduce((sum, piece) => sum + piece.areaSqm, 0),
    );
  const areas = { existing: areasOf('existing'), atDay: areasOf('atDay'), planned: areasOf('planned') };
  const sharesOf = (parts: number): Readonly<Record<BalanceColumn, readonly number[]>> => {
    const existing = largestRemainder(areas.existing, parts);
    const planned = sharesLike({ weights: areas.existing, shares: existing }, areas.planned, parts);
    const atDay = sharesLike({ weights: areas.planned, shares: planned }, areas.atDay, parts);
    return { existing, atDay, planned };
  };
  const [hectares, percent] = [sharesOf(Math.round(totalSqm / 100)), sharesOf(10_000)];
  return new Map(
    uses.map((use, index) => [
      use,
      Object.fromEntries(
        balanceColumns.map((column) => [
          column,
          { hectares: hectares[column][index] ?? 0, percent: percent[column][index] ?? 0 },
        ]),
      ) as Parts,
    ]),
  );
}

type Head = Pick<BalanceRow, 'kind' | 'code' | 'group'>;

/** A row over several uses: whole hundredths are added, so that sums on the page are exact. */
function rowOver(head: Head, parts: ReadonlyMap<string, Parts>, uses: readonly string[]): BalanceRow {
  const sum = (column: BalanceColumn, of: keyof BalanceCell) =>
    uses.reduce((total, use) => total + (parts.get(use)?.[column][of] ?? 0), 0);
  const cell = (column: BalanceColumn): BalanceCell => ({
    hectares: sum(column, 'hectares') / 100,
    percent: sum(column, 'percent') / 100,
  });
  return {
    ...head,
    cells: { existing: cell('existing'), atDay: cell('atDay'), planned: cell('planned') },
    change: (sum('planned', 'hectares') - sum('existing', 'hectares')) / 100,
  };
}

function rowsOf(pieces: readonly Piece[]): readonly BalanceRow[] {
  const uses = [
    ...new Set(pieces.flatMap((piece) => balanceColumns.map((column) => useOf(piece.uses[column])))),
  ].toSorted();
  const parts = partsByUse(pieces, uses);
  const stated = uses.filter((use) => use !== '');
  const classes = [...new Set(stated.map(classOf))];
  const classRows = classes.flatMap((code) => {
    const within = stated.filter((use) => classOf(use) === code);
    const head = rowOver({ kind: 'class', code, group: landUseGroup(code) }, parts, within);
    if (within.length === 1 && within[0] === code) return [head];
    const rows = within.map((use) =>
      rowOver({ kind: 'use', code: use, group: landUseGroup(use) }, parts, [use]),
    );
    return [head, ...rows];
  });
  const group = (name: LandUseGroup) => stated.filter((use) => landUseGroup(use) === name);
  const groupRow = (name: LandUseGroup) =>
    rowOver({ kind: 'group', code: null, group: name }, parts, group(name));
  return [
    ...classRows,
    ...(uses.includes('')
      ? [rowOver({ kind: 'notStated', code: null, group: 'notStated' }, parts, [''])]
      : []),
    groupRow('urban'),
    ...(group('regional').length > 0 ? [groupRow('regional')] : []),
    groupRow('open'),
    rowOver({ kind: 'total', code: null, group: null }, parts, uses),
  ];
}

/**
 * 用地平衡表 of a zone, or of the whole park, on a day.
 * Source: planning standards 5.3; percentages by largest remainder, so that they add up to 100.00.
 * @param zoneId null for all zones together
 */
export function landUseBalance(park: Park, zoneId: ZoneId | null, clock: ClockReading): LandUseBalance {
  const zones = park.zones.filter((zone) => zoneId === null || zone.id === zoneId);
  const documented = zones.flatMap((zone) => {
    const quantity =
      zone.landAreaFact === null ? undefined : park.facts.get(zone.landAreaFact)?.quantities[0];
    return zone.landAreaFact !== null && quantity
      ? [{ zoneId: zone.id, factId: zone.landAreaFact, quantity }]
      : [];
  });
  const tables = park.datasets.flatMap((info): readonly BalanceTable[] => {
    const pieces = piecesOf(park, info.id, zoneId, clock);
    if (pieces.length === 0) return [];
    return [
      {
        dataset: info.id,
        illustrative: info.nature === 'illustrative',
        rows: rowsOf(pieces),
        totalSqm: pieces.reduce((sum, piece) => sum + piece.areaSqm, 0),
      },
    ];
  });
  return { documented, tables };
}
