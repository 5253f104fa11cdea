/** Degrees carry 11 decimals (a micrometre), metres 5: both stay below 0.01 mm there and back. */
const places = { degrees: 11, metres: 5 } as const;

/** A coordinate with fixed decimals; never -0, never an exponent. */
export function coordinateText(value: number, unit: keyof typeof places): string {
  const text = value.toFixed(places[unit]);
  return /^-0\.?0*$/.test(text) ? text.slice(1) : text;
}
