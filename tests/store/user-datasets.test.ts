import { aReport, onMilestone } from '@tests/builders/reports';
import { anOwnParcel, aUserDataset } from '@tests/builders/user-datasets';
import { shippedPark } from '@tests/panels/shipped-park';
import { describe, expect, it } from 'vitest';
import type { IsoDay, PlanDate } from '@/domain/plan-date';
import { createAppStore } from '@/store/store';

const today = '2026-11-23' as IsoDay;
function aStore() {
  const store = createAppStore(today);
  store.getState().joinPark(shippedPark);
  return store;
}
const ownIds = (store: ReturnType<typeof aStore>) =>
  store
    .getState()
    .park.parcels.filter(({ nature }) => nature === 'user')
    .map(({ id }) => String(id));

describe('own datasets in the store', () => {
  it('stand in the park at once, and go and come by undo and redo', () => {
    const store = aStore();
    store.getState().putDataset(aUserDataset('a'));
    expect(ownIds(store)).toEqual(['user:a:1', 'user:a:2']);
    expect(store.getState().park.datasets.at(-1)).toMatchObject({ id: 'user:a', nature: 'user' });
    store.getState().undo();
    expect(store.getState().park).toBe(shippedPark);
    store.getState().redo();
    expect(ownIds(store)).toEqual(['user:a:1', 'user:a:2']);
    store.getState().removeDataset('user:a');
    expect(store.getState().park).toBe(shippedPark);
    store.getState().undo();
    expect(ownIds(store)).toEqual(['user:a:1', 'user:a:2']);
  });

  it('come in several at once as one step', () => {
    const store = aStore();
    store.getState().addDatasets([aUserDataset('a'), aUserDataset('b')]);
    expect(store.getState().undoable).toHaveLength(1);
    store.getState().addDatasets([]);
    expect(store.getState().undoable).toHaveLength(1);
    store.getState().undo();
    expect(store.getState().datasets).toEqual([]);
  });

  it('share one history with reports and views', () => {
    const store = aStore();
    store.getState().putReport(aReport(onMilestone('M11'), '2024-01-10'));
    store.getState().putDataset(aUserDataset('a'));
    store.getState().putView({ id: 'v', name: 'v', hash: '#' });
    store.getState().undo();
    expect([store.getState().views.length, ownIds(store).length]).toEqual([0, 2]);
    store.getState().undo();
    expect([store.getState().reports.length, ownIds(store).length]).toEqual([1, 0]);
  });

  it('give nobody anything to redraw when something else changes', () => {
    const store = aStore();
    store.getState().putDataset(aUserDataset('a'));
    const { park } = store.getState();
    store.getState().putView({ id: 'v', name: 'v', hash: '#' });
    store.getState().setReviewNumber('1');
    expect(store.getState().park).toBe(park);
  });

  it('take the place of 示例 where they are told to, as an undoable change', () => {
    const store = aStore();
    store.getState().putDataset(aUserDataset('a'));
    const sampleParcels = () =>
      store
        .getState()
        .park.parcels.filter(({ nature, zoneId }) => nature === 'illustrative' && zoneId === 'phase-1')
        .length;
    expect(sampleParcels()).toBeGreaterThan(0);
    store.getState().updateDataset('user:a', { replaces: 'sample', title: '一期勘测' });
    expect(sampleParcels()).toBe(0);
    expect(store.getState().datasets[0]?.title).toBe('一期勘测');
    store.getState().undo();
    expect(sampleParcels()).toBeGreaterThan(0);
  });

  it('widen the clock to their dates, and give up a choice that is gone', () => {
    const store = aStore();
    const late = anOwnParcel('a', 1, {
      events: [{ stage: 'sold', kind: 'planned', date: '2031-05-01' as PlanDate, evidence: null }],
    });
    store.getState().putDataset(aUserDataset('a', {}, [late]));
    expect(store.getState().range.to >= ('2031-05-01' as IsoDay)).toBe(true);
    store.getState().setAsOf('2031-05-01' as IsoDay);
    store.getState().select({ kind: 'parcel', id: 'user:a:1' });
    store.getState().removeDataset('user:a');
    const { selected, asOf, range } = store.getState();
    expect(selected).toBeNull();
    expect(asOf).toBe(range.to);
  });
});
