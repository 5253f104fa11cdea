import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { aBuilding, anEnterprise, aParcel, aPark, aZone, planned, sampleEvent } from '@tests/builders/park';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Building, Occupancy, Parcel } from '@/domain/park';
import { locales } from '@/messages/locale';
import { inspectorTitle } from '@/panels/inspector';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, inspect, today } from '../panel-driver';
import { shippedPark } from '../shipped-park';

const gongfa = aParcel({
  id: 'gongfa',
  dataset: 'plan',
  name: { zh: '工发智能园', en: 'Gongfa Smart Park' },
  zoneId: 'phase-2',
  landUse: null,
  siteAreaSqm: null,
  geometry: null,
  events: [planned('sold', '2023-12-31')],
});
const outline = aParcel({ id: 'sample:07', zoneId: 'phase-2', illustrates: 'gongfa' });
const ordinary = aParcel({
  id: 'sample:08',
  zoneId: 'phase-2',
  name: { zh: '示例-二-08', en: 'Sample 2-08' },
  termYears: 50,
  controls: {
    floorAreaRatio: { min: 1, max: 2.5 },
    buildingCoverageRatio: { min: null, max: 45 },
    greenSpaceRatio: null,
    heightM: { min: null, max: 24 },
  },
  events: [planned('ready', '2024'), sampleEvent('ready', '2024-08-01'), planned('sold', '2027')],
});
const building = aBuilding({
  id: 'sample:b1',
  zoneId: 'phase-1',
  grossFloorAreaSqm: null,
  usableFloorAreaSqm: 7000,
  floors: [
    {
      storey: 1,
      use: 'pilot',
      grossFloorAreaSqm: 900,
      usableAreaSqm: 800,
      availableSqm: 300,
      availableFrom: '2026-03',
    },
    {
      storey: 2,
      use: 'research',
      grossFloorAreaSqm: 900,
      usableAreaSqm: 800,
      availableSqm: null,
      availableFrom: null,
    },
  ],
});
const wanted = anEnterprise({ id: 'wanted-1', relation: 'wanted', zoneId: null, section: '表3-1' });
const resident = anEnterprise({ id: 'firm-1', relation: 'resident', zoneId: null });
const park = aPark({
  zones: [aZone({ id: 'phase-1' }), aZone({ id: 'phase-2', name: { zh: '二期', en: 'Phase 2' } })],
  parcels: [gongfa, outline, ordinary] as Parcel[],
  buildings: [building] as Building[],
  enterprises: [wanted, resident],
});
const definition = (term: string) => screen.getByText(term).nextElementSibling?.textContent;

describe('a parcel', () => {
  it('of the plan is overdue, and states nothing the plan does not state', () => {
    inspect('parcel', 'gongfa', { park, asOf: today });
    expect(screen.getAllByText('逾期未核实').length).toBe(2);
    for (const term of ['用地面积', '规划用途', '容积率', '建筑限高', '出让年限']) {
      expect(definition(term)).toBe('规划未载明');
    }
  });

  it('that stands for a documented one takes its name and stage, and says so', () => {
    inspect('parcel', 'sample:07', { park, asOf: today });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('工发智能园');
    expect(screen.getByText(/此轮廓为示例/)).toBeTruthy();
    expect(screen.getAllByText('成交').length).toBeGreaterThan(0);
  });

  it('of 示例 is badged, warned about, never overdue', () => {
    const { container } = inspect('parcel', 'sample:08', { park, asOf: day('2027-12-31') });
    expect(screen.getAllByText('示例').length).toBeGreaterThan(0);
    expect(definition('用地面积')).toContain('示意，不可作量算依据');
    expect(screen.queryByText('逾期未核实')).toBeNull();
    expect(numbersWithoutProvenance(container)).toEqual([]);
  });

  it('prints controls as ranges with 未载明 for what is not given', () => {
    inspect('parcel', 'sample:08', { park });
    expect(definition('容积率')).toBe('1–2.5');
    expect(definition('建筑密度')).toBe('≤ 45%');
    expect(definition('绿地率')).toBe('规划未载明');
    expect(definition('建筑限高')).toBe('≤ 24 米');
  });

  it('reads its area in the unit of the page', () => {
    inspect('parcel', 'sample:08', { park, areaUnit: 'hectare' });
    expect(definition('用地面积')).toContain('1.00 公顷');
  });

  it('keeps date precision in its history and marks today’s step', () => {
    const { container } = inspect('parcel', 'sample:08', { park, asOf: day('2025-06-30') });
    expect(screen.getByText('2024 年')).toBeTruthy();
    expect(container.querySelector('[aria-current="step"]')?.textContent).toContain('净地验收');
  });
});

describe('a building', () => {
  it('of phase one states usable area; its gross floor area is 规划未载明', () => {
    const { container } = inspect('building', 'sample:b1', { park });
    expect(definition('地上建筑面积')).toBe('规划未载明');
    expect(definition('可利用建筑面积')).toContain('7000 ㎡');
    expect(screen.queryByText('建筑面积 ㎡')).toBeNull();
    expect(numbersWithoutProvenance(container)).toEqual([]);
  });

  it('follows the clock', () => {
    inspect('building', 'sample:b1', { park, asOf: day('2023-06-30') }).unmount();
    inspect('building', 'sample:b1', { park, asOf: day('2024-12-31') });
    expect(screen.getByText('施工中')).toBeTruthy();
  });
});

