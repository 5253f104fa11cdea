import '@/messages/print';
import { describe, expect, it } from 'vitest';
import { joinUserDatasets } from '@/domain/join-user-datasets';
import { countableParcels, countByFamily } from '@/domain/lifecycle';
import { selectableKinds } from '@/domain/selection';
import { emptyFilter } from '@/domain/table';
import { locales } from '@/messages/locale';
import { sourceWords } from '@/panels/print/citations';
import { MapFrame } from '@/panels/print/MapFrame';
import { firstSettings } from '@/panels/print/print-settings';
import { nothingSpilled, Sheet } from '@/panels/print/Sheet';
import { barStep, marginMm, orientations, papers, sheetFormat } from '@/panels/print/sheet-formats';
import { sheetModel } from '@/panels/print/sheet-model';
import { TwoDatesSheet } from '@/panels/print/TwoDatesSheet';
import { twoDatesModel } from '@/panels/print/two-dates-model';
import type { Picture } from '@/store/picture';
import type { AppState } from '@/store/state';
import { createAppStore } from '@/store/store';
import { aUserDataset } from '../../builders/user-datasets';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, show, today } from '../panel-driver';
import { shippedPark } from '../shipped-park';

/** The plan's park with a survey point of somebody's own, so that there is something of every kind. */
const park = joinUserDatasets(
  shippedPark,
  [
    {
      ...aUserDataset('pts', { kind: 'points' }, []),
      points: [{ id: 'user:pts:1', name: '控制点一', zoneId: null, position: [120.65, 27.98] }],
    },
  ],
  { replacesSample: false },
);
const picture: Picture = {
  url: 'blob:picture',
  camera: { center: [120.65, 27.98], zoom: 15, pitch: 0, bearing: -20 },
  scale: 5000,
  corners: [
    [120.64, 27.985],
    [120.66, 27.985],
    [120.66, 27.975],
    [120.64, 27.975],
  ],
};
const everything = { legend: true, selection: true, coordinates: true };

function stateOf(patch: Partial<AppState> = {}): AppState {
  return createAppStore(today, { park, asOf: day('2025-12-31'), ...patch }).getState();
}

function printed(patch: Partial<AppState> = {}, drawn: Picture | null = picture) {
  const model = sheetModel(stateOf(patch), everything, drawn, true);
  const shown = show(
    <Sheet
      settings={{ ...firstSettings, number: 'ZG-01' }}
      title="图纸"
      model={model}
      picture={drawn}
      planeCorners={null}
      spill={nothingSpilled}
    />,
    { park, asOf: day('2025-12-31'), ...patch },
  );
  return { model, ...shown };
}

/** Something of every kind, so that no kind can be forgotten. */
const selections: readonly NonNullable<AppState['selected']>[] = [
  { kind: 'zone', id: 'phase-2' },
  { kind: 'parcel', id: 'sample:parcel-p2-05' },
  { kind: 'building', id: String(park.buildings[0]?.id) },
  { kind: 'platform', id: String(park.platforms[0]?.id) },
  { kind: 'project', id: String(park.projects[0]?.id) },
  { kind: 'firm', id: String(park.enterprises.find(({ facts }) => facts.length > 0)?.id) },
  { kind: 'point', id: 'user:pts:1' },
  { kind: 'programme', id: 'programme-recruitment' },
  { kind: 'industry', id: 'robotics' },
  { kind: 'fund', id: 'fund-ai-guidance' },
  { kind: 'partner', id: 'body-robotics-01' },
  { kind: 'fact', id: 'T05' },
  { kind: 'fact', id: 'X07' },
  { kind: 'anomaly', id: 'A01' },
];

