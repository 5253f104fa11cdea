import { limits } from '../limits';
import { ReadRefusal } from '../refusal';

export interface ClockLimits {
  readonly silenceMs: number;
  readonly totalMs: number;
}

/** Called with every sign of life. */
export type SignOfLife = () => void;

const outOfTime = (ms: number) =>
  new ReadRefusal({
    severity: 'error',
    code: 'out-of-time',
    params: { seconds: Math.round(ms / 1000) },
    where: {},
  });

/**
 * Lets work go on as long as it shows signs of life and the whole time is not used up; then `end` is called, which must
 * really end it, because a reader that loops cannot hear anything.
 * @throws {ReadRefusal} `out-of-time`
 */
export function underClock<T>(
  work: (alive: SignOfLife) => Promise<T>,
  end: () => void,
  { silenceMs, totalMs }: ClockLimits = limits,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const stop = () => {
      over = true;
      clearTimeout(total);
      clearTimeout(silence);
    };
    const giveUp = (ms: number) => () => {
      stop();
      end();
      reject(outOfTime(ms));
    };
    const total = setTimeout(giveUp(totalMs), totalMs);
    const alive = () => {
      if (over) return;
      clearTimeout(silence);
      silence = setTimeout(giveUp(silenceMs), silenceMs);
    };
    alive();
    work(alive).finally(stop).then(resolve, reject);
  });
}
