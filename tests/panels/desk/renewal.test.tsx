import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { worksSpace } from '@/domain/works-space';
import { zoningNotices } from '@/domain/zoning-notices';
import { BalancePanel } from '@/panels/desk/BalancePanel';
import DeskPane from '@/panels/desk/DeskPane';
import { day, inspect, show } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

const state = { park, asOf: day('2025-12-31'), deskPanel: 'renewal' } as const;

describe('as is and to be', () => {
  it('stands per zone with the facts that say how it is built', () => {
    const { container } = show(<DeskPane />, state);
    const zone = (id: string) => container.querySelector(`[data-renewal="${id}"]`) as HTMLElement;
    expect(zone('phase-1').textContent).toContain('以改造为主');
    expect(zone('phase-2').textContent).toContain('新建与拆改并行');
    expect(zone('incubator').textContent).toContain('规划未载明');
    expect(within(zone('phase-2')).getByRole('table', { name: '二期 · 用地' })).toBeTruthy();
  });

  it('counts buildings by works, marks them as 示例, and states no sum over measures', () => {
    const { container } = show(<DeskPane />, state);
    const zone = container.querySelector('[data-renewal="phase-1"]') as HTMLElement;
    const table = within(zone).getByRole('table', { name: '一期 · 楼宇' });
    const retrofit = table.querySelector('[data-works="retrofit"]');
    expect(retrofit?.querySelector('[data-form="solid"]')).not.toBeNull();
    expect(retrofit?.querySelector('[data-sample]')?.textContent).toContain('可利用建筑面积');
    expect(within(zone).getAllByText('示例').length).toBeGreaterThan(0);
  });

  it('says what stands now: kept, retrofitted, and what will give way', () => {
    const all = park.buildings.map(({ id }) => id);
    const { standing, finished } = worksSpace(park, all);
    expect(finished).toBe(park.buildings.length);
    const fresh = park.buildings.filter(
      ({ works, priorHeightM }) => works === 'newBuild' && priorHeightM === 0,
    );
    expect(standing).toBe(
      finished -
        fresh.length -
        park.buildings.filter(({ works, priorHeightM }) => works === 'rebuild' && priorHeightM === 0).length,
    );
  });
});

describe('the zoning notice of Nanjiao', () => {
  it('touches both phases and not the island', () => {
    expect(zoningNotices(park, 'phase-1' as never)).toEqual(['L12']);
    expect(zoningNotices(park, 'phase-2' as never)).toEqual(['L12']);
    expect(zoningNotices(park, 'incubator' as never)).toEqual([]);
    expect(zoningNotices(park, null)).toEqual(['L12']);
  });

  it.each([
    ['zone', 'phase-2', true],
    ['zone', 'incubator', false],
    ['parcel', 'sample:parcel-p2-07', true],
  ] as const)('stands with its citation on %s %s: %s', (kind, id, shown) => {
    const { container } = inspect(kind, id, { park });
    const notice = container.querySelector('[data-zoning-notice]');
    expect(notice !== null).toBe(shown);
    if (notice) expect(within(notice as HTMLElement).getByRole('button', { name: /L12/ })).toBeTruthy();
  });

  it('stands on the land-use balance', () => {
    show(<BalancePanel />, { park });
    expect(screen.getByRole('note', { name: '控规待修编' }).textContent).toContain('南郊');
  });
});
