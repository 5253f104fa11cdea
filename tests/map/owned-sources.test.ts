import { aParcel, aSmallPark } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import type { Parcel, Polygon } from '@/domain/park';
import { keepOwnedSources, sourceChanges } from '@/map/engine/owned-sources';
import { ownedSourceIds, sourceIds } from '@/map/style/source-ids';
import { ownedSourceSpec, selectedVertices, userParcelFeatures } from '@/map/style/sources/owned-parcels';

function aRound(corners: number): Polygon {
  const ring = Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI;
    return [120.65 + 0.001 * Math.cos(angle), 27.98 + 0.001 * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}

const own = (name: string, values: Partial<Parcel> = {}) =>
  aParcel({
    id: `user:1:${name}`,
    dataset: 'user:1',
    nature: 'user',
    geometryQuality: 'digitised',
    ...(values as object),
  });
const parkWith = (...parcels: Parcel[]) => aSmallPark({ parcels });

describe('own parcels as features', () => {
  it('keeps the feature of a parcel that has not changed, whatever else has', () => {
    const [a, b] = [own('a'), own('b')];
    const before = userParcelFeatures(parkWith(a, b)).shapes;
    const after = userParcelFeatures(parkWith(a, { ...b, landUse: '1401' })).shapes;
    expect(after.get('user:1:a')).toBe(before.get('user:1:a'));
    expect(after.get('user:1:b')).not.toBe(before.get('user:1:b'));
    expect(sourceChanges(before, after)).toEqual([{ remove: [], add: [after.get('user:1:b')] }]);
  });

  it('marks corners of what was digitised, never of a survey', () => {
    const dots = (parcel: Parcel) =>
      selectedVertices(parkWith(parcel), { kind: 'parcel', id: String(parcel.id) }).size;
    expect(dots(own('a', { geometry: aRound(7) }))).toBe(7);
    expect(dots(own('a', { geometry: aRound(7), geometryQuality: 'surveyed' }))).toBe(0);
    expect(dots(own('a', { geometry: aRound(5_000) }))).toBe(0);
  });
});

describe('the slices of a change', () => {
  it('hold some twenty thousand vertices each, and everything once', () => {
    const parcels = Array.from({ length: 30 }, (_, index) => own(String(index), { geometry: aRound(4_000) }));
    const wanted = userParcelFeatures(parkWith(...parcels)).shapes;
    const changes = sourceChanges(new Map(), wanted);
    expect(changes).toHaveLength(6);
    expect(changes.flatMap(({ add }) => add)).toEqual([...wanted.values()]);
    expect(sourceChanges(wanted, wanted)).toEqual([]);
    expect(sourceChanges(wanted, new Map())).toEqual([{ remove: [...wanted.keys()], add: [] }]);
  });
});

/** The part of a map that owns sources, counting what is sent to its worker. */
function aMap() {
  const sent: { id: string; add: number; remove: number }[] = [];
  const aSource = (id: string) => ({
    serialize: (): unknown => ({ id }),
    updateData: async ({ add, remove }: { add: unknown[]; remove: unknown[] }) => {
      sent.push({ id, add: add.length, remove: remove.length });
    },
  });
  let sources = new Map(ownedSourceIds.map((id) => [id as string, aSource(id)]));
  return {
    sent,
    map: { getSource: (id: string) => sources.get(id) } as never,
    sourceOf: (id: string) => sources.get(id),
    reload: () => {
      sources = new Map(ownedSourceIds.map((id) => [id as string, aSource(id)]));
    },
    empty: () => {
      sources = new Map();
    },
  };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the engine’s own sources', () => {
  const park = parkWith(own('a'), own('b'));

  it('are filled once, and answer the style’s diff with their empty handle', async () => {
    const { map, sent, sourceOf } = aMap();
    const owned = keepOwnedSources(map);
    owned.sync(park, null);
    await settle();
    owned.sync(park, null);
    await settle();
    expect(sent).toEqual([
      { id: sourceIds.userParcels, add: 2, remove: 0 },
      { id: sourceIds.userParcelPoints, add: 2, remove: 0 },
    ]);
    for (const id of ownedSourceIds) expect(sourceOf(id)?.serialize()).toBe(ownedSourceSpec(id));
  });

  it('send only what changed, and dots with the selection', async () => {
    const { map, sent } = aMap();
    const owned = keepOwnedSources(map);
    owned.sync(park, null);
    await settle();
    sent.length = 0;
    owned.sync(park, { kind: 'parcel', id: 'user:1:a' });
    await settle();
    expect(sent).toEqual([{ id: sourceIds.userVertices, add: 4, remove: 0 }]);
  });

  it('are filled again after a full reload of the style', async () => {
    const { map, sent, reload, empty } = aMap();
    const owned = keepOwnedSources(map);
    owned.sync(park, null);
    await settle();
    empty();
    owned.sync(park, null);
    reload();
    sent.length = 0;
    owned.sync(park, null);
    await settle();
    expect(sent.map(({ id, add }) => [id, add])).toEqual([
      [sourceIds.userParcels, 2],
      [sourceIds.userParcelPoints, 2],
    ]);
  });
});
