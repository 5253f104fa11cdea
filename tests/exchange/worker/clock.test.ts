import { describe, expect, it } from 'vitest';
import { ReadRefusal } from '@/exchange/refusal';
import { underClock } from '@/exchange/worker/clock';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const never = () => new Promise<string>(() => undefined);
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (failure: unknown) => (failure instanceof ReadRefusal ? failure.issue.code : String(failure)),
  );

describe('the clock over a worker', () => {
  it('ends what shows no sign of life', async () => {
    let ended = 0;
    const end = () => {
      ended += 1;
    };
    expect(await codeOf(underClock(never, end, { silenceMs: 20, totalMs: 5_000 }))).toBe('out-of-time');
    expect(ended).toBe(1);
  });

  it('lets slow work go on while it shows signs of life', async () => {
    const work = async (alive: () => void) => {
      for (let step = 0; step < 6; step += 1) {
        await wait(15);
        alive();
      }
      return 'read';
    };
    expect(await underClock(work, () => undefined, { silenceMs: 60, totalMs: 5_000 })).toBe('read');
  });

  it('ends even lively work when the whole time is over', async () => {
    let ended = false;
    const work = async (alive: () => void) => {
      while (!ended) {
        await wait(5);
        alive();
      }
      return 'read';
    };
    const end = () => {
      ended = true;
    };
    expect(await codeOf(underClock(work, end, { silenceMs: 50, totalMs: 80 }))).toBe('out-of-time');
    expect(ended).toBe(true);
  });

  it('passes on what the work threw, and never ends it twice', async () => {
    const end = () => expect.unreachable();
    const fail = () => Promise.reject(new Error('x'));
    expect(await codeOf(underClock(fail, end, { silenceMs: 10, totalMs: 10 }))).toBe('Error: x');
    await wait(30);
  });
});
