import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { countableParcels, countByFamily } from '@/domain/lifecycle';
import { stageFamilies } from '@/domain/lifecycle-codes';
import type { IsoDay } from '@/domain/plan-date';
import { shownPark } from '@/domain/shown-park';
import { LayersPanel } from '@/panels/layers/LayersPanel';
import { layerGroups } from '@/symbology/layer-groups';
import { aShellPark, renderShell } from '../shell/shell-park';

afterEach(cleanup);

const card = (group: string) =>
  document.querySelector<HTMLElement>(`[data-layer-group="${group}"]`) as HTMLElement;
const stageCount = (family: string) =>
  Number(document.querySelector(`[data-count="parcels.${family}"]`)?.textContent ?? Number.NaN);

describe('layer groups', () => {
  it('has a switch for every group, and a group that is off keeps its legend back', async () => {
    const { store } = renderShell(<LayersPanel />);
    expect(layerGroups.every((group) => card(group) !== null)).toBe(true);
    expect(within(card('zones')).getAllByText('一期')).toHaveLength(3);

    await userEvent.click(within(card('zones')).getByRole('switch'));

    expect(store.getState().visibility.zones).toBe(false);
    expect(within(card('zones')).queryAllByText('一期')).toHaveLength(0);
  });

  it('explains itself in plain words with source and date', async () => {
    renderShell(<LayersPanel />);
    await userEvent.click(within(card('parcels')).getByRole('button', { name: '说明：地块' }));
    expect(card('parcels').textContent).toContain('来源 sample');
    expect(card('parcels').querySelector('time')?.getAttribute('datetime')).toBe('2023-10-17');
  });

  it('colours parcels by one of two meanings', async () => {
    const { store } = renderShell(<LayersPanel />);
    await userEvent.click(within(card('parcels')).getByRole('radio', { name: '出让进程' }));
    expect(store.getState().parcelColouring).toBe('transferStage');
  });

  it('switches all of 示例 with one control', async () => {
    const { store } = renderShell(<LayersPanel />);
    await userEvent.click(screen.getByRole('switch', { name: '显示示例内容' }));
    expect(store.getState().sampleVisible).toBe(false);
    expect(card('buildings').querySelector('[data-count]')).toBeNull();
  });
});

describe('legend counts', () => {
  it.each(['2023-01-01', '2023-12-31', '2024-06-30', '2025-06-30', '2026-12-31', '2027-12-31'])(
    'agree with the domain at %s on both bases, with and without 示例',
    (text) => {
      const asOf = text as IsoDay;
      const { store } = renderShell(<LayersPanel />, { parcelColouring: 'transferStage', asOf });
      for (const basis of ['plan', 'verified'] as const) {
        for (const sampleVisible of [true, false]) {
          act(() => store.setState({ basis, sampleVisible }));
          const park = shownPark(store.getState().park, sampleVisible);
          const expected = countByFamily(park, countableParcels(park), {
            asOf,
            basis,
            today: store.getState().today,
          });
          expect(stageFamilies.map(stageCount)).toEqual(
            stageFamilies.map((family) => expected.get(family) ?? 0),
          );
        }
      }
    },
  );

  it('follow the clock and sum to every parcel once', () => {
    const { store } = renderShell(<LayersPanel />, {
      parcelColouring: 'transferStage',
      basis: 'verified',
      asOf: '2025-06-29' as IsoDay,
    });
    expect(stageCount('inUse')).toBe(0);
    act(() => store.getState().setAsOf('2025-06-30' as IsoDay));
    expect(stageCount('inUse')).toBe(1);
    const sum = stageFamilies.map(stageCount).reduce((a, b) => a + b, 0);
    expect(sum).toBe(countableParcels(aShellPark()).length);
  });
});

describe('trouble', () => {
  it('marks a group whose dataset is missing, and no other', () => {
    const park = aShellPark();
    renderShell(<LayersPanel />, {
      park: { ...park, datasets: park.datasets.filter((dataset) => String(dataset.id) !== 'sample') },
    });
    const marked = [...document.querySelectorAll<HTMLElement>('[data-layer-trouble]')];
    expect(marked.map((element) => element.dataset.layerTrouble)).toEqual(['parcels', 'buildings']);
  });

  it('marks the group of a broken file with the file and the reason', () => {
    const issue = {
      severity: 'error',
      code: 'file-not-json',
      params: {},
      where: { file: 'context/water.geojson', layer: 'context' },
    } as const;
    renderShell(<LayersPanel />, { park: aShellPark({ issues: [issue] }) });
    const trouble = document.querySelector('[data-layer-trouble="context"]');
    expect(trouble?.textContent).toContain('context/water.geojson');
    expect(document.querySelectorAll('[data-layer-trouble]')).toHaveLength(1);
  });
});
