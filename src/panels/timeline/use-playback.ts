import { useEffect } from 'react';
import type { ClockRange } from '@/domain/clock';
import type { IsoDay } from '@/domain/plan-date';
import { dayAfterPlaying, nextStep, stepDays } from '@/domain/timeline';
import { appStore, useAppStore } from '@/store/store';
import { prefersReducedMotion } from '@/ui/media/use-media-query';

/** Halt at each date of the plan when motion is unwelcome. */
const stepHaltMs = 1800;

/** Where playing starts: from the day shown, or from the first day when the end has been reached. */
function startDay(asOf: IsoDay, range: ClockRange): IsoDay {
  return asOf >= range.to ? range.from : asOf;
}

/**
 * Moves the clock while `playing` is set. It follows the time of the frames, never the map's `idle`, which does not come
 * while somebody pans (STYLE, "The map").
 */
export function usePlayback(): void {
  const playing = useAppStore((state) => state.playing);
  useEffect(() => {
    if (!playing) return;
    const { asOf, range, park } = appStore().getState();
    const days = stepDays(park, range);
    const stepped = prefersReducedMotion();
    const start = startDay(asOf, range);
    let shown = asOf;
    let startedAt: number | null = null;
    let frame = 0;

    const dayAt = (elapsed: number): IsoDay => {
      if (!stepped) return dayAfterPlaying(start, elapsed, range);
      let day = start;
      for (let steps = Math.floor(elapsed / stepHaltMs); steps > 0; steps -= 1)
        day = nextStep(days, day) ?? day;
      return day;
    };

    const tick = (now: number) => {
      const store = appStore().getState();
      // Somebody moved the clock by hand: playing goes on from there only when asked again.
      if (store.asOf !== shown) {
        store.setPlaying(false);
        return;
      }
      startedAt ??= now;
      shown = dayAt(now - startedAt);
      store.setAsOf(shown);
      if (shown >= range.to) store.setPlaying(false);
      else frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [playing]);
}
