import type { ClockReading } from '../../src/domain/clock';
import { asId } from '../../src/domain/ids';
import type { Park } from '../../src/domain/park';
import type { IsoDay } from '../../src/domain/plan-date';
import {
  countRows,
  emptyFilter,
  filteredOut,
  filterRows,
  type TableFilter,
  tableRows,
} from '../../src/domain/table';
import { namedBy } from '../../src/symbology/vocabularies';

const clockAt = (asOf: string): ClockReading => ({
  asOf: asOf as IsoDay,
  basis: 'plan',
  today: '2026-11-24' as IsoDay,
});

/** A park whose parcels are multiplied until there is the wanted number of them. */
export function crowdedWithParcels(park: Park, count: number): Park {
  const drawn = park.parcels.filter((parcel) => parcel.geometry !== null && parcel.illustrates === null);
  const parcels = Array.from({ length: count }, (_, index) => {
    const parcel = drawn[index % drawn.length];
    if (!parcel) throw new Error('The park has no parcels to multiply.');
    return { ...parcel, id: asId<typeof parcel.id>(`sample:crowd-${index}`) };
  });
  return { ...park, parcels };
}

const filters: readonly Partial<TableFilter>[] = [
  { zones: ['phase-2'] },
  { stages: ['sold', 'building'] },
  { landUses: ['1001'], siteArea: { min: 10_000, max: 40_000 } },
  { years: { min: 2025, max: 2026 }, sample: 'only' },
  { text: '07' },
  { text: '二期 工业' },
  { text: '逾期未核实' },
];

/**
 * Milliseconds from a new filter to new rows, counts and the ids the map dims: on a day not looked at yet, and again on
 * the same day.
 */
export function filterSteps(park: Park): {
  readonly newDay: readonly number[];
  readonly sameDay: readonly number[];
} {
  const once = (patch: Partial<TableFilter>, clock: ClockReading) => {
    const began = performance.now();
    const rows = tableRows(park, 'parcels');
    const filter = { ...emptyFilter, ...patch };
    countRows(rows, filterRows(rows, 'parcels', filter, { park, clock }, namedBy));
    filteredOut(park, filter, clock, namedBy);
    return performance.now() - began;
  };
  for (const patch of filters) once(patch, clockAt('2023-01-01'));
  const days = ['2024-03-31', '2024-09-30', '2025-03-31', '2025-09-30', '2026-03-31'];
  const steps = filters.flatMap((patch, index) => {
    const clock = clockAt(days[index % days.length] ?? '2025-12-31');
    return [[once(patch, clock), once({ ...patch, accuracies: ['schematic'] }, clock)] as const];
  });
  return { newDay: steps.map(([first]) => first), sameDay: steps.map(([, second]) => second) };
}
