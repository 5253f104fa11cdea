import type { ClockReading } from './clock';
import { derivedValue } from './derived';
import type { DerivedId, FactId, ZoneId } from './ids';
import { authoritativeParcel, countableParcels, parcelStateAt } from './lifecycle';
import { type StageFamily, stageFamilies } from './lifecycle-codes';
import type { Park, Zone } from './park';
import { isDocumented, isIllustrative } from './provenance';
import type { Comparator, Quantity, Unit } from './quantity';

/** Where a cell's figure comes from, so that it can be shown with its citation. */
export type CompareCell =
  | {
      readonly type: 'fact';
      readonly factId: FactId;
      /** 1-based place among the figures of the fact */
      readonly ordinal: number;
      readonly quantity: Quantity;
    }
  | {
      readonly type: 'derived';
      readonly derivedId: DerivedId;
      readonly ordinal: number;
      readonly value: number;
      readonly unit: Unit;
      readonly comparator: Comparator;
      readonly digits: number;
    }
  | { readonly type: 'count'; readonly value: number; readonly unit: Unit; readonly illustrative: boolean }
  /** 规划未载明 */
  | { readonly type: 'notStated' };

/** Why a row must not be read across. */
export type Incomparable = 'differentBasis' | 'differentSubject' | 'tooFewStated';

export type CompareRowId =
  | 'landArea'
  | 'landAreaHectares'
  | 'floorSpace'
  | 'floorSpaceRatio'
  | 'firms'
  | 'aboveScaleFirms'
  | 'industrialLand'
  | 'industrialShare'
  | 'platforms'
  | 'projects'
  | 'namedResidents'
  | 'milestones'
  | 'parcels'
  | `stage:${StageFamily}`;

/** One subject over the zones. Rows are for reading side by side and are never summed across. */
export interface CompareRow {
  readonly id: CompareRowId;
  /** in the order of the zones asked for */
  readonly cells: readonly CompareCell[];
  readonly comparable: boolean;
  readonly reason: Incomparable | null;
}

const notStated: CompareCell = { type: 'notStated' };

function factCell(park: Park, factId: FactId | null): CompareCell {
  const quantity = factId === null ? undefined : park.facts.get(factId)?.quantities[0];
  return factId !== null && quantity ? { type: 'fact', factId, ordinal: 1, quantity } : notStated;
}

/** The zone's own part of a derived value; `only` names the parts that are a basis of their own. */
function derivedCell(park: Park, zone: Zone, ids: readonly string[], unit?: Unit): CompareCell {
  for (const id of ids) {
    const derived = derivedValue(park, id);
    const index =
      derived?.figures.findIndex((figure) => figure.zoneId === zone.id && (!unit || figure.unit === unit)) ??
      -1;
    const figure = derived?.figures[index];
    if (derived && figure) {
      const { value, comparator, digits } = figure;
      return {
        type: 'derived',
        derivedId: derived.id,
        ordinal: index + 1,
        value,
        unit: figure.unit,
        comparator,
        digits,
      };
    }
  }
  return notStated;
}

/** A fact of the zone by what it measures, since zones list their facts without saying which is which. */
function zoneFact(park: Park, zone: Zone, matches: (quantity: Quantity) => boolean): CompareCell {
  const factId = [...zone.presentFacts, ...zone.comingFacts].find((id) =>
    park.facts.get(id)?.quantities.some(matches),
  );
  return factCell(park, factId ?? null);
}

const counted = (value: number, unit: Unit, illustrative: boolean): CompareCell => ({
  type: 'count',
  value,
  unit,
  illustrative,
});

/** What a cell measures, in a form that can be compared; null where it says nothing. */
function basisOf(cell: CompareCell): { readonly basis: string; readonly subject: string } | null {
  switch (cell.type) {
    case 'fact':
      return {
        basis: `${cell.quantity.measure} ${cell.quantity.unit}`,
        subject: cell.quantity.subject?.zh ?? '',
      };
    case 'derived':
      // A derived value is its formula: X04, X05 and X07 are three different ratios.
      return { basis: cell.derivedId, subject: '' };
    case 'count':
      return { basis: `count ${cell.unit} ${cell.illustrative}`, subject: '' };
    case 'notStated':
      return null;
  }
}

