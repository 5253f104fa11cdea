/**
 * Rounding half away from zero (四舍五入) on the decimal a number stands for, not on its binary neighbour: 1.005 → 1.01.
 * Fourteen digits are looked at, so that the last bits of an arithmetic do not decide.
 * Source: planning standards 2.5.
 */
export function roundHalfAway(value: number, fractionDigits: number): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa, exponent] = Math.abs(value).toExponential(13).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + fractionDigits}`));
  if (shifted >= 1e21) return value;
  return Math.sign(value) * Number(`${shifted}e${-fractionDigits}`) + 0;
}

/** A number with fixed decimals, no grouping, rounded half away from zero; for files and for lists of coordinates. */
export function decimalText(value: number, fractionDigits: number): string {
  return roundHalfAway(value, fractionDigits).toFixed(fractionDigits);
}
