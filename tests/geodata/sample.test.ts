import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bases } from '@/domain/clock';
import { constructionStatusAt } from '@/domain/construction';
import { countByFamily, parcelStateAt } from '@/domain/lifecycle';
import { stageFamilies } from '@/domain/lifecycle-codes';
import { dayNumberOf, type IsoDay, isoDayOf, lastDayOf } from '@/domain/plan-date';
import { readPark } from '@/ingest/read-park';
import { generateSample } from '../../scripts/sample/generate';

const park = await readPark((path) => readFile(`geodata/${path}`, 'utf8').catch(() => null));
const today = '2026-11-24' as IsoDay;
const planAt = (asOf: string) => ({ asOf: asOf as IsoDay, basis: 'plan', today }) as const;
const sampleParcels = park.parcels.filter(({ dataset }) => String(dataset) === 'sample');
const inZone = <T extends { readonly zoneId: unknown }>(items: readonly T[], id: string) =>
  items.filter(({ zoneId }) => zoneId === id);
const total = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe('示例', () => {
  it('divides the zones into 10, 12 and 30 parcels with 60–120 buildings', () => {
    expect(['incubator', 'phase-1', 'phase-2'].map((id) => inZone(sampleParcels, id).length)).toEqual([
      10, 12, 30,
    ]);
    expect(park.buildings.length).toBeGreaterThanOrEqual(60);
    expect(park.buildings.length).toBeLessThanOrEqual(120);
  });

  it('adds up to the floor space of the plan', () => {
    const gross = (id: string) =>
      total(inZone(park.buildings, id).map(({ grossFloorAreaSqm }) => grossFloorAreaSqm));
    expect(Math.abs(gross('incubator') / 220_000 - 1)).toBeLessThan(0.001);
    expect(Math.abs(gross('phase-2') / 590_000 - 1)).toBeLessThan(0.001);
    const phase1 = inZone(park.buildings, 'phase-1');
    expect(phase1.every(({ grossFloorAreaSqm }) => grossFloorAreaSqm === null)).toBe(true);
    expect(
      Math.abs(total(phase1.map(({ usableFloorAreaSqm }) => usableFloorAreaSqm)) / 190_000 - 1),
    ).toBeLessThan(0.001);
    expect(inZone(park.buildings, 'phase-2').every(({ scenario }) => String(scenario) === 'X07')).toBe(true);
  });

  it('renews phase one and builds phase two anew', () => {
    const share = (id: string, works: readonly string[]) => {
      const all = inZone(park.buildings, id);
      return all.filter((building) => works.includes(building.works)).length / all.length;
    };
    expect(share('phase-1', ['retrofit'])).toBeGreaterThan(0.6);
    expect(share('phase-2', ['newBuild', 'rebuild'])).toBeGreaterThan(0.6);
  });

  it('has a skyline: towers of 60–100 m in incubator and phase one, factories of 10–30 m', () => {
    for (const id of ['incubator', 'phase-1']) {
      const tall = inZone(park.buildings, id).filter(({ heightM }) => heightM >= 60);
      expect(tall.length).toBeGreaterThanOrEqual(2);
      expect(Math.max(...tall.map(({ heightM }) => heightM))).toBeLessThanOrEqual(100);
    }
    for (const { heightM, floors } of park.buildings.filter(
      ({ floors }) => floors[0]?.use === 'production',
    )) {
      expect(floors.length).toBeGreaterThan(0);
      expect(heightM).toBeGreaterThanOrEqual(10);
      expect(heightM).toBeLessThanOrEqual(32);
    }
  });

  it('shows every legend family at some date', () => {
    const seen = new Set<string>();
    for (
      let day = dayNumberOf('2023-01-01' as IsoDay);
      day <= dayNumberOf('2027-12-31' as IsoDay);
      day += 7
    ) {
      for (const [family, count] of countByFamily(park, sampleParcels, planAt(isoDayOf(day))))
        if (count > 0) seen.add(family);
    }
    expect([...seen].toSorted()).toEqual([...stageFamilies].toSorted());
  });

  it('keeps the dated statements of the plan', () => {
    // 2025-12-31: upgrading of phases one and two in place (M21), the Gongfa building formed (M22).
    const upgraded = park.buildings.filter(
      ({ works, zoneId }) => works === 'retrofit' || works === 'rebuild' || String(zoneId) === 'phase-1',
    );
    const late = upgraded.filter(({ planned }) => planned && lastDayOf(planned.finish) > '2025-12-31');
    expect(late.map(({ id }) => id)).toEqual([]);
    const gongfa = sampleParcels.find(({ illustrates }) => illustrates !== null);
    expect(gongfa).toMatchObject({ illustrates: 'gongfa-smart-park', zoneId: 'phase-2', events: [] });
    for (const building of park.buildings.filter(({ parcelId }) => parcelId === gongfa?.id)) {
      expect(constructionStatusAt(building, planAt('2025-12-31'))).toBe('finished');
    }
    // 2027-12-31: basically built (M31).
    for (const building of park.buildings) {
      expect(['finished', 'standing']).toContain(constructionStatusAt(building, planAt('2027-12-31')));
    }
  });

  it('has one sale that fails and is announced again', () => {
    const again = sampleParcels.filter(({ events }) => events.some(({ stage }) => stage === 'failed'));
    expect(again).toHaveLength(1);
    const actual = again[0]?.events.filter(({ kind }) => kind === 'actual').map(({ stage }) => stage) ?? [];
    expect(actual.filter((stage) => stage === 'announced')).toHaveLength(2);
    expect(actual.indexOf('failed')).toBeLessThan(actual.indexOf('sold'));
  });

  it('tells nothing as happened after the data were made, and starts with the clock', () => {
    for (const { events } of sampleParcels) {
      for (const { kind, date } of events) {
        expect(lastDayOf(date) >= '2023-01-01' && lastDayOf(date) <= '2027-12-31').toBe(true);
        if (kind === 'actual') expect(lastDayOf(date) <= '2026-10-31').toBe(true);
      }
    }
  });

  it('names its residents only as 示例 and shows more than forty when the plan was issued', () => {
    const residents = park.enterprises.filter(({ dataset }) => String(dataset) === 'sample');
    expect(
      residents.every(({ name, relation }) => /^示例企业 \d+$/.test(name.zh) && relation === 'resident'),
    ).toBe(true);
    const there = park.occupancies.filter(
      ({ zoneId, from }) =>
        String(zoneId) === 'incubator' && from !== null && lastDayOf(from) <= '2023-10-17',
    );
    expect(there).toHaveLength(42);
  });

  it('stands at some stage on any day of either basis', () => {
    for (const basis of bases) {
      for (const parcel of sampleParcels) {
        const { family } = parcelStateAt(parcel, { asOf: '2025-06-30' as IsoDay, basis, today });
        expect(stageFamilies).toContain(family);
      }
    }
  });

  it('comes out of its generator byte for byte', async () => {
    const folder = `${await mkdtemp(join(tmpdir(), 'zhigu-sample-'))}/`;
    await cp('geodata/plan/zones.geojson', `${folder}geodata/plan/zones.geojson`);
    await generateSample(folder);
    for (const name of [
      'parcels.geojson',
      'land-use-areas.geojson',
      'buildings.geojson',
      'enterprises.json',
      'occupancies.json',
    ]) {
      const written = await readFile(`${folder}geodata/sample/${name}`, 'utf8');
      expect(written === (await readFile(`geodata/sample/${name}`, 'utf8')), name).toBe(true);
    }
    await rm(folder, { recursive: true });
  }, 30_000);
});
