// @vitest-environment jsdom

import { aShellStore } from '@tests/panels/shell/shell-park';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { modes } from '@/modes';
import { zoomForWindow } from '@/modes/scenes';
import { goToStop } from '@/modes/tour/tour-stops';
import { modeIds } from '@/store/state';

let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

const runFrame = (now: number) => frames.splice(0, 1)[0]?.(now);
const camera = { center: [120.65, 27.98], zoom: 15, pitch: 30, bearing: 10 } as const;

describe('every mode', () => {
  it.each(modeIds)('%s puts back what it changed', (id) => {
    const store = aShellStore({
      asOf: '2024-03-31' as IsoDay,
      basis: 'verified',
      theme: 'paper',
      selected: { kind: 'zone', id: 'phase-1' },
      emphasis: ['phase-1'],
      parcelColouring: 'transferStage',
      camera,
      sceneIndex: 1,
    });
    const { cameraRequest: _request, notices: _notices, ...before } = store.getState();
    modes[id].enter(store);
    modes[id].exit(store);
    expect(store.getState()).toMatchObject(before);
    expect(document.documentElement.dataset.mode).toBeUndefined();
    if (id !== 'planner') {
      expect(store.getState().cameraRequest).toMatchObject({
        origin: 'mode',
        target: { type: 'view', view: camera },
      });
    }
  });

  it.each(modeIds)('%s can be entered twice, as StrictMode does', (id) => {
    const store = aShellStore({ asOf: '2024-03-31' as IsoDay });
    for (let round = 0; round < 2; round += 1) {
      modes[id].enter(store);
      modes[id].exit(store);
    }
    expect(store.getState().asOf).toBe('2024-03-31');
    expect(frames).toHaveLength(0);
  });
});

describe('the tour', () => {
  it('starts at the first stop: camera, date, basis, emphasis and layers are the scene’s', () => {
    const store = aShellStore();
    modes.tour.enter(store);
    expect(store.getState()).toMatchObject({
      asOf: '2023-12-31',
      basis: 'plan',
      emphasis: ['incubator'],
      sceneIndex: 0,
    });
    expect(store.getState().visibility).toMatchObject({ zones: true, labels: true, buildings: false });
    goToStop(store, 1);
    // An imprecise date takes effect on its last day.
    expect(store.getState()).toMatchObject({ asOf: '2025-12-31', basis: 'verified', emphasis: ['phase-2'] });
    goToStop(store, 2);
    expect(store.getState().sceneIndex).toBe(1);
    modes.tour.exit(store);
  });
});

describe('scenes on a wall', () => {
  it('show the same ground larger, and keep their zoom on small windows', () => {
    expect(zoomForWindow(4000, 2800)).toBeCloseTo(2, 2);
    expect(zoomForWindow(3840, 700)).toBe(0);
    expect(zoomForWindow(390, 844)).toBe(0);
    expect(zoomForWindow(Number.NaN, 1)).toBe(0);
  });
});

describe('the exhibition', () => {
  it('plays by night from the first year to the last, scene after scene, and round again', () => {
    const store = aShellStore({ theme: 'paper' });
    modes.exhibition.enter(store);
    expect(store.getState()).toMatchObject({ theme: 'night', asOf: '2023-01-01', sceneIndex: 0 });
    let now = 0;
    const play = (ms: number) => {
      for (const end = now + ms; now < end; now += 100) runFrame(now);
    };
    play(15_000);
    expect(store.getState().sceneIndex).toBe(1);
    const middle = store.getState().asOf;
    expect(middle > '2023-12-31' && middle < '2027-12-31').toBe(true);
    play(14_000);
    expect(store.getState().sceneIndex).toBe(2);
    expect(store.getState().asOf > middle).toBe(true);
    play(3_000);
    expect(store.getState().sceneIndex).toBe(0);
    expect(store.getState().asOf < '2023-12-31').toBe(true);
    modes.exhibition.exit(store);
    expect(store.getState().theme).toBe('paper');
    expect(frames).toHaveLength(0);
  });
});
