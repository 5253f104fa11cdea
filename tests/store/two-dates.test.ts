import { aSmallPark } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { createAppStore } from '@/store/store';
import { clockOfSide } from '@/store/two-dates';

const day = (text: string) => text as IsoDay;
const aStore = () => createAppStore(day('2026-11-24'), { park: aSmallPark(), asOf: day('2025-12-31') });

describe('two dates', () => {
  it('have a clock each and one today', () => {
    const store = aStore();
    store.getState().setOtherAsOf(day('2024-06-30'));
    store.getState().setOtherBasis('verified');
    expect(clockOfSide.other(store.getState())).toEqual({
      asOf: '2024-06-30',
      basis: 'verified',
      today: '2026-11-24',
    });
    expect(clockOfSide.page(store.getState())).toEqual({
      asOf: '2025-12-31',
      basis: 'plan',
      today: '2026-11-24',
    });
  });

  it('change places with their bases', () => {
    const store = aStore();
    store.getState().setOtherBasis('verified');
    store.getState().exchangeDates();
    expect(store.getState()).toMatchObject({
      asOf: '2023-01-01',
      basis: 'verified',
      otherAsOf: '2025-12-31',
      otherBasis: 'plan',
    });
  });

  it('stay within the clock, and the line within the map', () => {
    const store = aStore();
    store.getState().setOtherAsOf(day('1999-01-01'));
    expect(store.getState().otherAsOf).toBe('2023-01-01');
    store.getState().setSwipeAt(7);
    expect(store.getState().swipeAt).toBe(1);
    store.getState().setSwipeAt(Number.NaN);
    expect(store.getState().swipeAt).toBe(0.5);
  });
});

describe('a picture for paper', () => {
  const wish = { widthPixels: 700, heightPixels: 500, scale: 5000, pixelsPerInch: 240, both: false };
  const failed = { type: 'failed', reason: 'noMap' } as const;

  it('is answered once, and an answer to a wish that no longer stands is not heard', () => {
    const store = aStore();
    store.getState().requestPicture(wish);
    const first = store.getState().pictureRequest?.id ?? -1;
    store.getState().requestPicture(wish);
    store.getState().reportPicture(first, failed);
    expect(store.getState().pictureProgress.type).toBe('drawing');
    store.getState().reportPicture(store.getState().pictureRequest?.id ?? -1, failed);
    expect(store.getState().pictureProgress).toEqual(failed);
  });

  it('is let go of', () => {
    const store = aStore();
    store.getState().requestPicture(wish);
    store.getState().dropPicture();
    expect(store.getState()).toMatchObject({ pictureRequest: null, pictureProgress: { type: 'none' } });
  });
});
