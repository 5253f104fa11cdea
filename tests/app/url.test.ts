import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHash, writeHash } from '@/app/url/hash';
import { bases } from '@/domain/clock';
import { dayNumberOf, type IsoDay, isoDayOf } from '@/domain/plan-date';
import { selectableKinds } from '@/domain/selection';
import { tableIds } from '@/domain/table';
import { locales } from '@/messages/locale';
import { deskPanelIds } from '@/store/desk-panel';
import { areaUnits, modeIds } from '@/store/state';
import { createAppStore } from '@/store/store';
import { layerGroups, parcelColourings } from '@/symbology/layer-groups';
import { themes } from '@/symbology/themes';

const today = '2026-11-23' as IsoDay;
const stateWith = (patch: object) => ({ ...createAppStore(today).getState(), ...patch });

describe('the link', () => {
  it('reads the example of the issue', () => {
    expect(readHash('#/planner?asOf=2025-12-31&select=zone:phase-2&basis=plan&lang=zh')).toEqual({
      state: {
        mode: 'planner',
        asOf: '2025-12-31',
        selected: { kind: 'zone', id: 'phase-2' },
        basis: 'plan',
        locale: 'zh-CN',
      },
      ignored: [],
    });
  });

  it('keeps colons inside ids and leaves private ids out', () => {
    const sample = stateWith({ selected: { kind: 'parcel', id: 'sample:parcel-2-07' } });
    expect(writeHash(sample)).toContain('select=parcel:sample:parcel-2-07');
    expect(writeHash(stateWith({ selected: { kind: 'parcel', id: 'user:1:2' } }))).not.toContain('user');
  });

  it('ignores wrong values one by one and names them', () => {
    const { state, ignored } = readHash(
      '#/planner?asOf=2025-02-30&basis=hope&select=thing:1&lang=en&foo=1&view=1,2',
    );
    expect(state).toEqual({ mode: 'planner', locale: 'en' });
    expect(ignored.map(({ name }) => name)).toEqual(['asOf', 'basis', 'select', 'foo', 'view']);
    expect(readHash('#/nowhere').ignored).toEqual([{ name: 'mode', value: 'nowhere' }]);
    expect(readHash('')).toEqual({ state: {}, ignored: [] });
  });

  it('carries two dates: how they are shown, the left day and its basis', () => {
    expect(readHash('#/planner?compare=swipe:2025-12-31:verified').state).toEqual({
      mode: 'planner',
      twoDates: 'swipe',
      otherAsOf: '2025-12-31',
      otherBasis: 'verified',
    });
    for (const wrong of [
      'off:2025-12-31:plan',
      'swipe:2025-02-30:plan',
      'swipe:2025-12-31',
      'fold:2025-12-31:plan',
    ])
      expect(readHash(`#/planner?compare=${wrong}`).ignored).toEqual([{ name: 'compare', value: wrong }]);
    const left = stateWith({ twoDates: 'sideBySide', otherAsOf: '2024-06-30', otherBasis: 'plan' });
    expect(writeHash(left)).toContain('compare=sideBySide:2024-06-30:plan');
    expect(writeHash(stateWith({}))).not.toContain('compare');
  });

  it('takes sorting and columns whole or not at all', () => {
    expect(readHash('#/planner?sort=parcels:siteArea:desc&columns=parcels:name.zone').state).toEqual({
      mode: 'planner',
      tableSort: { parcels: { column: 'siteArea', descending: true } },
      tableColumns: { parcels: ['name', 'zone'] },
    });
    const { state, ignored } = readHash(
      '#/planner?sort=parcels:siteArea:up&columns=cars:name&panel=cellar&table=cars',
    );
    expect(state).toEqual({ mode: 'planner' });
    expect(ignored.map(({ name }) => name)).toEqual(['sort', 'columns', 'panel', 'table']);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readHash(`#/planner?${text}`);
        readHash(text);
      }),
    );
  });

  it('brings every state back as it was', () => {
    const days = fc.integer({
      min: dayNumberOf('2023-01-01' as IsoDay),
      max: dayNumberOf('2027-12-31' as IsoDay),
    });
    const arbitrary = fc.record({
      mode: fc.constantFrom(...modeIds),
      asOf: days.map(isoDayOf),
      basis: fc.constantFrom(...bases),
      selected: fc.option(
        fc.record({
          kind: fc.constantFrom(...selectableKinds),
          id: fc.stringMatching(/^[a-z0-9:._-]{1,12}$/),
        }),
      ),
      locale: fc.constantFrom(...locales),
      theme: fc.constantFrom(...themes),
      areaUnit: fc.constantFrom(...areaUnits),
      parcelColouring: fc.constantFrom(...parcelColourings),
      sampleVisible: fc.boolean(),
      deskPanel: fc.option(fc.constantFrom(...deskPanelIds)),
      openTable: fc.option(fc.constantFrom(...tableIds)),
      tableSort: fc.dictionary(
        fc.constantFrom(...tableIds),
        fc.record({
          column: fc.constantFrom('name', 'siteArea', 'grossFloorArea'),
          descending: fc.boolean(),
        }),
      ),
      tableColumns: fc.dictionary(
        fc.constantFrom(...tableIds),
        fc.subarray(['name', 'siteArea', 'grossFloorArea']),
      ),
      visibility: fc.record(Object.fromEntries(layerGroups.map((group) => [group, fc.boolean()]))),
    });
    fc.assert(
      fc.property(arbitrary, (patch) => {
        fc.pre(!patch.selected?.id.startsWith('user:'));
        const state = stateWith(patch);
        // Drawers belong to the desk: elsewhere a link leaves them out.
        const drawers = patch.mode === 'planner' ? {} : { deskPanel: null, openTable: null };
        const { state: read, ignored } = readHash(writeHash(state as never));
        expect(ignored).toEqual([]);
        expect(stateWith({ ...read })).toMatchObject({ ...patch, ...drawers });
      }),
    );
  });
});