function reasonOf(cells: readonly CompareCell[]): Incomparable | null {
  const stated = cells.flatMap((cell) => basisOf(cell) ?? []);
  if (stated.length < 2) return 'tooFewStated';
  if (new Set(stated.map(({ basis }) => basis)).size > 1) return 'differentBasis';
  return new Set(stated.map(({ subject }) => subject)).size > 1 ? 'differentSubject' : null;
}

function stageRows(
  park: Park,
  zones: readonly Zone[],
  clock: ClockReading,
  out?: ReadonlySet<string>,
): readonly CompareRow[] {
  const left = countableParcels(park).filter(({ id }) => !out?.has(id));
  const parcels = left.map((parcel) => ({
    zoneId: parcel.zoneId,
    illustrative: isIllustrative(parcel),
    family: parcelStateAt(authoritativeParcel(park, parcel), clock).family,
  }));
  const illustrative = countableParcels(park).some(isIllustrative);
  const row = (id: CompareRowId, matches: (family: StageFamily) => boolean) =>
    rowFrom(
      id,
      zones.map((zone) =>
        counted(
          parcels.filter((parcel) => parcel.zoneId === zone.id && matches(parcel.family)).length,
          'parcel',
          illustrative,
        ),
      ),
    );
  return [
    row('parcels', () => true),
    ...stageFamilies.map((family) => row(`stage:${family}`, (other) => other === family)),
  ];
}

function rowFrom(id: CompareRowId, cells: readonly CompareCell[]): CompareRow {
  const reason = reasonOf(cells);
  return { id, cells, comparable: reason === null, reason };
}

/** Counts of what the plan names in a zone; 0 is a count of ours, not a statement of the plan. */
function namedIn(things: readonly { readonly zoneId: ZoneId | null }[], zone: Zone): number {
  return things.filter((thing) => thing.zoneId === zone.id).length;
}

/**
 * Two or three zones side by side. Rows whose cells stand on different bases or subjects are marked, with the reason;
 * there is no total, because none would be honest.
 * @param out ids of parcels a filter keeps out of the counts of parcels
 */
export function compareZones(
  park: Park,
  zoneIds: readonly ZoneId[],
  clock: ClockReading,
  out?: ReadonlySet<string>,
): readonly CompareRow[] {
  const zones = zoneIds.flatMap((id) => park.zones.find((zone) => zone.id === id) ?? []);
  const over = (id: CompareRowId, cellOf: (zone: Zone) => CompareCell) => rowFrom(id, zones.map(cellOf));
  const documented = <T extends { readonly nature: Zone['nature'] }>(things: readonly T[]) =>
    things.filter((thing) => isDocumented(thing));
  const residents = documented(park.enterprises).filter(({ relation }) => relation === 'resident');
  const dated = park.milestones.filter(({ due }) => due !== null);
  return [
    over('landArea', (zone) => factCell(park, zone.landAreaFact)),
    over('landAreaHectares', (zone) => derivedCell(park, zone, ['X01'])),
    over('floorSpace', (zone) => factCell(park, zone.floorSpaceFact)),
    over('floorSpaceRatio', (zone) => derivedCell(park, zone, ['X04', 'X05', 'X07'], 'none')),
    over('firms', (zone) => factCell(park, zone.residentFact)),
    over('aboveScaleFirms', (zone) =>
      zoneFact(park, zone, ({ unit, measure }) => unit === 'firm' && measure === 'count'),
    ),
    over('industrialLand', (zone) => zoneFact(park, zone, ({ measure }) => measure === 'landArea')),
    over('industrialShare', (zone) => derivedCell(park, zone, ['X03'])),
    over('platforms', (zone) => counted(namedIn(documented(park.platforms), zone), 'item', false)),
    over('projects', (zone) => counted(namedIn(documented(park.projects), zone), 'item', false)),
    over('namedResidents', (zone) => counted(namedIn(residents, zone), 'firm', false)),
    over('milestones', (zone) =>
      counted(dated.filter(({ zoneIds: ids }) => ids.includes(zone.id)).length, 'item', false),
    ),
    ...stageRows(park, zones, clock, out),
  ];
}
