import 'fake-indexeddb/auto';
import { aReport, onMilestone, onParcel } from '@tests/builders/reports';
import { shippedPark } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { type DeskContents, emptyDesk } from '@/domain/desk';
import { mergeDesk } from '@/domain/desk-merge';
import type { IsoDay } from '@/domain/plan-date';
import { openDesk } from '@/storage/desk';
import { createDeskSlice, type DeskSlice, deskContentsOf, initialDesk } from '@/store/desk';
import { attachDesk } from '@/store/desk-persistence';

const today = '2026-11-23' as IsoDay;
const open: { close(): void }[] = [];
afterEach(() => {
  for (const handle of open.splice(0)) handle.close();
});

async function aPage(name: string) {
  const store = createStore<DeskSlice & { readonly today: IsoDay }>()((set, get) => ({
    today,
    ...initialDesk(shippedPark),
    ...createDeskSlice(set, get),
  }));
  const witness = { read: () => null, write: () => undefined, forget: () => undefined };
  const desk = await openDesk({ name, witness });
  open.push(desk);
  const told = vi.fn();
  const { persistence } = await attachDesk(store, desk, told);
  return { store, persistence, told, ids: () => store.getState().reports.map(({ id }) => id) };
}

const first = aReport(onMilestone('M11'), '2024-01-10');
const second = aReport(onParcel('gongfa-smart-park', 'sold'), '2024-05-10');
const view = { id: 'view-1', name: '二期', hash: '#/planner' };

describe('two pages of one browser', () => {
  it('see what the other saves, keep their own, and undo only their own', async () => {
    const [left, right] = [await aPage('two-1'), await aPage('two-1')];
    left.store.getState().putReport(first);
    await vi.waitFor(() => expect(right.ids()).toEqual([first.id]));
    expect(right.told).toHaveBeenCalledTimes(1);
    right.store.getState().putReport(second);
    await vi.waitFor(() => expect(left.ids()).toEqual([first.id, second.id]));
    left.store.getState().undo();
    await left.persistence.settled();
    expect(left.ids()).toEqual([second.id]);
    await vi.waitFor(() => expect(right.ids()).toEqual([second.id]));
    right.store.getState().undo();
    await vi.waitFor(() => expect(left.ids()).toEqual([]));
    expect(left.told.mock.calls.length).toBe(2);
  });

  it('do not lose what both enter at the same moment', async () => {
    const [left, right] = [await aPage('two-2'), await aPage('two-2')];
    left.store.getState().putReport(first);
    right.store.getState().putView(view);
    right.store.getState().setReviewNumber('1');
    await vi.waitFor(() => {
      for (const { store } of [left, right]) {
        expect(deskContentsOf(store.getState())).toMatchObject({
          reports: [first],
          views: [view],
          settings: { reviewNumber: '1' },
        });
        expect(store.getState().deskSaving).toBe('saved');
      }
    });
    expect((await aPage('two-2')).ids()).toEqual([first.id]);
  });

  it('are both empty after 清除本地数据, for good', async () => {
    const [left, right] = [await aPage('two-3'), await aPage('two-3')];
    right.store.getState().putReport(first);
    await vi.waitFor(() => expect(left.ids()).toEqual([first.id]));
    await left.persistence.clear();
    await vi.waitFor(() => expect(right.ids()).toEqual([]));
    expect(right.store.getState().undoable).toEqual([]);
  });
});

describe('bringing two desks together', () => {
  const desk = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3')).map(
    (names): DeskContents => ({
      ...emptyDesk,
      views: Object.entries(names).map(([id, name]) => ({ id, name, hash: '#/' })),
    }),
  );
  const names = (contents: DeskContents) => new Map(contents.views.map(({ id, name }) => [id, name]));

  it('takes each item from whoever changed it, mine first', () => {
    fc.assert(
      fc.property(desk, desk, desk, (base, mine, theirs) => {
        const [was, here, there] = [names(base), names(mine), names(theirs)];
        const merged = names(mergeDesk(base, mine, theirs));
        for (const id of ['a', 'b', 'c', 'd']) {
          const wanted = here.get(id) !== was.get(id) ? here.get(id) : there.get(id);
          expect(merged.get(id)).toBe(wanted);
        }
      }),
    );
  });

  it('keeps identity where nothing comes in', () => {
    fc.assert(
      fc.property(desk, desk, (base, mine) => {
        expect(mergeDesk(base, mine, structuredClone(base)).views).toBe(mine.views);
      }),
    );
  });
});