describe('a sheet', () => {
  it('is asked about every kind of thing', () => {
    expect(new Set(selections.map(({ kind }) => kind))).toEqual(new Set(selectableKinds));
  });

  it.each(selections)('gives every figure of $kind $id a number that it resolves', (selected) => {
    for (const parcelColouring of ['landUse', 'transferStage'] as const) {
      const { model, container, unmount } = printed({ selected, parcelColouring });
      // A point has a name and a place, and no figure.
      if (selected.kind !== 'point') expect(model.selection?.figures.length).toBeGreaterThan(0);
      const known = new Set([...container.querySelectorAll('[data-citation]')].map((one) => one.textContent));
      expect(known.size).toBe(model.citations.length);
      const figures = container.querySelectorAll(
        '[data-fact], [data-derived], [data-sample], [data-count], [data-measured], [data-user]',
      );
      expect(figures.length).toBeGreaterThan(10);
      for (const figure of figures) {
        if (figure.querySelector('[data-not-stated]')) continue;
        const mark = /\[(\d+)\]/.exec(figure.parentElement?.textContent ?? '')?.[1];
        expect(mark, figure.textContent ?? '').toBeDefined();
        expect([...known].some((text) => text?.startsWith(`[${mark}]`))).toBe(true);
      }
      expect(numbersWithoutProvenance(container)).toEqual([]);
      unmount();
    }
  });

  it('resolves a figure of the plan to document, section and entry, in both languages', () => {
    for (const locale of locales) {
      const model = sheetModel(
        stateOf({ locale, selected: { kind: 'zone', id: 'phase-1' } }),
        everything,
        null,
        false,
      );
      const words = model.citations.map(({ source }) => sourceWords(model.context, source));
      expect(words.some((text) => text.includes('温鹿政发〔2023〕67 号') && text.includes('S11'))).toBe(true);
      expect(words.join()).not.toContain('print.');
    }
  });

  it('keeps 示例 apart by its word and says what is not stated', () => {
    const { container } = printed({ selected: { kind: 'zone', id: 'phase-2' } });
    expect(container.textContent).toContain('规划未载明');
    expect(container.textContent).toContain('示例，不见于规划');
    const without = sheetModel(stateOf({ sampleVisible: false }), everything, null, false);
    expect(JSON.stringify(without.citations)).not.toContain('sample');
  });

  it('carries marks, date, basis, system, scale and the review number or its lack', () => {
    const { container, unmount } = printed();
    for (const words of [
      '示意图 · 不作为划界依据',
      '2025-12-31',
      '计划',
      'CGCS2000 三度带 CM 120°E',
      '1:5000',
      '内部工作用图',
      '2023-10-17',
      'ZG-01',
      '120.64000°E 27.98500°N',
    ]) {
      expect(container.textContent).toContain(words);
    }
    expect(container.querySelector('[data-north]')?.getAttribute('transform')).toContain('rotate(20');
    unmount();
    const reviewed = printed({ settings: { reviewNumber: '浙温S(2026)1号', singleKeys: true } }).container;
    expect(reviewed.textContent).toContain('浙温S(2026)1号');
    expect(reviewed.textContent).not.toContain('内部工作用图');
  });

  it.each([
    [undefined, ['120.64321°E 27.98567°N', '3,097,123', '564,987']],
    [true as const, ['120.643°E 27.986°N', '3,097,100', '565,000']],
  ])(
    'rounds the corners of the frame in public mode, in degrees and in the plane (%s)',
    (publicMode, said) => {
      const at = (place: number) => [120.64321 + place / 50, 27.98567] as const;
      const corners = [at(0), at(1), at(2), at(3)] as const;
      const plane = [564_987, 3_097_123] as const;
      const patch = { settings: { reviewNumber: '', singleKeys: true, ...(publicMode && { publicMode }) } };
      const drawn = { ...picture, corners };
      const model = sheetModel(stateOf(patch), everything, drawn, true);
      const { container } = show(
        <MapFrame title="图纸" model={model} picture={drawn} planeCorners={[plane, plane, plane, plane]} />,
        { park, asOf: day('2025-12-31'), ...patch },
      );
      const [first] = container.querySelectorAll('[data-measured="frame"]');
      for (const words of said) expect(first?.textContent).toContain(words);
      expect(first?.textContent?.includes('120.64321')).toBe(publicMode === undefined);
    },
  );

  it('claims no scale and no corners for a picture seen at an angle, and stands without one', () => {
    const oblique = printed({}, { ...picture, scale: null, corners: null });
    expect(oblique.container.textContent).toContain('无统一比例');
    expect(oblique.container.querySelector('[data-bar-mm]')).toBeNull();
    oblique.unmount();
    expect(printed({}, null).container.textContent).toContain('图例');
  });
});

