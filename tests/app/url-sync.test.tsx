import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeHash } from '@/app/url/hash';
import { applyHash, syncUrl } from '@/app/url/sync';
import type { IsoDay } from '@/domain/plan-date';
import { placelessKinds } from '@/domain/selection';
import { modes } from '@/modes/index';
import { createAppStore } from '@/store/store';
import { aPark, aZone } from '../builders/park';
import { shippedPark } from '../panels/shipped-park';

const today = '2026-11-23' as IsoDay;
const park = aPark({ zones: [aZone({ id: 'phase-1' }), aZone({ id: 'phase-2' })] });

function page() {
  const store = createAppStore(today);
  store.getState().joinPark(park);
  return store;
}

/** What the browser does when a person pastes another link. */
function openLink(hash: string): void {
  window.history.pushState(null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

describe('store and address', () => {
  let stop = () => {};
  beforeEach(() => window.history.replaceState(null, '', '#/planner'));
  afterEach(() => stop());

  it('a link means its defaults too: what it leaves out is not what was on the screen', () => {
    const store = page();
    stop = syncUrl(store, window);
    openLink(
      '#/planner?sample=off&theme=night&layers=zones&select=zone:phase-1&unit=hectare&colour=transferStage',
    );
    expect(store.getState()).toMatchObject({ sampleVisible: false, theme: 'night', areaUnit: 'hectare' });
    openLink('#/planner?asOf=2025-12-31');
    expect(store.getState()).toMatchObject({
      asOf: '2025-12-31',
      sampleVisible: true,
      theme: 'paper',
      areaUnit: 'mu',
      parcelColouring: 'landUse',
      selected: null,
    });
    expect(store.getState().visibility.parcels).toBe(true);
  });

  it('a link out of the tour is not overwritten by the desk as it was left', () => {
    const store = page();
    stop = syncUrl(store, window);
    store.getState().setAsOf('2024-06-30' as IsoDay);
    modes.tour.enter(store);
    store.getState().setMode('tour');
    openLink('#/planner?asOf=2027-12-31&select=zone:phase-1&basis=verified');
    modes.tour.exit(store);
    expect(store.getState()).toMatchObject({
      mode: 'planner',
      asOf: '2027-12-31',
      basis: 'verified',
      selected: { kind: 'zone', id: 'phase-1' },
      emphasis: [],
    });
  });

  it('leaving the tour by its own button brings the desk back', () => {
    const store = page();
    store.getState().setAsOf('2024-06-30' as IsoDay);
    modes.tour.enter(store);
    store.getState().setAsOf('2027-12-31' as IsoDay);
    store.getState().setMode('planner');
    modes.tour.exit(store);
    expect(store.getState().asOf).toBe('2024-06-30');
  });

  it('selection makes history, the date replaces it', () => {
    const store = page();
    stop = syncUrl(store, window);
    const before = window.history.length;
    store.getState().setAsOf('2025-12-31' as IsoDay);
    expect(window.history.length).toBe(before);
    store.getState().select({ kind: 'zone', id: 'phase-2' });
    expect(window.history.length).toBe(before + 1);
    expect(window.location.hash).toContain('select=zone:phase-2');
    expect(window.location.hash).toContain('asOf=2025-12-31');
  });

  it('back and forward both work: going back does not cut the way forward', async () => {
    const store = page();
    stop = syncUrl(store, window);
    store.getState().select({ kind: 'zone', id: 'phase-1' });
    store.getState().select({ kind: 'zone', id: 'phase-2' });
    const length = window.history.length;
    const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
    window.history.back();
    await settled();
    expect(store.getState().selected?.id).toBe('phase-1');
    window.history.forward();
    await settled();
    expect(store.getState().selected?.id).toBe('phase-2');
    expect(window.history.length).toBe(length);
  });

  it('keeps the camera a link names until the map has gone there', () => {
    const store = page();
    applyHash(store, '#/planner?asOf=2025-12-31&view=120.65000,27.98000,15.00,50,10');
    expect(writeHash(store.getState())).toContain('view=120.65000,27.98000,15.00,50,10');
  });

  it('says where one looks only to a hundred metres in public mode', () => {
    const store = page();
    applyHash(store, '#/planner?asOf=2025-12-31&view=120.65432,27.98765,15.00,50,10');
    expect(writeHash(store.getState())).toContain('view=120.65432,27.98765,');
    store.getState().setPublicMode(true);
    expect(writeHash(store.getState())).toContain('view=120.654,27.988,15.00,50,10');
  });

  it('a link to what stands nowhere keeps the flat overview, one to a zone flies there', () => {
    const store = createAppStore(today);
    store.getState().joinPark(shippedPark);
    const placeless = {
      fact: 'X07',
      anomaly: 'A01',
      programme: 'programme-recruitment',
      industry: 'robotics',
      fund: 'fund-ai-guidance',
      partner: 'body-robotics-01',
    };
    expect(new Set(Object.keys(placeless))).toEqual(placelessKinds);
    for (const [kind, id] of Object.entries(placeless)) {
      store.setState({ cameraRequest: null });
      applyHash(store, `#/planner?select=${kind}:${id}`);
      expect(store.getState().selected).toEqual({ kind, id });
      expect(store.getState().cameraRequest?.target, kind).toEqual({ type: 'park' });
    }
    applyHash(store, '#/planner?select=zone:phase-1');
    expect(store.getState().cameraRequest?.target).toMatchObject({ type: 'selection' });
  });

  it('says what it did not understand, and what is not in the data', () => {
    const store = page();
    applyHash(store, '#/planner?basis=hope&asOf=2031-01-01&select=zone:phase-9');
    expect(store.getState().notices.map((notice) => [notice.code, notice.params.value])).toEqual([
      ['url-value-ignored', 'hope'],
      ['url-value-ignored', '2031-01-01'],
      ['selection-unknown', 'zone:phase-9'],
    ]);
    expect(store.getState()).toMatchObject({ asOf: '2027-12-31', selected: null, basis: 'plan' });
  });
});
