import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { cleanup, render } from '@testing-library/react';
import { shippedPark } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readHash, writeHash } from '@/app/url/hash';
import { bases } from '@/domain/clock';
import { heightAt } from '@/domain/construction';
import { stageFamilies } from '@/domain/lifecycle-codes';
import { dayNumberOf, type IsoDay, isoDayOf } from '@/domain/plan-date';
import { heightExpression } from '@/map/style/building-state';
import type { Expression } from '@/map/style/expressions';
import { familyExpression } from '@/map/style/parcel-state';
import { buildingProperties } from '@/map/style/sources/buildings';
import { parcelSources } from '@/map/style/sources/parcels';
import { StageLegend } from '@/panels/legend/StageLegend';
import { ZonePanel } from '@/panels/zone';
import { createAppStore, setAppStore } from '@/store/store';

/** One clock: what the map paints, the legend counts, the zone panels count and the link says, at any date. */

const today = '2026-11-23' as IsoDay;
const someDay = fc
  .integer({ min: dayNumberOf('2023-01-01' as IsoDay), max: dayNumberOf('2027-12-31' as IsoDay) })
  .map(isoDayOf);
const { shapes: source, slots } = parcelSources(shippedPark);
const shapes = (source.data as FeatureCollection).features;

function evaluate(expression: Expression, properties: object, globalState: Record<string, unknown>): unknown {
  const parsed = createExpression(expression, 'test', null, globalState);
  if (parsed.result === 'error') throw new Error(parsed.value.map((error) => error.message).join('; '));
  return parsed.value.evaluate({ zoom: 15 }, { type: 'Polygon', id: '1', geometry: [], properties } as never);
}

/** Numbers of the families as printed, in the order of the legend. */
function printedCounts(root: HTMLElement, mark: RegExp): number[] {
  return [...root.querySelectorAll('[data-count]')]
    .filter((element) => mark.test(element.getAttribute('data-count') ?? ''))
    .map((element) => Number(element.textContent));
}

function pageAt(asOf: IsoDay, basis: (typeof bases)[number]) {
  const store = createAppStore(today);
  setAppStore(store);
  store.getState().joinPark(shippedPark);
  store.getState().setBasis(basis);
  store.getState().setAsOf(asOf);
  return store;
}

describe('at any date and on both bases', () => {
  it('map, legend, zone panels and link agree about the parcels', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...bases), (asOf, basis) => {
        const store = pageAt(asOf, basis);
        const globalState = { asOf: dayNumberOf(asOf), today: dayNumberOf(today), basis };
        const painted = shapes.map((shape) => ({
          zone: String(shape.properties?.zoneId),
          family: evaluate(familyExpression(slots), shape.properties ?? {}, globalState),
        }));
        const counted = (zone?: string) =>
          stageFamilies.map(
            (family) =>
              painted.filter((shape) => shape.family === family && (!zone || shape.zone === zone)).length,
          );

        expect(printedCounts(render(<StageLegend />).container, /^parcels/)).toEqual(counted());
        for (const zone of shippedPark.zones) {
          cleanup();
          const panel = render(<ZonePanel zone={zone} />).container;
          expect(
            printedCounts(panel, new RegExp(`^parcels:${zone.id}:(?:${stageFamilies.join('|')})$`)),
          ).toEqual(counted(zone.id));
        }
        expect(readHash(writeHash(store.getState())).state).toMatchObject({ asOf, basis });
        cleanup();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('the massing on the map has the height the domain says', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...bases), (asOf, basis) => {
        const globalState = { asOf: dayNumberOf(asOf), today: dayNumberOf(today), basis };
        for (const building of shippedPark.buildings) {
          expect(evaluate(heightExpression, buildingProperties(building), globalState)).toBeCloseTo(
            heightAt(building, { asOf, basis, today }),
            6,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
