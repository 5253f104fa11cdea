import { cleanup, render } from '@testing-library/react';
import { aFact, anEnterprise, aParcel, aQuantity, aSmallPark, sampleEvent } from '@tests/builders/park';
import type { ReactNode } from 'react';
import { asId } from '@/domain/ids';
import type { DatasetInfo, Indicator, Milestone, Park, Scene } from '@/domain/park';
import type { IsoDay, PlanDate } from '@/domain/plan-date';
import type { AppState } from '@/store/state';
import { createAppStore, setAppStore } from '@/store/store';

export const today = '2026-11-24' as IsoDay;

function aDataset(id: string, present = true): DatasetInfo {
  return {
    id: asId(id),
    title: { zh: id, en: id },
    description: { zh: id, en: id },
    nature: 'documented',
    source: { zh: `来源 ${id}`, en: `source ${id}` },
    date: '2023-10-17' as PlanDate,
    present,
  };
}

const promise = (id: string, due: string, zh: string) => ({
  id: asId<Milestone['id']>(id),
  dataset: asId<Milestone['dataset']>('plan'),
  name: { zh, en: `due ${id}` },
  factId: asId<Milestone['factId']>(id),
  due: due as PlanDate,
  qualitative: true,
});

export function aScene(values: Partial<Scene> & Pick<Scene, 'id' | 'set' | 'order'>): Scene {
  return {
    dataset: asId('scenes'),
    title: { zh: `场景${values.id}`, en: `scene ${values.id}` },
    words: { zh: '解说', en: 'words' },
    camera: { center: [120.7, 28], zoom: 12, pitch: 0, bearing: 0 },
    asOf: null,
    basis: 'plan',
    layerGroups: ['zones', 'labels'],
    emphasis: ['incubator'],
    figures: [asId('S11')],
    dwellSeconds: 10,
    presenterNotes: null,
    ...values,
  };
}

/** A small park with dates of the plan, scenes, a wanted firm and two parcels of 示例 that move in 2025. */
export function aShellPark(values: Partial<Park> = {}): Park {
  const park = aSmallPark();
  return {
    ...park,
    datasets: ['plan', 'sample', 'context', 'scenes'].map((id) => aDataset(id)),
    facts: new Map([
      [asId('S11'), aFact({ id: 'S11', quantities: [aQuantity({ value: 280 })] })],
      [asId('S99'), aFact({ id: 'S99', quantities: [] })],
    ]),
    parcels: [
      ...park.parcels,
      aParcel({ id: 'sample:p1-09', zoneId: 'phase-1', events: [sampleEvent('operating', '2025-06-30')] }),
    ],
    enterprises: [
      ...park.enterprises,
      anEnterprise({
        id: 'wanted-1',
        relation: 'wanted',
        zoneId: null,
        name: { zh: '某拟引进企业', en: 'Some wanted firm' },
      }),
    ],
    milestones: [
      { ...promise('M11', '2023-12-31', '展厅建成'), zoneIds: [], parcelId: null },
      { ...promise('M31', '2027-12-31', '基本建成'), zoneIds: [], parcelId: null },
    ] as Milestone[],
    indicators: [promise('T05', '2025-12-31', '核心企业'), promise('T03', '2025', '营业收入')] as Indicator[],
    scenes: [
      aScene({
        id: 'a',
        set: 'tour',
        order: 1,
        asOf: '2023-12-31' as PlanDate,
        figures: [asId('S11'), asId('S99')],
      }),
      aScene({
        id: 'b',
        set: 'tour',
        order: 2,
        asOf: '2025' as PlanDate,
        emphasis: ['phase-2'],
        basis: 'verified',
      }),
      aScene({ id: 'x', set: 'exhibition', order: 1, asOf: '2023-12-31' as PlanDate }),
      aScene({ id: 'y', set: 'exhibition', order: 2, emphasis: ['phase-1'] }),
      aScene({ id: 'z', set: 'exhibition', order: 3, asOf: '2027-12-31' as PlanDate }),
    ],
    ...values,
  };
}

export function aShellStore(overrides: Partial<AppState> = {}) {
  const store = createAppStore(today, { park: aShellPark(), isPictureDrawn: true, ...overrides });
  setAppStore(store);
  return store;
}

/** Renders a piece of the shell over a fresh store. */
export function renderShell(element: ReactNode, overrides: Partial<AppState> = {}) {
  cleanup();
  const store = aShellStore(overrides);
  return { store, ...render(element) };
}
