/**
 * Shares a whole number of parts out so that the shares add up to it exactly: everyone gets the parts that are certain,
 * the rest go to the largest remainders, first come first where they tie. What is rounded this way still adds up.
 * @param weights not negative; all zero gives all zero
 * @param parts whole number of parts to share
 */
export function largestRemainder(weights: readonly number[], parts: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / total) * parts);
  const shares = exact.map(Math.floor);
  const left = parts - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** Closer weights differ by the rounding of their sums only. */
const sameWeight = 0.005;

/**
 * Shares that add up, and that are those of `before` wherever the weight is the same: what stays what it is never seems
 * to change by the last digit.
 * @param before weights of the same sum, and their shares of the same number of parts
 */
export function sharesLike(
  before: { readonly weights: readonly number[]; readonly shares: readonly number[] },
  weights: readonly number[],
  parts: number,
): readonly number[] {
  const isSame = weights.map((weight, index) => Math.abs(weight - (before.weights[index] ?? 0)) < sameWeight);
  const kept = before.shares.reduce((sum, share, index) => sum + (isSame[index] ? share : 0), 0);
  const others = largestRemainder(
    weights.map((weight, index) => (isSame[index] ? 0 : weight)),
    parts - kept,
  );
  return others.map((share, index) => (isSame[index] ? (before.shares[index] ?? 0) : share));
}
