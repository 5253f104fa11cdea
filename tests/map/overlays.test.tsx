import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSmallPark } from '@tests/builders/park';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { MapControls } from '@/map/controls/MapControls';
import type { MapEngine } from '@/map/engine/create-map-engine';
import { ZoneInsets } from '@/map/insets/ZoneInsets';
import { type AppStore, createAppStore, setAppStore } from '@/store/store';

/** A map that stands still where a test puts it. */
function aStillMap(zoom: number): MapEngine & { drawn(): void } {
  const moves = new Set<() => void>();
  const pictures = new Set<() => void>();
  const attach = (listeners: Set<() => void>, listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    destroy: vi.fn(),
    project: ([lon, lat]) => ({ x: (lon - 120) * 1000, y: (28.1 - lat) * 1000 }),
    onMove: (listener) => {
      listener();
      return attach(moves, listener);
    },
    onFirstPicture: (listener) => attach(pictures, listener),
    zoom: () => zoom,
    bearing: () => 30,
    metresPerPixel: () => 10,
    zoomBy: vi.fn(),
    resetNorth: vi.fn(),
    home: vi.fn(),
    setOverviewRoom: vi.fn(),
    freeSize: () => ({ width: 800, height: 600 }),
    peer: {
      view: () => ({ center: [120.7, 28], zoom, pitch: 0, bearing: 30 }),
      follow: vi.fn(),
      settle: vi.fn(),
      onMove: () => vi.fn(),
      onRest: () => vi.fn(),
    },
    drawn: () => {
      for (const listener of pictures) listener();
    },
  };
}

let store: AppStore;
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  store = createAppStore('2026-11-24' as IsoDay, { park: aSmallPark() });
  setAppStore(store);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const shown = (container: HTMLElement) => container.querySelector('[data-shown]')?.getAttribute('data-shown');

describe('the enlarged zones', () => {
  it('stand beside the map once it is drawn, while the zones are small on it', () => {
    const engine = aStillMap(11.6);
    const { container } = render(<ZoneInsets engine={engine} />);
    expect(shown(container)).toBe('false');
    engine.drawn();
    expect(shown(container)).toBe('true');
    expect(container.querySelector('svg path')?.getAttribute('d')).not.toBeNull();
  });

  it('leave when one comes close', () => {
    const engine = aStillMap(15);
    const { container } = render(<ZoneInsets engine={engine} />);
    engine.drawn();
    expect(shown(container)).toBe('false');
  });

  it('are left out with the group of the zones', () => {
    store.getState().setGroupVisible('zones', false);
    const engine = aStillMap(11.6);
    const { container } = render(<ZoneInsets engine={engine} />);
    engine.drawn();
    expect(shown(container)).toBe('false');
  });

  it('select a zone and ask the camera to go there', async () => {
    render(<ZoneInsets engine={aStillMap(11.6)} />);
    await userEvent.click(screen.getByRole('button', { name: /产业园二期/, hidden: true }));
    expect(store.getState().selected).toEqual({ kind: 'zone', id: 'phase-2' });
    expect(store.getState().cameraRequest?.target.type).toBe('selection');
  });

  it('show the stated area with its fact, and the word 示意', () => {
    const { container } = render(<ZoneInsets engine={aStillMap(11.6)} />);
    const figure = container.querySelector('[data-fact="S11"]');
    expect(figure?.textContent).toBe('约 280 亩');
    expect(screen.getAllByText('示意')).toHaveLength(3);
  });

  it('speak English, with the Chinese figure beside', () => {
    store.getState().setLocale('en');
    const { container } = render(<ZoneInsets engine={aStillMap(11.6)} />);
    expect(container.querySelector('[data-fact="S11"]')?.textContent).toBe('≈ 280 mu (约 280 亩)');
  });

  it('colour the parcels as the map does', () => {
    const { container } = render(<ZoneInsets engine={aStillMap(11.6)} />);
    const fills = () =>
      [...container.querySelectorAll('path.parcel')].map((path) => path.getAttribute('style'));
    const byLandUse = fills();
    expect(byLandUse).toHaveLength(2);
    act(() => store.getState().setParcelColouring('transferStage'));
    expect(fills()).not.toEqual(byLandUse);
    act(() => store.getState().setSampleVisible(false));
    expect(fills()).toEqual([]);
  });
});

describe('the map’s controls', () => {
  it('zoom, turn north up and show everything', async () => {
    const engine = aStillMap(12);
    render(<MapControls engine={engine} />);
    await userEvent.click(screen.getByRole('button', { name: '放大' }));
    await userEvent.click(screen.getByRole('button', { name: '缩小' }));
    await userEvent.click(screen.getByRole('button', { name: '恢复正北俯视' }));
    await userEvent.click(screen.getByRole('button', { name: '全图' }));
    expect(engine.zoomBy).toHaveBeenNthCalledWith(1, 1);
    expect(engine.zoomBy).toHaveBeenNthCalledWith(2, -1);
    expect(engine.resetNorth).toHaveBeenCalled();
    expect(engine.home).toHaveBeenCalled();
  });

  it('measure the scale', () => {
    const { container } = render(<MapControls engine={aStillMap(12)} />);
    expect(container.querySelector('[data-measured]')?.textContent).toBe('1 公里');
  });
});
