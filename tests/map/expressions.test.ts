import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { aBuilding, aParcel, aPark, planned, sampleEvent } from '@tests/builders/park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, type ClockReading } from '@/domain/clock';
import { constructionStatusAt, heightAt } from '@/domain/construction';
import { hasOverduePromise, parcelStateAt } from '@/domain/lifecycle';
import { transferStages } from '@/domain/lifecycle-codes';
import type { Building, Parcel } from '@/domain/park';
import { dayNumberOf, effectiveDayNumber, type IsoDay, isoDayOf } from '@/domain/plan-date';
import { heightExpression, isFinished, isNotStarted, isUnderWorks } from '@/map/style/building-state';
import type { Expression } from '@/map/style/expressions';
import { familyExpression, isOutlineOnly, isOverdue, isPlannedAhead } from '@/map/style/parcel-state';
import { buildingProperties } from '@/map/style/sources/buildings';
import { parcelFeature } from '@/map/style/sources/parcels';

const globalStateOf = (clock: ClockReading) => ({
  asOf: dayNumberOf(clock.asOf),
  today: dayNumberOf(clock.today),
  basis: clock.basis,
});

function evaluated(
  expression: Expression,
  properties: Record<string, unknown>,
  clock: ClockReading,
): unknown {
  const parsed = createExpression(expression, 'test', null, globalStateOf(clock));
  if (parsed.result === 'error') throw new Error(parsed.value.map((error) => error.message).join('; '));
  return parsed.value.evaluate({ zoom: 15 }, { type: 'Polygon', id: '1', geometry: [], properties } as never);
}

function passes(filter: Expression, properties: Record<string, unknown>, clock: ClockReading): boolean {
  const compiled = featureFilter(filter as never, 'test', globalStateOf(clock));
  return compiled.filter({ zoom: 15 }, { type: 3, id: '1', geometry: [], properties } as never);
}

const someDay = fc
  .integer({ min: dayNumberOf('2022-06-01' as IsoDay), max: dayNumberOf('2028-06-01' as IsoDay) })
  .map(isoDayOf);
const someDate = fc.oneof(
  someDay.map(String),
  someDay.map((day) => day.slice(0, 7)),
  someDay.map((day) => day.slice(0, 4)),
);
const someClock: fc.Arbitrary<ClockReading> = fc.record({
  asOf: someDay,
  basis: fc.constantFrom(...bases),
  today: someDay,
});
const someParcel: fc.Arbitrary<Parcel> = fc
  .record({
    dataset: fc.constantFrom('plan', 'sample'),
    events: fc.array(
      fc
        .record({
          stage: fc.constantFrom(...transferStages),
          date: someDate,
          kind: fc.constantFrom('planned', 'illustrated', 'proven'),
        })
        .map(({ stage, date, kind }) => {
          if (kind === 'planned') return planned(stage, date);
          if (kind === 'illustrated') return sampleEvent(stage, date);
          return {
            ...sampleEvent(stage, date),
            evidence: { type: 'document', title: '公告', date } as const,
          };
        }),
      { maxLength: 7 },
    ),
  })
  .map((values) => aParcel(values));

function encoded(parcel: Parcel) {
  return parcelFeature(aPark({ parcels: [parcel] }), parcel);
}

describe('parcel expressions say what the domain says', () => {
  it('legend family, on both bases and at every date', () => {
    fc.assert(
      fc.property(someParcel, someClock, (parcel, clock) => {
        const { properties, slots } = encoded(parcel);
        expect(evaluated(familyExpression(slots), properties, clock)).toBe(
          parcelStateAt(parcel, clock).family,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('also when other parcels of the park have more changes', () => {
    const { properties } = encoded(aParcel({ events: [planned('sold', '2024')] }));
    const clock: ClockReading = {
      asOf: '2025-01-01' as IsoDay,
      basis: 'plan',
      today: '2026-01-01' as IsoDay,
    };
    expect(
      evaluated(familyExpression({ plan: 5, verified: 4, overdue: 1, outline: 1 }), properties, clock),
    ).toBe('sold');
  });

  it('overdue promises', () => {
    fc.assert(
      fc.property(someParcel, someClock, (parcel, clock) => {
        const { properties, slots } = encoded(parcel);
        expect(passes(isOverdue(slots), properties, clock)).toBe(hasOverduePromise(parcel, clock));
      }),
      { numRuns: 500 },
    );
  });

  it('hatches what is planned right of today, and nothing on 核实', () => {
    fc.assert(
      fc.property(someParcel, someClock, (parcel, clock) => {
        const { properties, slots } = encoded(parcel);
        const now = parcelStateAt(parcel, {
          ...clock,
          asOf: clock.today < clock.asOf ? clock.today : clock.asOf,
        });
        const then = parcelStateAt(parcel, clock);
        const hatched = passes(isPlannedAhead(slots), properties, clock);
        if (clock.basis === 'verified' || clock.asOf <= clock.today) expect(hatched).toBe(false);
        else if (now.family !== then.family) expect(hatched).toBe(true);
        else if (then.event === null || effectiveDayNumber(then.event.date) <= dayNumberOf(clock.today)) {
          expect(hatched).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws outline only what has no evidence on 核实', () => {
    fc.assert(
      fc.property(someParcel, someClock, (parcel, clock) => {
        const { properties, slots } = encoded(parcel);
        const expected = clock.basis === 'verified' && parcelStateAt(parcel, clock).family === 'existing';
        expect(evaluated(isOutlineOnly(slots), properties, clock)).toBe(expected);
      }),
    );
  });
});

const someBuilding: fc.Arbitrary<Building> = fc
  .record({
    works: fc.constantFrom('existing', 'retrofit', 'rebuild', 'newBuild'),
    heightM: fc.integer({ min: 4, max: 150 }),
    priorHeightM: fc.integer({ min: 0, max: 30 }),
    planned: fc.option(fc.record({ start: someDate, finish: someDate })),
    actual: fc.option(fc.record({ start: fc.option(someDate), finish: fc.option(someDate) })),
  })
  .map((values) => aBuilding(values as Parameters<typeof aBuilding>[0]));

describe('building expressions say what the domain says', () => {
  it('height', () => {
    fc.assert(
      fc.property(someBuilding, someClock, (building, clock) => {
        const height = evaluated(heightExpression, buildingProperties(building), clock);
        expect(height).toBeCloseTo(heightAt(building, clock), 6);
      }),
      { numRuns: 800 },
    );
  });

  it('status', () => {
    fc.assert(
      fc.property(someBuilding, someClock, (building, clock) => {
        const properties = buildingProperties(building);
        const status = constructionStatusAt(building, clock);
        expect(passes(isUnderWorks, properties, clock)).toBe(status === 'underWorks');
        expect(passes(isFinished, properties, clock)).toBe(status === 'finished');
        expect(passes(isNotStarted, properties, clock)).toBe(status === 'notStarted');
      }),
      { numRuns: 800 },
    );
  });
});
