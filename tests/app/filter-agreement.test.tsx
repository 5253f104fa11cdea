import { act, cleanup, render, waitFor } from '@testing-library/react';
import { shippedPark as park } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { bases } from '@/domain/clock';
import { dayNumberOf, type IsoDay, isoDayOf } from '@/domain/plan-date';
import { filterRows, type TableFilter, tableRows } from '@/domain/table';
import { emptyFilter, sampleChoices } from '@/domain/table/table-filter';
import { keepFilterDim } from '@/map/engine/filter-dim';
import { sourceIds } from '@/map/style/source-ids';
import { parcelSources } from '@/map/style/sources/parcels';
import { FunnelPanel } from '@/panels/desk/FunnelPanel';
import { StageLegend } from '@/panels/legend/StageLegend';
import { ZonePanel } from '@/panels/zone';
import '@/messages/desk';
import { stageFamilies } from '@/domain/lifecycle-codes';
import { createAppStore, setAppStore } from '@/store/store';
import { namedBy } from '@/symbology/vocabularies';

/** One filter, one clock: what table, legend, zone panels, funnel and map say about the parcels it leaves. */

const today = '2026-11-23' as IsoDay;
const shapes = (parcelSources(park).shapes.data as FeatureCollection).features;
const codes = [...new Set(park.parcels.flatMap(({ landUse }) => landUse ?? []))];

const someDay = fc
  .integer({ min: dayNumberOf('2023-01-01' as IsoDay), max: dayNumberOf('2027-12-31' as IsoDay) })
  .map(isoDayOf);
const someFilter: fc.Arbitrary<TableFilter> = fc.record({
  text: fc.constantFrom('', '', '二期', '01', '工业用地', '竣工投用', 'phase 2 industry', '示例记录'),
  zones: fc.subarray(
    park.zones.map(({ id }) => String(id)),
    { maxLength: 2 },
  ),
  landUses: fc.oneof(fc.constant([]), fc.subarray(codes, { minLength: 1 })),
  stages: fc.oneof(fc.constant([]), fc.subarray([...stageFamilies], { minLength: 1 })),
  siteArea: fc.constantFrom(emptyFilter.siteArea, { min: 10_000, max: null }, { min: null, max: 30_000 }),
  floorArea: fc.constant(emptyFilter.floorArea),
  years: fc.constantFrom(emptyFilter.years, { min: 2024, max: 2025 }),
  industries: fc.constant([]),
  accuracies: fc.constant([]),
  sample: fc.constantFrom(...sampleChoices),
});

/** Holds the feature state a map would be given; MapLibre itself runs in no test of Node. */
function featureStates() {
  const dimmed = new Set<string>();
  const map = {
    getSource: () => undefined,
    setFeatureState: (feature: { source: string; id: string }, state: { filteredOut: boolean }) => {
      if (feature.source !== sourceIds.parcels) return;
      if (state.filteredOut) dimmed.add(feature.id);
      else dimmed.delete(feature.id);
    },
  };
  return { dimmed, map: map as unknown as MapLibreMap };
}

const sumOf = (root: HTMLElement, mark: RegExp) =>
  [...root.querySelectorAll('[data-count]')]
    .filter((element) => mark.test(element.getAttribute('data-count') ?? ''))
    .reduce((sum, element) => sum + Number(element.textContent), 0);

it('one filter leaves the same parcels to table, legend, zone panels, funnel and map', async () => {
  const store = createAppStore(today);
  setAppStore(store);
  store.getState().joinPark(park);
  const { dimmed, map } = featureStates();
  const dim = keepFilterDim(
    map,
    store,
    (state) => state,
    () => true,
  );
  // The rules of the filter load with the first filter that is set.
  store.getState().setTableFilter({ zones: ['incubator'] });
  const first = render(<StageLegend />);
  await waitFor(() => expect(first.container.textContent).toContain('按筛选'));
  cleanup();

  await fc.assert(
    fc.asyncProperty(someDay, fc.constantFrom(...bases), someFilter, async (asOf, basis, filter) => {
      store.getState().setBasis(basis);
      store.getState().setAsOf(asOf);
      store.getState().setTableFilter(filter);
      const clock = { asOf, basis, today };
      const rows = filterRows(tableRows(park, 'parcels'), 'parcels', filter, { park, clock }, namedBy);
      const left = rows.map(({ selection }) => selection.id).toSorted();
      const inZone = (id: string) => rows.filter(({ zoneId }) => zoneId === id).length;

      const legend = render(<StageLegend />).container;
      await act(async () => {});
      expect(sumOf(legend, /^parcels\./)).toBe(left.length);
      cleanup();
      for (const zone of park.zones) {
        const panel = render(<ZonePanel zone={zone} />).container;
        await act(async () => {});
        const count = new RegExp(`^parcels:${zone.id}:(?:${stageFamilies.join('|')})$`);
        expect(sumOf(panel, count)).toBe(inZone(String(zone.id)));
        expect(panel.querySelector(`[data-count="parcels:${zone.id}"]`)?.textContent).toBe(
          String(inZone(String(zone.id))),
        );
        cleanup();
      }
      const funnel = render(<FunnelPanel />).container;
      await act(async () => {});
      expect(sumOf(funnel, /^funnel\.here\./)).toBe(left.length);
      cleanup();

      await waitFor(() => {
        const lit = shapes.map(({ properties }) => String(properties?.id)).filter((id) => !dimmed.has(id));
        expect(lit.toSorted()).toEqual(left);
      });
    }),
    { numRuns: 15 },
  );
  dim.destroy();
}, 120_000);
