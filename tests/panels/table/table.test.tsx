import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEnterprise } from '@tests/builders/park';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tableIds } from '@/domain/table';
import { numbersWithoutProvenance } from '../number-provenance';
import { day } from '../panel-driver';
import { shippedPark } from '../shipped-park';
import { cell, openTable, row, rowKeys, withLayout } from './table-driver';

beforeEach(withLayout);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const heads = () => screen.getAllByRole('columnheader');
const head = (name: string) => heads().find((one) => one.textContent?.startsWith(name)) as HTMLElement;

describe('the tables', () => {
  it.each(tableIds)('%s stand in both languages, with every figure vouched for', async (id) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { container, unmount } = await openTable(id, { locale, asOf: day('2025-12-31') });
      expect(rowKeys().length).toBeGreaterThan(5);
      expect(numbersWithoutProvenance(container)).toEqual([]);
      unmount();
    }
  });

  it('change by tab and by arrow key, and close', async () => {
    const { store } = await openTable('parcels');
    await userEvent.click(screen.getByRole('tab', { name: '规划条目' }));
    expect(store.getState().openTable).toBe('facts');
    await userEvent.keyboard('{ArrowLeft}');
    expect(store.getState().openTable).toBe('platforms');
    await userEvent.click(screen.getByRole('button', { name: '关闭数据表' }));
    expect(screen.queryByRole('tabpanel')).toBeNull();
  });

  it('sort by a head: up, down, and back to the order of the data', async () => {
    await openTable('parcels');
    const first = rowKeys()[0];
    const press = () => userEvent.click(within(head('用地面积')).getByRole('button'));
    await press();
    expect(head('用地面积').getAttribute('aria-sort')).toBe('ascending');
    const smallest = rowKeys()[0];
    await press();
    expect(head('用地面积').getAttribute('aria-sort')).toBe('descending');
    expect(rowKeys()[0]).not.toBe(smallest);
    await press();
    expect(head('用地面积').getAttribute('aria-sort')).toBe('none');
    expect(rowKeys()[0]).toBe(first);
  });

  it.each([
    ['zh-CN', '用地面积', '二期 工业'],
    ['en', 'Site area', 'p2 industry'],
  ] as const)('are sorted and filtered by keyboard alone (%s)', async (locale, column, text) => {
    const { store } = await openTable('parcels', { locale, asOf: day('2025-12-31') });
    await userEvent.tab();
    for (let presses = 0; presses < 8 && document.activeElement?.tagName !== 'INPUT'; presses += 1)
      await userEvent.tab();
    await userEvent.keyboard(text);
    await waitFor(() => expect(rowKeys().filter((key) => !key?.includes('-p2-'))).toEqual([]));
    expect(rowKeys().length).toBeGreaterThan(0);
    for (let presses = 0; presses < 30 && !head(column).contains(document.activeElement); presses += 1)
      await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(head(column).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.keyboard(' ');
    expect(head(column).getAttribute('aria-sort')).toBe('descending');
    screen.getByRole<HTMLInputElement>('searchbox').focus();
    await userEvent.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ openTable: 'parcels', tableFilter: { text: '' } });
  });

  it('open with Enter what a click on the map opens; arrows walk the rows', async () => {
    const { store } = await openTable('parcels');
    const [first, second] = rowKeys();
    within(row(first ?? '') as HTMLElement)
      .getByRole('button')
      .focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(row(second ?? '')?.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Enter}');
    const selection = { kind: 'parcel', id: second };
    expect(store.getState().selected).toEqual(selection);
    expect(store.getState().cameraRequest?.target).toEqual({ type: 'selection', selection });
    expect(row(second ?? '')?.dataset.selected).toBe('true');
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(document.activeElement?.closest('[data-table-row]')).not.toBeNull());
  });

  it('make only the rows in sight of ten thousand', async () => {
    const enterprises = Array.from({ length: 10_000 }, (_, index) => anEnterprise({ id: `firm-${index}` }));
    await openTable('firms', { park: { ...shippedPark, enterprises } });
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(rowKeys().length).toBeLessThan(60);
    expect(rowKeys().length).toBeGreaterThan(15);
  });

  it('show the state at the clock and follow it', async () => {
    const { store } = await openTable('parcels', { asOf: day('2023-01-31') });
    const before = rowKeys().map((key) => cell(key ?? '', 'family')?.textContent);
    act(() => store.getState().setAsOf(day('2027-12-31')));
    const after = rowKeys().map((key) => cell(key ?? '', 'family')?.textContent);
    expect(after).not.toEqual(before);
  });

  it('say 规划未载明 for silence, and never show a wanted firm as a resident', async () => {
    const silent = shippedPark.buildings.find((building) => building.grossFloorAreaSqm === null);
    const { store, unmount } = await openTable('buildings');
    act(() => store.getState().setTableFilter({ text: silent?.id ?? '' }));
    await waitFor(() => expect(cell(silent?.id ?? '', 'grossFloorArea')?.textContent).toBe('规划未载明'));
    unmount();
    const wanted = shippedPark.enterprises.find((firm) => firm.relation === 'wanted');
    const firms = await openTable('firms');
    act(() => firms.store.getState().setTableFilter({ text: wanted?.id ?? '' }));
    await waitFor(() => expect(cell(wanted?.id ?? '', 'relation')?.textContent).toBe('拟引进'));
    expect(cell(wanted?.id ?? '', 'zone')?.textContent).toBe('无');
  });
});

