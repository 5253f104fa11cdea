import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadPlaneProjection } from '@/geodesy/projection';
import ToolCard from '@/panels/measure/ToolCard';
import { positionWords } from '@/panels/read-out/position-words';
import ReadOut from '@/panels/read-out/ReadOut';
import { SearchBox } from '@/panels/search/SearchBox';
import { reportPointer } from '@/store/pointer';
import { show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

describe('read-out, measuring, going to coordinates', () => {
  it('follows the pointer in the chosen system and names it', async () => {
    const { store } = show(<ReadOut />, { filePark: shippedPark });
    act(() => reportPointer([120.7, 28.01]));
    expect(document.querySelector('[data-read-out="pointer"]')?.textContent).toContain('120.700000°');
    act(() => store.getState().setReadOutSystem('planePrefixed'));
    await waitFor(() => expect(document.body.textContent).toContain('40568847.91'));
    expect(document.body.textContent).toContain('3099747.45');
    act(() => reportPointer(null));
    expect(document.querySelector('[data-read-out="centre"]')).not.toBeNull();
  });

  it('rounds to a hundred metres in public mode', async () => {
    const plane = await loadPlaneProjection('EPSG:4549');
    const values = (system: 'lonLat' | 'dms' | 'plane') =>
      positionWords('zh-CN', [120.7000123, 28.0100456], system, plane, true).map(({ value }) => value);
    expect(values('lonLat')).toEqual(['120.700°', '28.010°']);
    expect(values('dms')).toEqual(['120.700°', '28.010°']);
    expect(values('plane')).toEqual(['3099800', '568800']);
  });

  it('measures with the caution on a sketch, and takes points back', async () => {
    const points = [
      [120.7, 28.01],
      [120.71, 28.01],
      [120.71, 28.02],
    ] as const;
    const { store } = show(<ToolCard />, { filePark: shippedPark, measuring: { kind: 'area', points } });
    await waitFor(() => expect(document.querySelectorAll('[data-measured="area"]').length).toBe(8));
    expect(document.querySelector('[data-measure-caution]')?.textContent).toBe('示意，不可作量算依据');
    fireEvent.click(screen.getByRole('button', { name: '撤回一点' }));
    expect(store.getState().measuring?.points).toHaveLength(2);
  });

  it('offers typed coordinates with their systems, flies there and leaves a mark', async () => {
    const { store } = show(<SearchBox />, { filePark: shippedPark });
    const box = screen.getByRole('combobox');
    fireEvent.focus(box);
    fireEvent.change(box, { target: { value: '3099747.458, 568847.915' } });
    await waitFor(() =>
      expect(document.querySelector('[data-position-candidate="EPSG:4549"]')).not.toBeNull(),
    );
    fireEvent.keyDown(box, { key: 'Enter' });
    const { placeMark, cameraRequest } = store.getState();
    expect(placeMark?.at[0]).toBeCloseTo(120.7, 6);
    expect(cameraRequest?.target.type).toBe('view');
  });
});
