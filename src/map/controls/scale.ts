/** A round ground distance for the scale bar and its length on the screen. */
export interface ScaleStep {
  readonly metres: number;
  readonly pixels: number;
}

/** The longest of 1, 2, 5 × 10ⁿ metres that stays within `maxPixels`. */
export function scaleStep(metresPerPixel: number, maxPixels: number): ScaleStep {
  const longest = metresPerPixel * maxPixels;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return { metres, pixels: metres / metresPerPixel };
}
