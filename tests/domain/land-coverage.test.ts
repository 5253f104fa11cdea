import { describe, expect, it } from 'vitest';
import type { DatasetId } from '@/domain/ids';
import { landCoverage } from '@/domain/land-coverage';
import { loadProjection } from '@/geodesy/projection';
import { aBox, aParcel, aPark, aZone } from '../builders/park';

const projection = await loadProjection();
const dataset = 'user:a' as DatasetId;
const zone = aZone({ id: 'phase-2', geometry: aBox(120.65, 27.98, 0.004), geometryQuality: 'surveyed' });
const own = (id: string, geometry: ReturnType<typeof aBox>) =>
  aParcel({
    id: `user:a:${id}`,
    dataset,
    nature: 'user',
    zoneId: 'phase-2',
    name: { zh: id, en: id },
    geometry,
  });

describe('gaps and overlaps of a land-use balance (planning standards 5.3)', () => {
  it('tells what lies doubled, by both names, and what of the outline is left open', () => {
    const whole = own('甲', aBox(120.65, 27.98, 0.004));
    expect(landCoverage(aPark({ zones: [zone], parcels: [whole] }), dataset, projection)).toEqual({
      overlaps: [],
      gaps: [],
      isChecked: true,
    });
    const part = own('乙', aBox(120.65, 27.98, 0.002));
    const doubled = landCoverage(aPark({ zones: [zone], parcels: [whole, part] }), dataset, projection);
    expect(doubled.overlaps.map(({ names }) => names)).toEqual([['甲', '乙']]);
    expect(doubled.overlaps[0]?.areaSqm).toBeGreaterThan(10_000);
    expect(doubled.gaps).toEqual([]);
    const open = landCoverage(aPark({ zones: [zone], parcels: [part] }), dataset, projection);
    expect(open.gaps[0]?.areaSqm).toBeGreaterThan(10_000);
  });

  it('tells both what is open and what reaches beyond, even where the two are the same size', () => {
    // As large as the zone, and moved aside: one half is open, the same area lies outside.
    const moved = own('丙', aBox(120.652, 27.98, 0.004));
    const { gaps } = landCoverage(aPark({ zones: [zone], parcels: [moved] }), dataset, projection);
    const [open = Number.NaN, beyond = Number.NaN] = gaps.map(({ areaSqm }) => areaSqm);
    expect(open).toBeGreaterThan(10_000);
    expect(beyond).toBeLessThan(-10_000);
    expect(Math.abs(open + beyond)).toBeLessThan(20);
    const away = own('丁', aBox(120.66, 27.98, 0.002));
    const apart = landCoverage(aPark({ zones: [zone], parcels: [away] }), dataset, projection).gaps;
    expect(apart).toHaveLength(2);
  });

  it('holds no own parcels against a sketched outline', () => {
    const sketch = { ...zone, geometryQuality: 'schematic' as const };
    const part = own('乙', aBox(120.65, 27.98, 0.002));
    expect(landCoverage(aPark({ zones: [sketch], parcels: [part] }), dataset, projection).gaps).toEqual([]);
  });
});
