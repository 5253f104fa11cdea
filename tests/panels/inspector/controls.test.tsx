import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { barOf } from '@/panels/inspector/control-bar';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, inspect } from '../panel-driver';
import { shippedPark } from '../shipped-park';

describe('planning controls beside what is drawn', () => {
  it('say limit, value and a word for each control, and what cannot be measured', async () => {
    const parcel = shippedPark.parcels.find(
      ({ id, controls }) => controls && shippedPark.buildings.some(({ parcelId }) => parcelId === id),
    );
    const { container } = inspect('parcel', String(parcel?.id), {
      park: shippedPark,
      asOf: day('2025-12-31'),
    });
    await screen.findByText(/全部建成计/);
    const rows = [...container.querySelectorAll('[data-control]')];
    expect(rows.map((row) => row.getAttribute('data-control'))).toEqual([
      'floorAreaRatio',
      'buildingCoverageRatio',
      'greenSpaceRatio',
      'heightM',
    ]);
    const [ratio, , green] = rows;
    expect(ratio?.querySelector('[data-measured]')?.textContent).toMatch(/^\d+(\.\d+)?$/);
    expect(ratio?.textContent).toMatch(/符合|不足|超出/);
    expect(green?.textContent).toContain('无从量得');
    expect(container.textContent).toContain('示意，不可作量算依据');
    expect(numbersWithoutProvenance(container)).toEqual([]);
  });

  it('never judge what the plan does not state', async () => {
    const named = shippedPark.parcels.find(({ nature }) => nature === 'documented');
    const { container } = inspect('parcel', String(named?.id), { park: shippedPark });
    await screen.findByText(/没有画出楼宇/);
    for (const row of container.querySelectorAll('[data-control]')) {
      expect(row.getAttribute('data-state')).toBe('unknown');
      expect(row.textContent).toContain('规划未载明');
      expect(row.querySelector('[aria-hidden]')).toBeNull();
    }
  });
});

describe('the bar', () => {
  it('puts limits and value on one scale with room behind the furthest', () => {
    expect(barOf({ min: 1, max: 2 }, 1.5)).toEqual({
      marks: [40, 80],
      allowed: { from: 40, to: 80 },
      measured: 60,
    });
    expect(barOf({ min: null, max: 40 }, 50)).toEqual({
      marks: [64],
      allowed: { from: 0, to: 64 },
      measured: 80,
    });
    expect(barOf({ min: 20, max: null }, null)).toEqual({
      marks: [80],
      allowed: { from: 80, to: 100 },
      measured: null,
    });
    expect(barOf(null, null)).toBeNull();
    expect(barOf(null, 12)).toEqual({ marks: [], allowed: null, measured: 80 });
  });
});
