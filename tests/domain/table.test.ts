import {
  aBuilding,
  aFact,
  anEnterprise,
  aParcel,
  aPark,
  aQuantity,
  aZone,
  planned,
  sampleEvent,
} from '@tests/builders/park';
import { shippedPark } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockReading } from '@/domain/clock';
import { asId } from '@/domain/ids';
import { authoritativeParcel, countableParcels, countByFamily, parcelStateAt } from '@/domain/lifecycle';
import { stageFamilies } from '@/domain/lifecycle-codes';
import { type IsoDay, isoDayOf } from '@/domain/plan-date';
import type { Fact } from '@/domain/quantity';
import {
  activeFacets,
  countRows,
  decodeFilter,
  emptyFilter,
  encodeFilter,
  filteredOut,
  filterRows,
  sampleChoices,
  sortRows,
  type TableFilter,
  tableFacets,
  tableIds,
  tableRows,
  tables,
} from '@/domain/table';
import type { ParcelRow } from '@/domain/table/land-tables';
import { message } from '@/messages/message';
import { landUseSymbol } from '@/symbology/land-use';
import { namedBy } from '@/symbology/vocabularies';

const at = (asOf: string, basis: ClockReading['basis'] = 'plan'): ClockReading => ({
  asOf: asOf as IsoDay,
  basis,
  today: '2026-11-24' as IsoDay,
});
const clock = at('2025-12-31');
const textOf = (cell: unknown) => JSON.stringify(cell);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('the filter in a link', () => {
  const range = fc.oneof(
    fc.constant({ min: null, max: null }),
    fc.tuple(fc.nat(9999), fc.nat(9999)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    fc.nat(9999).map((min) => ({ min, max: null })),
    fc.nat(9999).map((max) => ({ min: null, max })),
  );
  const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 });
  const filters: fc.Arbitrary<TableFilter> = fc.record({
    text: fc.string({ maxLength: 12 }).map((text) => text.trim()),
    zones: list,
    landUses: list,
    stages: fc.uniqueArray(fc.constantFrom(...stageFamilies), { maxLength: 3 }),
    siteArea: range,
    floorArea: range,
    years: range,
    industries: list,
    accuracies: fc.uniqueArray(fc.constantFrom('surveyed', 'digitised', 'schematic'), { maxLength: 3 }),
    sample: fc.constantFrom(...sampleChoices),
  });

  it('says the same coming and going, also through a link', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const code = encodeFilter(filter);
        const back = code === null ? emptyFilter : decodeFilter(decodeURIComponent(encodeURIComponent(code)));
        expect(back).toEqual(filter);
      }),
    );
  });

  it('is absent when nothing is filtered, and carries no id of a person’s own data', () => {
    expect(encodeFilter(emptyFilter)).toBeNull();
    expect(encodeFilter({ ...emptyFilter, zones: ['user:1:zone'] })).toBeNull();
    expect(encodeFilter({ ...emptyFilter, zones: ['phase-2'], stages: ['sold', 'ready'] })).toBe(
      'zones:phase-2!stages:sold,ready',
    );
  });

  it.each(['', 'zones', 'nonsense:1', 'stages:sold,nonsense', 'years:a~b', 'years:~', 'years:9~1', 'text:%'])(
    'does not understand “%s”',
    (code) => expect(decodeFilter(code)).toBeUndefined(),
  );
});

