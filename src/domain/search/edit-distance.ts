/**
 * How many slips of the finger lie between a term and the closest part of a text: a letter left out, added, replaced,
 * or swapped with its neighbour (Damerau–Levenshtein, restricted). The part may end anywhere, so that a word still being
 * typed is compared with what there is of it; it starts at the text's start, or anywhere with `anywhere`.
 * @returns the distance, or `max + 1` as soon as it must be larger
 */
export function slipsToPart(term: string, text: string, max: number, anywhere = false): number {
  const height = term.length;
  const tooMany = max + 1;
  if (height > text.length + max) return tooMany;
  let beforeLast: number[] = [];
  let last: number[] = Array.from({ length: height + 1 }, (_, row) => row);
  let best = last[height] ?? tooMany;
  for (let column = 1; column <= text.length; column += 1) {
    const current: number[] = [anywhere ? 0 : column];
    let lowest = current[0] ?? 0;
    const letter = text.charCodeAt(column - 1);
    for (let row = 1; row <= height; row += 1) {
      const same = term.charCodeAt(row - 1) === letter;
      let cost = Math.min(
        (last[row - 1] ?? 0) + (same ? 0 : 1),
        (last[row] ?? 0) + 1,
        (current[row - 1] ?? 0) + 1,
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        term.charCodeAt(row - 2) === letter &&
        term.charCodeAt(row - 1) === text.charCodeAt(column - 2);
      if (swapped) cost = Math.min(cost, (beforeLast[row - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < lowest) lowest = cost;
    }
    best = Math.min(best, current[height] ?? tooMany);
    if (best === 0 || lowest > max) break;
    beforeLast = last;
    last = current;
  }
  return best > max ? tooMany : best;
}

/** One bit per letter, folded into 32: texts that lack too many letters of a term need no closer look. */
export function letterMask(text: string): number {
  let mask = 0;
  for (let index = 0; index < text.length; index += 1) mask |= 1 << (text.charCodeAt(index) & 31);
  return mask;
}

/** Whether more than `max` kinds of letters of a term are missing in a text. */
export function lacksLetters(termMask: number, textMask: number, max: number): boolean {
  let missing = termMask & ~textMask;
  for (let count = 0; missing !== 0; count += 1) {
    if (count === max) return true;
    missing &= missing - 1;
  }
  return false;
}
