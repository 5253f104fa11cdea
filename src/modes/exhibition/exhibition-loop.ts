import type { ClockRange } from '@/domain/clock';
import type { Scene } from '@/domain/park';
import { dayNumberOf, type IsoDay, isoDayOf, lastDayOf } from '@/domain/plan-date';

/** Where the loop stands: the scene, how far through it, and the day of the clock. */
export interface LoopState {
  readonly index: number;
  /** 0…1 through the scene */
  readonly progress: number;
  readonly day: IsoDay;
}

/** One round in milliseconds. */
export function loopLengthMs(scenes: readonly Scene[]): number {
  return scenes.reduce((sum, scene) => sum + scene.dwellSeconds * 1000, 0);
}

/** Time at which a scene starts within a round. */
export function sceneStartMs(scenes: readonly Scene[], index: number): number {
  return loopLengthMs(scenes.slice(0, index));
}

/**
 * Days the clock reaches at the end of each scene, from the first day of the range to the last: scenes with a date pull the
 * clock to it, those between share the way evenly by their dwell. The clock never runs backwards within a round.
 */
function anchors(
  scenes: readonly Scene[],
  range: ClockRange,
): readonly { readonly ms: number; readonly day: number }[] {
  const from = dayNumberOf(range.from);
  const to = dayNumberOf(range.to);
  const found = [{ ms: 0, day: from }];
  scenes.forEach((scene, index) => {
    const last = index === scenes.length - 1;
    if (scene.asOf === null && !last) return;
    const wished = last || scene.asOf === null ? to : dayNumberOf(lastDayOf(scene.asOf));
    const before = found.at(-1)?.day ?? from;
    found.push({ ms: sceneStartMs(scenes, index + 1), day: Math.min(to, Math.max(before, wished)) });
  });
  return found;
}

/** State of the endless loop after some time; null when there is nothing to show. */
export function loopAt(scenes: readonly Scene[], range: ClockRange, elapsedMs: number): LoopState | null {
  const length = loopLengthMs(scenes);
  if (length <= 0) return null;
  const ms = ((elapsedMs % length) + length) % length;
  let index = 0;
  while (index + 1 < scenes.length && ms >= sceneStartMs(scenes, index + 1)) index += 1;
  const dwell = (scenes[index]?.dwellSeconds ?? 1) * 1000;
  return {
    index,
    progress: (ms - sceneStartMs(scenes, index)) / dwell,
    day: dayOnTheWay(anchors(scenes, range), ms),
  };
}

function dayOnTheWay(points: readonly { readonly ms: number; readonly day: number }[], ms: number): IsoDay {
  const next = points.findIndex((point) => point.ms > ms);
  const after = points[next === -1 ? points.length - 1 : next];
  const before = points[next === -1 ? points.length - 1 : next - 1] ?? after;
  if (!before || !after) return isoDayOf(0);
  const share = after.ms === before.ms ? 0 : (ms - before.ms) / (after.ms - before.ms);
  return isoDayOf(Math.round(before.day + share * (after.day - before.day)));
}