describe('a firm', () => {
  it('that is wanted does not look or read like a resident', () => {
    const { container } = inspect('firm', 'wanted-1', { park });
    expect(container.querySelector('[data-relation="wanted"]')?.textContent).toContain('不是入驻企业');
    expect(screen.queryByText('所在片区')).toBeNull();
  });

  it('without a zone hangs on the valley as a whole', () => {
    inspect('firm', 'firm-1', { park });
    expect(definition('所在片区')).toBe('智能谷（未分片区）');
  });

  it('that stays without an end stays 至今 once it is there, and is never left with a blank', () => {
    const stay = { enterpriseId: 'firm-1', buildingId: 'sample:b1', zoneId: null, to: null, areaSqm: null };
    const occupancies = [{ ...stay, from: '2024' }] as unknown as Occupancy[];
    const now = inspect('firm', 'firm-1', { park: { ...park, occupancies }, asOf: day('2025-12-31') });
    expect(now.container.textContent).toContain('2024 年 — 至今');
    now.unmount();
    const before = inspect('firm', 'firm-1', { park: { ...park, occupancies }, asOf: day('2023-12-31') });
    expect(before.container.textContent).toContain('2024 年 — 止期未定');
  });
});

describe('the frame', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('notes a thing that is not in the data', () => {
    const { container } = inspect('parcel', 'no-such-1', { park });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('没有这个对象');
    expect(numbersWithoutProvenance(container)).toEqual([]);
  });

  it('closes, and leads back to the zone', () => {
    const { store } = inspect('parcel', 'sample:08', { park });
    fireEvent.click(screen.getByRole('button', { name: '返回二期' }));
    expect(store.getState().selected).toEqual({ kind: 'zone', id: 'phase-2' });
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(store.getState().selected).toBeNull();
  });

  it('copies the address, or shows it where there is no clipboard', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const first = inspect('parcel', 'sample:08', { park });
    fireEvent.click(screen.getByRole('button', { name: '复制链接' }));
    await screen.findByText('链接已复制');
    expect(writeText).toHaveBeenCalledWith(window.location.href);
    first.unmount();

    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    inspect('parcel', 'sample:08', { park });
    fireEvent.click(screen.getByRole('button', { name: '复制链接' }));
    const field = await waitFor(() => screen.getByRole('textbox') as HTMLInputElement);
    expect(field.value).toBe(window.location.href);
  });

  it('moves the focus to the heading when the opener has left the page', async () => {
    const { store } = inspect('parcel', 'sample:08', { park });
    const back = screen.getByRole('button', { name: '返回二期' });
    back.focus();
    fireEvent.click(back);
    expect(store.getState().selected?.kind).toBe('zone');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  });

  it('moves the focus to the heading when a key opened it, not when a mouse did', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    const byMouse = inspect('parcel', 'sample:08', { park });
    expect(document.activeElement).toBe(document.body);
    byMouse.unmount();
    opener.focus();
    vi.spyOn(opener, 'matches').mockImplementation((selector) => selector === ':focus-visible');
    inspect('parcel', 'sample:08', { park });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    opener.remove();
  });

  it('says that a sample thing is not on the map while 示例 is off', () => {
    inspect('building', 'sample:b1', { park, sampleVisible: false });
    expect(screen.getByText(/示例数据已关闭/)).toBeTruthy();
  });

  it('names kind and thing for a sheet or a window title', () => {
    expect(inspectorTitle(park, { kind: 'zone', id: 'phase-2' }, 'en')).toBe('Zone · Phase 2');
    expect(inspectorTitle(park, { kind: 'zone', id: 'x' }, 'zh-CN')).toBe('片区 · 没有这个对象');
  });
});

describe('the shipped data in the inspector', () => {
  const some = <T,>(things: readonly T[], step: number) => things.filter((_, index) => index % step === 0);
  const things = [
    ...shippedPark.platforms.map(({ id }) => ({ kind: 'platform' as const, id: String(id) })),
    ...shippedPark.projects.map(({ id }) => ({ kind: 'project' as const, id: String(id) })),
    ...some(shippedPark.enterprises, 4).map(({ id }) => ({ kind: 'firm' as const, id: String(id) })),
    ...some(shippedPark.parcels, 5).map(({ id }) => ({ kind: 'parcel' as const, id: String(id) })),
    ...some(shippedPark.buildings, 8).map(({ id }) => ({ kind: 'building' as const, id: String(id) })),
  ];

  it.each(locales)('gives every number a source (%s)', (locale) => {
    for (const { kind, id } of things) {
      const { container, unmount } = inspect(kind, id, { park: shippedPark, locale });
      expect(numbersWithoutProvenance(container), `${kind}:${id}`).toEqual([]);
      unmount();
    }
  });
});

it('draws nothing when nothing is chosen', () => {
  const { container, store, unmount } = inspect('zone', 'phase-1', { park });
  unmount();
  store.getState().select(null);
  expect(container.textContent).toBe('');
  expect(render(<div />).container.textContent).toBe('');
});
