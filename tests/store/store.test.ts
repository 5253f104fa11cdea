import { describe, expect, it, vi } from 'vitest';
import { emptyPark } from '@/domain/empty-park';
import type { IsoDay } from '@/domain/plan-date';
import { createAppStore } from '@/store/store';
import { layerGroups } from '@/symbology/layer-groups';

const day = (text: string) => text as IsoDay;
const store = (today = '2026-11-23') => createAppStore(day(today));

describe('the store', () => {
  it('opens on 计划, today, clamped to the plan period', () => {
    expect(store().getState()).toMatchObject({ asOf: '2026-11-23', basis: 'plan' });
    expect(store('2031-05-01').getState().asOf).toBe('2027-12-31');
    expect(store('2019-05-01').getState().asOf).toBe('2023-01-01');
  });

  it('never leaves the clock range', () => {
    const { getState } = store();
    getState().setAsOf(day('2099-01-01'));
    expect(getState().asOf).toBe('2027-12-31');
  });

  it('tells nobody when nothing changes', () => {
    const app = store();
    const heard = vi.fn();
    app.subscribe(heard);
    app.getState().setAsOf(app.getState().asOf);
    app.getState().hover(null);
    app.getState().setBasis('plan');
    expect(heard).not.toHaveBeenCalled();
  });

  it('asks the camera only when a selection wants to be flown to', () => {
    const { getState } = store();
    const selection = { kind: 'zone', id: 'phase-1' } as const;
    getState().select(selection);
    expect(getState().cameraRequest).toBeNull();
    getState().select(selection, { fly: true });
    expect(getState().cameraRequest?.target).toEqual({ type: 'selection', selection });
  });

  it('gives every camera request its own number, so that asking twice moves twice', () => {
    const { getState } = store();
    getState().requestCamera({ type: 'park' }, 'user');
    const first = getState().cameraRequest?.id;
    getState().requestCamera({ type: 'park' }, 'user');
    expect(getState().cameraRequest?.id).not.toBe(first);
  });

  it('keeps selection and date when theme, language or basis change', () => {
    const { getState } = store();
    getState().select({ kind: 'zone', id: 'phase-2' });
    getState().setAsOf(day('2025-12-31'));
    getState().setTheme('night');
    getState().setLocale('en');
    getState().setBasis('verified');
    expect(getState()).toMatchObject({ selected: { kind: 'zone', id: 'phase-2' }, asOf: '2025-12-31' });
  });

  it('shows exactly the groups a scene names', () => {
    const { getState } = store();
    getState().showOnlyGroups(['zones', 'labels', 'unheard-of']);
    expect(layerGroups.filter((group) => getState().visibility[group])).toEqual(['zones', 'labels']);
  });

  it('does not repeat a notice, and forgets one that is dismissed', () => {
    const { getState } = store();
    const notice = { severity: 'warning', code: 'x', params: { a: 1 } } as const;
    getState().notify(notice);
    getState().notify(notice);
    expect(getState().notices).toHaveLength(1);
    getState().dismissNotice(getState().notices[0]?.id ?? 0);
    expect(getState().notices).toEqual([]);
  });

  it('clamps the date to a park that joins', () => {
    const { getState } = store();
    getState().joinPark(emptyPark);
    expect(getState().range).toEqual({ from: '2023-01-01', to: '2027-12-31' });
  });
});
