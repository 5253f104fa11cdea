import { planPeriod } from '@/domain/clock';
import type { AppStore } from '@/store/store';
import { prefersReducedMotion } from '@/ui/media/use-media-query';
import { scenesOf, showScene } from '../scenes';
import { loopAt, sceneStartMs } from './exhibition-loop';

/** The clock moves this often at most: the wall sees a flow, the map has time to draw it. */
const clockIntervalMs = 66;

/** A hidden page gets no frames; what was missed is not caught up in one leap. */
const longestFrameMs = 2000;

/** Plays the loop by the time of the frames, over the years of the plan, until stopped. */
export interface ExhibitionPlayer {
  /** Goes to the next or previous scene, round the ends. */
  skip(by: 1 | -1): void;
  stop(): void;
}

export function startExhibition(store: AppStore): ExhibitionPlayer {
  const scenes = scenesOf(store.getState().park, 'exhibition');
  const stepped = prefersReducedMotion();
  let elapsed = 0;
  let last: number | null = null;
  let lastClock = Number.NEGATIVE_INFINITY;
  let shown = -1;
  let frame = 0;

  const show = () => {
    const state = loopAt(scenes, planPeriod, elapsed);
    if (!state) return;
    const changed = state.index !== shown;
    const scene = scenes[state.index];
    if (changed && scene) {
      shown = state.index;
      store.getState().setScene(state.index);
      // The loop owns the clock: a scene's own date is where the clock arrives, not where it jumps to.
      showScene(store, { ...scene, asOf: null });
    }
    // With reduced motion the clock stands still within a scene, at the day the scene ends with.
    if (stepped && !changed) return;
    const end = sceneStartMs(scenes, state.index + 1) - 1;
    const day = stepped ? (loopAt(scenes, planPeriod, end)?.day ?? state.day) : state.day;
    if (changed || elapsed - lastClock >= clockIntervalMs) {
      lastClock = elapsed;
      store.getState().setAsOf(day);
    }
  };

  const tick = (now: number) => {
    elapsed += Math.min(longestFrameMs, now - (last ?? now));
    last = now;
    if (elapsed < lastClock) lastClock = Number.NEGATIVE_INFINITY;
    show();
    frame = requestAnimationFrame(tick);
  };

  if (scenes.length > 0) {
    show();
    frame = requestAnimationFrame(tick);
  }
  return {
    skip: (by) => {
      if (scenes.length === 0) return;
      elapsed = sceneStartMs(scenes, (shown + by + scenes.length) % scenes.length);
      lastClock = Number.NEGATIVE_INFINITY;
      show();
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