describe('rows and filters over the shipped park', () => {
  const left = (id: (typeof tableIds)[number], patch: Partial<TableFilter>, reading = clock) =>
    filterRows(
      tableRows(shippedPark, id),
      id,
      { ...emptyFilter, ...patch },
      {
        park: shippedPark,
        clock: reading,
      },
      namedBy,
    );

  it('has all six tables, each documented parcel once and every fact of the plan', () => {
    expect(tableRows(shippedPark, 'parcels')).toHaveLength(countableParcels(shippedPark).length);
    expect(tableRows(shippedPark, 'facts')).toHaveLength(135);
    for (const id of tableIds) expect(tableRows(shippedPark, id).length).toBeGreaterThan(0);
  });

  it('filters stages as the legend counts them, at any date and on either basis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_358, max: 21_183 }), fc.boolean(), (day, verified) => {
        const reading = at(isoDayOf(day), verified ? 'verified' : 'plan');
        const counts = countByFamily(shippedPark, countableParcels(shippedPark), reading);
        for (const family of stageFamilies) {
          expect(left('parcels', { stages: [family] }, reading)).toHaveLength(counts.get(family) ?? 0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('finds by text the zone, use, stage and step a row shows, in either language, at its day', () => {
    const day = at('2024-06-30');
    for (const row of tableRows(shippedPark, 'parcels') as readonly ParcelRow[]) {
      const { stage, family, evidence } = parcelStateAt(row.record, day);
      const zone = shippedPark.zones.find(({ id }) => id === row.zoneId);
      const use = row.parcel.landUse === null ? null : landUseSymbol(row.parcel.landUse).name;
      const shown = [
        zone?.shortName.zh,
        zone?.name.en,
        use?.zh,
        use?.en,
        ...(['zh-CN', 'en'] as const).flatMap((locale) => [
          message(locale, `panels.stage.${stage}`),
          message(locale, `panels.family.${family}`),
          message(locale, `panels.evidence.${evidence}`),
        ]),
      ];
      for (const text of shown) {
        if (text) expect(left('parcels', { text }, day), `${row.key} ${text}`).toContain(row);
      }
    }
  });

  it('means by a word of a stage the stage, and not what stands elsewhere', () => {
    const day = at('2024-06-30');
    const sold = left('parcels', { text: '成交签约' }, day);
    expect(sold).toEqual(left('parcels', { stages: ['sold'] }, day));
    expect(sold.length).toBeGreaterThan(0);
    expect(left('parcels', { text: '成交签约' }, at('2023-01-01'))).not.toEqual(sold);
  });

  it('wants every term of a text somewhere in the row', () => {
    const both = left('parcels', { text: ' 二期  工业 ' });
    const [zone, use] = [left('parcels', { text: '二期' }), left('parcels', { text: '工业' })];
    expect(both.length).toBeGreaterThan(0);
    expect(both).toEqual(zone.filter((row) => use.includes(row)));
    expect(both.length).toBeLessThan(zone.length);
    expect(left('parcels', { text: '二期 不存在' })).toEqual([]);
  });

  it.each([
    ['buildings', '新建'],
    ['floors', '研发'],
    ['firms', '智能安防'],
    ['firms', 'wanted'],
    ['platforms', '规划建设'],
    ['facts', '展厅'],
  ] as const)('finds in the table of %s by “%s”', (id, text) => {
    const rows = left(id, { text });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(tableRows(shippedPark, id).length);
  });

  it('takes subclasses with their class', () => {
    const industrial = left('parcels', { landUses: ['1001'] });
    expect(industrial.length).toBeGreaterThan(0);
    const facets = tableFacets(shippedPark, 'parcels', clock);
    for (const row of industrial) expect(facets.get(row)?.landUse).toMatch(/^1001/);
  });

  it('keeps what does not state an area out of a range of areas', () => {
    for (const row of left('parcels', { siteArea: { min: 0, max: null } })) {
      expect(tableFacets(shippedPark, 'parcels', clock).get(row)?.siteAreaSqm).not.toBeNull();
    }
  });

  it('filters buildings and floors by the parcel they stand on, and leaves firms alone', () => {
    const stages = { stages: ['sold', 'building'] as const };
    expect(left('buildings', stages).length).toBeLessThan(tableRows(shippedPark, 'buildings').length);
    expect(left('firms', stages)).toBe(tableRows(shippedPark, 'firms'));
  });

  it('counts what the plan documents and 示例 apart', () => {
    const rows = tableRows(shippedPark, 'parcels');
    const counts = countRows(rows, left('parcels', { sample: 'only' }));
    expect(counts.documented).toBe(0);
    expect(counts.illustrative).toBe(counts.illustrativeInAll);
    expect(counts.documentedInAll + counts.illustrativeInAll).toBe(rows.length);
  });

  it('counts imported rows apart from both', () => {
    const own = aParcel({ dataset: 'user:a', nature: 'user' });
    const park = { ...shippedPark, parcels: [...shippedPark.parcels, own] };
    const rows = tableRows(park, 'parcels');
    const before = countRows(tableRows(shippedPark, 'parcels'), []);
    expect(countRows(rows, rows)).toMatchObject({
      own: 1,
      ownInAll: 1,
      documentedInAll: before.documentedInAll,
      illustrativeInAll: before.illustrativeInAll,
    });
    expect(rows.find(({ key }) => key === own.id)).toMatchObject({ nature: 'user' });
  });

  it('tells the map what is kept out, and nothing when nothing is', () => {
    expect(filteredOut(shippedPark, emptyFilter, clock, namedBy)).toBeNull();
    expect(
      filteredOut(shippedPark, { ...emptyFilter, industries: ['nobody'] }, clock, namedBy)?.parcels.size,
    ).toBe(0);
    const out = filteredOut(shippedPark, { ...emptyFilter, zones: ['phase-1'] }, clock, namedBy);
    const kept = left('parcels', { zones: ['phase-1'] });
    expect((out?.parcels.size ?? 0) + kept.length).toBe(tableRows(shippedPark, 'parcels').length);
  });

  it('makes a cell for every row and column at any clock', () => {
    for (const id of tableIds) {
      for (const basis of ['plan', 'verified'] as const) {
        const reading = { park: shippedPark, clock: at('2027-12-31', basis) };
        for (const row of tableRows(shippedPark, id)) {
          for (const column of tables[id].columns) {
            expect(column.cell(row, reading).type, `${id} ${column.id}`).toBeTruthy();
          }
        }
      }
    }
  });

  it('shows the stage of the record for a parcel of 示例 that stands for a documented one', () => {
    const row = tableRows(shippedPark, 'parcels').find(({ key }) => key === 'sample:parcel-p2-30');
    const parcel = shippedPark.parcels.find(({ id }) => id === 'sample:parcel-p2-30');
    expect(row && parcel).toBeTruthy();
    if (!parcel || !row) return;
    const column = tables.parcels.columns.find(({ id }) => id === 'evidence');
    const reading = { park: shippedPark, clock: at('2026-11-24') };
    expect(authoritativeParcel(shippedPark, parcel).id).toBe('gongfa-smart-park');
    expect(column?.cell(row, reading)).toMatchObject({ code: 'overdueUnverified' });
  });
});

describe('order', () => {
  const fact = (id: string, quantity: Parameters<typeof aQuantity>[0]) =>
    aFact({ id, quantities: [aQuantity(quantity)] });
  const facts = [
    fact('approx', { value: 400, comparator: '≈' }),
    fact('exact', { value: 400, comparator: '=' }),
    fact('more', { value: 400, comparator: '>' }),
    fact('small', { value: 30, comparator: '≈' }),
    fact('other', { value: 1, measure: 'revenue', unit: 'hundredMillionYuan' }),
    aFact({ id: 'silent', quantities: [] }),
  ];
  const park = aPark({ facts: new Map(facts.map((one) => [asId<Fact['id']>(one.id), one])) });
  const order = (descending: boolean) =>
    sortRows(
      tableRows(park, 'facts'),
      tables.facts,
      { column: 'quantities', descending },
      { park, clock },
      textOf,
      compare,
    ).map(({ key }) => key);

  it('keeps ≈ and >, never mixes measures, and puts silence last either way', () => {
    expect(order(false)).toEqual(['small', 'exact', 'approx', 'more', 'other', 'silent']);
    expect(order(true)).toEqual(['more', 'approx', 'exact', 'small', 'other', 'silent']);
  });

  it('follows the chain of transfer, not the alphabet', () => {
    const parcels = [
      aParcel({ id: 'sold', events: [planned('sold', '2024-01-01')] }),
      aParcel({ id: 'as-is' }),
      aParcel({ id: 'ready', events: [planned('ready', '2024-01-01')] }),
    ];
    const small = aPark({ zones: [aZone()], parcels });
    const sorted = sortRows(
      tableRows(small, 'parcels'),
      tables.parcels,
      { column: 'family', descending: false },
      { park: small, clock },
      textOf,
      compare,
    );
    expect(sorted.map(({ key }) => key)).toEqual(['as-is', 'ready', 'sold']);
  });

  it('is the data’s own without a column', () => {
    const rows = tableRows(park, 'facts');
    expect(sortRows(rows, tables.facts, null, { park, clock }, textOf, compare)).toBe(rows);
  });
});

describe('cells', () => {
  it('never call silence nought, and never a wanted firm a place', () => {
    const park = aPark({
      parcels: [aParcel({ id: 'p', siteAreaSqm: null, landUse: null })],
      buildings: [aBuilding({ id: 'b', grossFloorAreaSqm: null, usableFloorAreaSqm: 500 })],
      enterprises: [anEnterprise({ id: 'w', relation: 'wanted', zoneId: null })],
    });
    const cell = (table: 'parcels' | 'buildings' | 'firms', id: string) => {
      const row = tableRows(park, table)[0];
      const column = tables[table].columns.find((one) => one.id === id);
      return row && column?.cell(row, { park, clock });
    };
    expect(cell('parcels', 'siteArea')).toEqual({ type: 'notStated' });
    expect(cell('parcels', 'landUse')).toEqual({ type: 'notStated' });
    expect(cell('buildings', 'grossFloorArea')).toEqual({ type: 'notStated' });
    expect(cell('buildings', 'usableFloorArea')).toMatchObject({ value: 500 });
    expect(cell('firms', 'zone')).toEqual({ type: 'none' });
    expect(cell('firms', 'relation')).toMatchObject({ code: 'wanted' });
  });

  it('move with the clock and the basis', () => {
    const park = aPark({
      parcels: [
        aParcel({ id: 'p', dataset: 'plan', nature: 'documented', events: [planned('sold', '2024-01-01')] }),
        aParcel({
          id: 'sample:p',
          events: [planned('sold', '2024-01-01'), sampleEvent('ready', '2024-02-01')],
        }),
      ],
    });
    const family = tables.parcels.columns.find(({ id }) => id === 'family');
    const codes = (reading: ClockReading) =>
      tableRows(park, 'parcels').map((row) => family?.cell(row, { park, clock: reading }));
    expect(codes(at('2023-12-31'))).toMatchObject([{ code: 'existing' }, { code: 'existing' }]);
    expect(codes(at('2024-06-30'))).toMatchObject([{ code: 'sold' }, { code: 'sold' }]);
    expect(codes(at('2024-06-30', 'verified'))).toMatchObject([{ code: 'existing' }, { code: 'ready' }]);
  });

  it('names facets only that exist', () => {
    expect(activeFacets(emptyFilter)).toEqual([]);
  });
});
