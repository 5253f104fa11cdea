/** Runs through at once. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Long enough to get on, short enough that a frame is not missed. */
const breathAfterMs = 8;

/** Runs through with pauses in which the page answers. */
export async function withBreaths<T>(steps: Generator<undefined, T>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since > breathAfterMs) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
  }
}
