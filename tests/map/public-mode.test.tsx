import { aParcel, aSmallPark } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { keepStyle } from '@/map/engine/style-sync';
import { sourceIds } from '@/map/style/source-ids';
import { createAppStore } from '@/store/store';
import { clockOfSide } from '@/store/two-dates';

const parcel = aParcel({
  id: 'user:1:a',
  dataset: 'user:1',
  nature: 'user',
  geometryQuality: 'digitised',
});
const park = aSmallPark({ parcels: [parcel] });

/** What of a map the style needs, with sources that remember what they hold. */
function aMap() {
  const heard = new Map<string, () => void>();
  const held = new Map<string, Set<string>>();
  const source = (id: string) => ({
    updateData: async ({ add, remove }: { add: { properties: { id: string } }[]; remove: string[] }) => {
      const holds = held.get(id) ?? new Set();
      for (const one of remove) holds.delete(one);
      for (const { properties } of add) holds.add(properties.id);
      held.set(id, holds);
    },
  });
  const sources = new Map<string, ReturnType<typeof source>>();
  const map = {
    getContainer: () => document.createElement('div'),
    getSource: (id: string) => {
      const known = sources.get(id) ?? source(id);
      sources.set(id, known);
      return known;
    },
    setStyle: () => undefined,
    setFeatureState: () => undefined,
    setGlobalStateProperty: () => undefined,
    on: (event: string, act: () => void) => {
      heard.set(event, act);
      return { unsubscribe: () => undefined };
    },
  };
  return { map: map as never, load: () => heard.get('style.load')?.(), held };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('公开模式 on the map', () => {
  it('draws no corner of an own outline, from the moment it is switched on until it is off again', async () => {
    const store = createAppStore('2026-11-24' as IsoDay, {
      park,
      selected: { kind: 'parcel', id: 'user:1:a' },
    });
    const { held, load, map } = aMap();
    const kept = keepStyle(map, store, { clockOf: clockOfSide.page });
    load();
    const corners = async () => {
      await settle();
      return held.get(sourceIds.userVertices)?.size ?? 0;
    };
    const all = await corners();
    expect(all).toBeGreaterThan(2);
    store.getState().setPublicMode(true);
    expect(await corners()).toBe(0);
    // choosing another thing and coming back brings none
    store.setState({ selected: null });
    store.setState({ selected: { kind: 'parcel', id: 'user:1:a' } });
    expect(await corners()).toBe(0);
    // the outline itself is still there
    expect(held.get(sourceIds.userParcels)?.size).toBe(1);
    store.getState().setPublicMode(false);
    expect(await corners()).toBe(all);
    kept.destroy();
  });
});
