import 'fake-indexeddb/auto';
import { fromCsv } from '@tests/exchange/tables/tables';
import { shippedPark } from '@tests/panels/shipped-park';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { residentsAt } from '@/domain/roster';
import { rosterPlaces } from '@/domain/roster-places';
import { rosterRows } from '@/exchange/tables/roster-rows';
import { firmDataset } from '@/ingest/firm-dataset';
import { openDesk } from '@/storage/desk';
import { attachDesk } from '@/store/desk-persistence';
import { createAppStore } from '@/store/store';
import { someChoices, theDataset } from '../builders/imported';

const today = '2026-11-23' as IsoDay;

/** A roster as an import leaves it. */
async function rosterDataset() {
  const { tables } = await fromCsv(
    '企业名称,片区,入驻时间,租赁面积（㎡）\n甲公司,产业园一期,2024-03,800\n乙公司,产业园二期,2025,\n',
  );
  const [table] = tables;
  if (!table) throw new Error('no table');
  const mapping = table.columns.flatMap(({ role, title, unit }) =>
    role === null ? [] : [{ attribute: title, role, unit }],
  );
  return theDataset(
    firmDataset(rosterRows(table, '名册.csv'), mapping, someChoices({ kind: 'firms' }), {
      park: shippedPark,
      places: rosterPlaces(shippedPark, []),
    }),
  );
}

/** The page as it opens: a store of its own on the same disk. */
async function aPage() {
  const store = createAppStore(today, { filePark: shippedPark });
  const desk = await openDesk({ name: 'roster-reload' });
  const { persistence } = await attachDesk(store, desk);
  const firms = () =>
    residentsAt(store.getState().park, { asOf: today, basis: 'plan', today })
      .filter(({ nature }) => nature === 'user')
      .map(({ name }) => name.zh);
  return { store, desk, persistence, firms };
}

describe('a reload', () => {
  it('keeps the firms of an imported roster, their stays and their areas', async () => {
    const before = await aPage();
    expect(before.firms()).toEqual([]);
    before.store.getState().addDatasets([await rosterDataset()]);
    expect(before.firms()).toEqual(['甲公司', '乙公司']);
    await before.persistence.settled();
    before.persistence.detach();
    before.desk.close();

    const after = await aPage();
    expect(after.firms()).toEqual(['甲公司', '乙公司']);
    expect(after.store.getState().datasets).toEqual(before.store.getState().datasets);
    expect(after.store.getState().datasets[0]?.occupancies).toMatchObject([
      { zoneId: 'phase-1', from: '2024-03', areaSqm: 800 },
      { zoneId: 'phase-2', from: '2025', areaSqm: null },
    ]);
    after.store.getState().undo();
    expect(after.firms()).toEqual(['甲公司', '乙公司']);
    after.desk.close();
  });
});
