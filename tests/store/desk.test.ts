import { aReport, onMilestone, onParcel } from '@tests/builders/reports';
import { shippedPark } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { type DeskContents, emptyDesk } from '@/domain/desk';
import { parcelStateAt } from '@/domain/lifecycle';
import type { IsoDay } from '@/domain/plan-date';
import type { Desk } from '@/storage/desk';
import { createDeskSlice, type DeskSlice, deskContentsOf, initialDesk } from '@/store/desk';
import { attachDesk } from '@/store/desk-persistence';

const today = '2026-11-23' as IsoDay;
const aStore = () =>
  createStore<DeskSlice & { readonly today: IsoDay }>()((set, get) => ({
    today,
    ...initialDesk(shippedPark),
    ...createDeskSlice(set, get),
  }));
const gongfa = 'gongfa-smart-park';
const stageOf = (store: ReturnType<typeof aStore>) => {
  const parcel = store.getState().park.parcels.find(({ id }) => String(id) === gongfa);
  return parcel && parcelStateAt(parcel, { asOf: today, basis: 'verified', today }).stage;
};
const sale = aReport(onParcel(gongfa, 'sold'), '2024-05-10');

describe('the desk in the store', () => {
  it('moves the park at once, and back by undo', () => {
    const store = aStore();
    expect(stageOf(store)).toBe('existing');
    expect(store.getState().putReport(sale)).toEqual([]);
    expect(stageOf(store)).toBe('sold');
    store.getState().undo();
    expect(stageOf(store)).toBe('existing');
    expect(store.getState().park).toBe(shippedPark);
    store.getState().redo();
    expect(stageOf(store)).toBe('sold');
    store.getState().removeReport(sale.id);
    expect(stageOf(store)).toBe('existing');
  });

  it('refuses with the reason and changes nothing', () => {
    const store = aStore();
    const before = deskContentsOf(store.getState());
    const problems = store.getState().putReport(aReport(onParcel(gongfa, 'started'), '2024-05-10'));
    expect(problems.map(({ code }) => code)).toEqual(['startWithoutBuildPermit']);
    expect(deskContentsOf(store.getState())).toEqual(before);
    expect(store.getState().undoable).toEqual([]);
  });

  it('lets a report be corrected in its place', () => {
    const store = aStore();
    store.getState().putReport(sale);
    expect(store.getState().putReport({ ...sale, note: '更正' })).toEqual([]);
    expect(store.getState().reports).toEqual([{ ...sale, note: '更正' }]);
  });

  it('undoes any row of changes to the beginning and redoes it to the end', () => {
    const step = fc.oneof(
      fc.constantFrom('M11', 'M13', 'M21').map((id) => ({ type: 'report' as const, id })),
      fc.constantFrom('a', 'b').map((id) => ({ type: 'view' as const, id })),
      fc.constantFrom('', '1号', '2号').map((id) => ({ type: 'number' as const, id })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const store = aStore();
        for (const { type, id } of steps) {
          if (type === 'report')
            store.getState().putReport({ ...aReport(onMilestone(id), '2024-01-10'), id });
          if (type === 'view') store.getState().putView({ id, name: id, hash: '#' });
          if (type === 'number') store.getState().setReviewNumber(id);
        }
        const end = deskContentsOf(store.getState());
        const changes = store.getState().undoable.length;
        for (let index = 0; index < changes; index += 1) store.getState().undo();
        expect(deskContentsOf(store.getState())).toEqual(emptyDesk);
        for (let index = 0; index < changes; index += 1) store.getState().redo();
        expect(deskContentsOf(store.getState())).toEqual(end);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a bounded history, and no history of what was cleared on purpose', () => {
    const store = aStore();
    for (let index = 0; index < 130; index += 1) store.getState().setReviewNumber(String(index));
    expect(store.getState().undoable).toHaveLength(100);
    store.getState().clearDesk();
    store.getState().undo();
    expect(deskContentsOf(store.getState())).toEqual(emptyDesk);
  });

  it('takes a project over as one change', () => {
    const store = aStore();
    const contents = {
      reports: [sale],
      views: [{ id: 'a', name: 'a', hash: '#' }],
      settings: { reviewNumber: '1', singleKeys: true },
      datasets: [],
    };
    store.getState().takeOverDesk(contents);
    expect(stageOf(store)).toBe('sold');
    store.getState().undo();
    expect(deskContentsOf(store.getState())).toEqual(emptyDesk);
  });
});

/** A desk of paper that writes when it is told to, and can be made to fail. */
function aPaperDesk(contents: DeskContents = emptyDesk) {
  const paper = { contents, failing: false, cleared: 0 };
  const desk = {
    onElsewhere: () => undefined,
    load: async () => ({ contents: paper.contents, unreadable: 0, unreadableDatasets: [] }),
    save: async (_before: DeskContents, after: DeskContents) => {
      if (paper.failing) throw new Error('QuotaExceededError');
      paper.contents = after;
    },
    clearAll: async () => {
      paper.contents = emptyDesk;
      paper.cleared += 1;
    },
  } as unknown as Desk;
  return { paper, desk };
}

describe('keeping the desk', () => {
  it('loads what was remembered, without making it undoable', async () => {
    const { desk } = aPaperDesk({ ...emptyDesk, reports: [sale] });
    const store = aStore();
    await attachDesk(store, desk);
    expect(stageOf(store)).toBe('sold');
    store.getState().undo();
    expect(stageOf(store)).toBe('sold');
  });

  it('keeps what was entered while a slow disk was being read', async () => {
    const { desk, paper } = aPaperDesk({ ...emptyDesk, views: [{ id: 'v', name: 'v', hash: '#' }] });
    const store = aStore();
    const attaching = attachDesk(store, desk);
    store.getState().putReport(sale);
    const { persistence } = await attaching;
    await persistence.settled();
    expect(store.getState().reports).toEqual([sale]);
    expect(store.getState().views.map(({ id }) => id)).toEqual(['v']);
    expect(paper.contents).toEqual(deskContentsOf(store.getState()));
    expect(store.getState().deskSaving).toBe('saved');
  });

  it('says 已保存 only when the last change has arrived', async () => {
    const { desk, paper } = aPaperDesk();
    const store = aStore();
    const { persistence } = await attachDesk(store, desk);
    store.getState().putReport(sale);
    expect(store.getState().deskSaving).toBe('saving');
    store.getState().setReviewNumber('1');
    await persistence.settled();
    expect(store.getState().deskSaving).toBe('saved');
    expect(paper.contents).toEqual(deskContentsOf(store.getState()));
    store.getState().undo();
    store.getState().redo();
    await persistence.settled();
    expect(store.getState().deskSaving).toBe('saved');
  });

  it('says so when it fails, and catches up with the next change', async () => {
    const { desk, paper } = aPaperDesk();
    const store = aStore();
    const { persistence } = await attachDesk(store, desk);
    paper.failing = true;
    store.getState().putReport(sale);
    await persistence.settled();
    expect(store.getState().deskSaving).toBe('failed');
    paper.failing = false;
    store.getState().setReviewNumber('1');
    await persistence.settled();
    expect(paper.contents.reports).toEqual([sale]);
    expect(store.getState().deskSaving).toBe('saved');
  });

  it('clears both', async () => {
    const { desk, paper } = aPaperDesk({ ...emptyDesk, reports: [sale] });
    const store = aStore();
    const { persistence } = await attachDesk(store, desk);
    await persistence.clear();
    expect(paper).toMatchObject({ contents: emptyDesk, cleared: 1 });
    expect(deskContentsOf(store.getState())).toEqual(emptyDesk);
    expect(store.getState().deskSaving).toBe('saved');
    persistence.detach();
  });
});