describe('the filter', () => {
  it('is one state for rows and counts, and says what it does not do here', async () => {
    const { store } = await openTable('parcels');
    await userEvent.click(screen.getByText('片区', { selector: 'summary' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '一期' }));
    expect(store.getState().tableFilter.zones).toEqual(['phase-1']);
    await waitFor(() => expect(rowKeys().every((key) => key?.includes('-p1-'))).toBe(true));
    act(() => store.getState().setTableFilter({ landUses: ['1001'] }));
    await userEvent.click(screen.getByRole('tab', { name: '企业' }));
    await waitFor(() => expect(screen.getByText(/本表没有“用途”/)).toBeDefined());
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(store.getState().tableFilter.zones).toEqual([]);
  });

  it('takes areas in the unit of the page and keeps square metres', async () => {
    const { store } = await openTable('parcels', { areaUnit: 'hectare' });
    await userEvent.click(screen.getByText('用地面积', { selector: 'summary' }));
    await userEvent.type(screen.getByRole('spinbutton', { name: '用地面积，不小于' }), '2');
    expect(store.getState().tableFilter.siteArea).toEqual({ min: 20_000, max: null });
  });

  it('closes its sheets with Esc without touching anything else', async () => {
    const { store } = await openTable('parcels', { selected: { kind: 'zone', id: 'phase-1' } });
    const summary = screen.getByText('片区', { selector: 'summary' });
    await userEvent.click(summary);
    await userEvent.keyboard('{Escape}');
    expect(summary.closest('details')?.open).toBe(false);
    expect(store.getState().selected).not.toBeNull();
  });

  it('that leaves nothing says so and can be taken back there', async () => {
    const { store } = await openTable('parcels');
    act(() => store.getState().setTableFilter({ text: '没有这样的地块' }));
    await waitFor(() => expect(screen.getByText('没有符合筛选条件的行。')).toBeDefined());
    await userEvent.click(screen.getByText('清除筛选', { selector: 'button' }));
    await waitFor(() => expect(rowKeys().length).toBeGreaterThan(5));
  });

  it('has an answer when 示例 is off', async () => {
    const { store } = await openTable('buildings', { sampleVisible: false });
    await userEvent.click(screen.getByRole('button', { name: '显示示例内容' }));
    expect(store.getState().sampleVisible).toBe(true);
    expect(rowKeys().length).toBeGreaterThan(5);
  });
});

describe('columns', () => {
  it('come and go by choice; the first stays', async () => {
    await openTable('parcels');
    await userEvent.click(screen.getByText('列', { selector: 'summary' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '名称' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: '建筑密度' }));
    expect(head('建筑密度')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: '证据' }));
    expect(head('证据')).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: '恢复默认列' }));
    expect(head('证据')).toBeDefined();
  });
});

describe('on a phone', () => {
  it('rows are cards', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width: 767px'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { container } = await openTable('parcels');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
    expect(numbersWithoutProvenance(container)).toEqual([]);
  });
});