describe('a sheet of two dates', () => {
  const state = stateOf({
    twoDates: 'sideBySide',
    otherAsOf: day('2023-12-31'),
    otherBasis: 'plan',
    sourcePark: shippedPark,
    selected: { kind: 'zone', id: 'phase-2' },
  });
  const make = (patch: Partial<AppState> = {}) => {
    const model = twoDatesModel({ ...state, ...patch }, everything, picture, true);
    const { container } = show(
      <TwoDatesSheet
        {...model}
        settings={firstSettings}
        title="两日"
        picture={picture}
        otherPicture={{ ...picture, url: 'blob:other' }}
        planeCorners={null}
      />,
      state,
    );
    return { model, container };
  };

  it('shows each side with its picture, date, basis and the counts of its own day', () => {
    const { container } = make({ otherBasis: 'verified' });
    const side = (name: string) => container.querySelector(`[data-sheet-side="${name}"]`) as HTMLElement;
    expect(side('left').querySelector('h2')?.textContent).toBe('2023-12-31 · 核实');
    expect(side('right').querySelector('h2')?.textContent).toBe('2025-12-31 · 计划');
    expect(side('left').querySelector('img')?.getAttribute('src')).toBe('blob:other');
    for (const [name, asOf, basis] of [
      ['left', '2023-12-31', 'verified'],
      ['right', '2025-12-31', 'plan'],
    ] as const) {
      const counts = countByFamily(shippedPark, countableParcels(shippedPark), {
        asOf: day(asOf),
        basis,
        today,
      });
      for (const [family, count] of counts) {
        expect(side(name).querySelector(`[data-count="parcels.${family}"]`)?.textContent).toBe(`${count}`);
      }
    }
  });

  it('lists what changes between them, gives every number a source and resolves it once', () => {
    const { model, container } = make();
    expect(model.changes.length).toBeGreaterThan(20);
    expect(numbersWithoutProvenance(container)).toEqual([]);
    const used = [...container.querySelectorAll('sup[data-id]')].flatMap(
      (mark) => /\[(\d+)\]/.exec(mark.textContent ?? '')?.[1] ?? [],
    );
    expect(used.length).toBeGreaterThan(20);
    const known = new Set(model.right.citations.map(({ number }) => String(number)));
    expect(used.filter((number) => !known.has(number))).toEqual([]);
  });

  it('leaves 示例 out of the changes when it is switched off', () => {
    const lines = twoDatesModel({ ...state, sampleVisible: false }, everything, null, false).changes;
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.some(({ change }) => change.type !== 'promise' && change.illustrative)).toBe(false);
  });
});

describe('the formats', () => {
  it('leave room around the map on every paper', () => {
    for (const paper of papers) {
      for (const orientation of orientations) {
        const { widthMm, heightMm, mapWidthMm, mapHeightMm } = sheetFormat(paper, orientation);
        expect(mapWidthMm).toBeLessThanOrEqual(widthMm - 2 * marginMm);
        expect(mapHeightMm).toBeLessThan(heightMm - 2 * marginMm - 40);
      }
    }
  });

  it.each([
    [5000, 50, 200, 40],
    [1000, 50, 50, 50],
    [25_000, 50, 1000, 40],
  ])('at 1:%i within %i mm the bar shows %i m as %i mm', (scale, widest, groundM, paperMm) => {
    expect(barStep(scale, widest)).toEqual({ groundM, paperMm });
  });
});

describe('a filter', () => {
  it('leaves its mark on the sheet: counts are those of the map, and it is said', () => {
    const filtered = { tableFilter: { ...emptyFilter, zones: ['phase-1'] } };
    const rows = (patch: Partial<AppState>) =>
      sheetModel(
        stateOf({ parcelColouring: 'transferStage', ...patch }),
        everything,
        null,
        false,
      ).legend.find(({ group }) => group === 'parcels');
    const sum = (patch: Partial<AppState>) =>
      rows(patch)?.rows.reduce((total, { count }) => total + (count ?? 0), 0) ?? 0;
    expect(sum(filtered)).toBeLessThan(sum({}));
    expect(rows(filtered)?.isFiltered).toBe(true);
    expect(printed(filtered).container.textContent).toContain('已筛选');
  });
});
