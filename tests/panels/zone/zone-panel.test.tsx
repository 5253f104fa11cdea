import { fireEvent, screen, within } from '@testing-library/react';
import { aParcel, aPark, aSmallPark, aZone, planned } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import { bases } from '@/domain/clock';
import { asId, type ZoneId } from '@/domain/ids';
import { countableParcels, countByFamily } from '@/domain/lifecycle';
import { stageFamilies } from '@/domain/lifecycle-codes';
import { locales } from '@/messages/locale';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, inspect, today } from '../panel-driver';
import { shippedPark } from '../shipped-park';

const counted = (container: Element, of: string) =>
  container.querySelector(`[data-count="${of}"]`)?.textContent ?? null;

describe('the zone panel over the shipped data', () => {
  const views = shippedPark.zones.flatMap((zone) =>
    locales.flatMap((locale) =>
      [true, false].map((sampleVisible) => ({ id: zone.id, locale, sampleVisible })),
    ),
  );

  it.each(views)('gives every number of $id a source ($locale, sample $sampleVisible)', (view) => {
    const { id, locale, sampleVisible } = view;
    const { container } = inspect('zone', id, { park: shippedPark, locale, sampleVisible });
    expect(numbersWithoutProvenance(container)).toEqual([]);
    expect(container.querySelectorAll('[data-fact]').length).toBeGreaterThan(3);
  });

  it('says what phase two leaves unsaid, and never 0', () => {
    const { container } = inspect('zone', 'phase-2', { park: shippedPark });
    const floorSpace = screen.getByText('建筑面积', { selector: 'span' }).parentElement;
    expect(floorSpace?.textContent).toBe('建筑面积规划未载明');
    expect(container.querySelector('[data-not-stated="phase-2"]')?.textContent).toContain('建筑面积');
  });

  it('says what kind of floor area it is', () => {
    inspect('zone', 'incubator', { park: shippedPark });
    expect(screen.getByText('地上总建筑面积')).toBeTruthy();
  });

  it('marks promises of the past as overdue and later ones as not due', () => {
    inspect('zone', 'phase-2', { park: shippedPark, asOf: today });
    const row = (name: string) => within(screen.getByText(name).closest('li') as HTMLElement);
    expect(row('工发智能园地块出让').getByText('逾期未核实')).toBeTruthy();
    expect(row('智能谷基本建成').getByText('未到期')).toBeTruthy();
  });

  it('never calls an overdue promise done before its day', () => {
    inspect('zone', 'phase-2', { park: shippedPark, asOf: day('2023-06-30') });
    expect(screen.queryByText('逾期未核实')).toBeNull();
  });

  it('marks baselines before their own date', () => {
    const { container } = inspect('zone', 'incubator', { park: shippedPark, asOf: day('2023-01-31') });
    expect(container.querySelector('[data-fact="S02"]')?.textContent).toContain('其后载明');
  });

  it('says 规划未载明 where the plan names no platform or project, instead of leaving the part out', () => {
    inspect('zone', 'phase-2', { park: shippedPark });
    for (const name of ['平台', '项目']) {
      const part = screen.getByRole('heading', { name }).closest('section');
      expect(part?.textContent).toContain('规划未载明');
    }
  });

  it('does not take a missing list for silence of the plan', () => {
    inspect('zone', 'phase-2', { park: { ...shippedPark, platforms: [] } });
    expect(screen.queryByRole('heading', { name: '平台' })).toBeNull();
  });

  it('lists no wanted firm', () => {
    const { container } = inspect('zone', 'phase-2', { park: shippedPark });
    expect(container.textContent).toContain('星际控股');
    expect(container.textContent).not.toContain('优必选');
  });

  it('opens a contradiction', () => {
    const { store } = inspect('zone', 'phase-2', { park: shippedPark });
    fireEvent.click(screen.getByRole('button', { name: /A01/ }));
    expect(store.getState().selected).toEqual({ kind: 'anomaly', id: 'A01' });
  });
});

describe('parcel counts', () => {
  const zone = aZone({ id: 'phase-2' });
  const park = aPark({
    zones: [zone],
    parcels: [
      aParcel({
        id: 'gongfa',
        dataset: 'plan',
        zoneId: 'phase-2',
        geometry: null,
        events: [planned('sold', '2023-12-31')],
      }),
      aParcel({ id: 'sample:07', zoneId: 'phase-2', illustrates: 'gongfa' }),
      aParcel({ id: 'sample:08', zoneId: 'phase-2', events: [planned('ready', '2025')] }),
    ],
  });

  it('count an illustrated parcel once, by the plan record', () => {
    const { container } = inspect('zone', 'phase-2', { park, asOf: day('2025-12-31') });
    expect(counted(container, 'parcels:phase-2')).toBe('2');
    expect(counted(container, 'parcels:phase-2:sold')).toBe('1');
    expect(counted(container, 'parcels:phase-2:ready')).toBe('1');
  });

  it('say how many stages are only a promise whose day has passed', () => {
    const late = inspect('zone', 'phase-2', { park, asOf: day('2025-12-31') });
    expect(counted(late.container, 'parcels:phase-2:overdue')).toBe('1');
    late.unmount();
    const early = inspect('zone', 'phase-2', { park, asOf: day('2023-06-30') });
    expect(counted(early.container, 'parcels:phase-2:overdue')).toBeNull();
  });

  it('fall back to the plan record when 示例 is off', () => {
    const { container } = inspect('zone', 'phase-2', { park, asOf: day('2025-12-31'), sampleVisible: false });
    expect(counted(container, 'parcels:phase-2')).toBe('1');
    expect(counted(container, 'parcels:phase-2:sold')).toBe('1');
    expect(container.textContent).not.toContain('示例');
  });

  it('agree with the domain at every date and basis', () => {
    const small = aSmallPark();
    for (const basis of bases) {
      for (const asOf of ['2023-01-01', '2024-08-01', '2025-12-31', '2027-03-01', '2027-12-31'].map(day)) {
        const { container, unmount } = inspect('zone', 'phase-2', { park: small, asOf, basis });
        const parcels = countableParcels(small).filter((parcel) => parcel.zoneId === asId<ZoneId>('phase-2'));
        const counts = countByFamily(small, parcels, { asOf, basis, today });
        for (const family of stageFamilies) {
          expect(counted(container, `parcels:phase-2:${family}`)).toBe(String(counts.get(family) ?? 0));
        }
        unmount();
      }
    }
  });
});
