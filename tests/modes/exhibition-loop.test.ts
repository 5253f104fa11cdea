import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPeriod } from '@/domain/clock';
import { asId } from '@/domain/ids';
import type { Scene } from '@/domain/park';
import type { PlanDate } from '@/domain/plan-date';
import { loopAt, loopLengthMs } from '@/modes/exhibition/exhibition-loop';

const scene = (order: number, dwellSeconds: number, asOf: string | null): Scene => ({
  id: `s${order}`,
  dataset: asId('scenes'),
  set: 'exhibition',
  order,
  title: { zh: '', en: '' },
  words: { zh: '', en: '' },
  camera: { center: [120, 28], zoom: 10, pitch: 0, bearing: 0 },
  asOf: asOf as PlanDate | null,
  basis: 'plan',
  layerGroups: [],
  emphasis: [],
  figures: [],
  dwellSeconds,
  presenterNotes: null,
});

describe('the loop', () => {
  const scenes = [scene(1, 10, '2023-12-31'), scene(2, 10, null), scene(3, 20, '2027-12-31')];

  it('goes from the first day of the range to the last, through the dates of its scenes', () => {
    expect(loopAt(scenes, planPeriod, 0)).toMatchObject({ index: 0, day: '2023-01-01' });
    expect(loopAt(scenes, planPeriod, 10_000)).toMatchObject({ index: 1, progress: 0, day: '2023-12-31' });
    expect(loopAt(scenes, planPeriod, 39_999)).toMatchObject({ index: 2, day: '2027-12-31' });
    expect(loopAt(scenes, planPeriod, 40_000)).toMatchObject({ index: 0, day: '2023-01-01' });
  });

  it('has nothing to show without scenes', () => {
    expect(loopAt([], planPeriod, 500)).toBeNull();
  });

  it('never runs backwards within a round and never leaves the range, whatever the scenes say', () => {
    const anyScene = fc
      .tuple(
        fc.integer({ min: 1, max: 30 }),
        fc.option(fc.constantFrom('2019', '2025-12-31', '2024', '2031')),
      )
      .map(([dwell, asOf]) => scene(1, dwell, asOf));
    fc.assert(
      fc.property(fc.array(anyScene, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (some, a, b) => {
        const length = loopLengthMs(some);
        const [early, late] = [a % length, b % length].toSorted((x, y) => x - y);
        const before = loopAt(some, planPeriod, early ?? 0);
        const after = loopAt(some, planPeriod, late ?? 0);
        return (
          before !== null &&
          after !== null &&
          before.day <= after.day &&
          before.day >= planPeriod.from &&
          after.day <= planPeriod.to
        );
      }),
    );
  });
});
