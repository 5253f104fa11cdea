export const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** px of travel that mean a wish for the next height; four times as much goes all the way */
const stepTravel = 40;

/**
 * Height after the handle has been dragged upwards by some px (negative: downwards). A small travel is no drag: the click
 * that follows decides.
 */
export function sheetHeightAfterDrag(height: SheetHeight, travelPx: number): SheetHeight {
  const steps = Math.abs(travelPx) < stepTravel ? 0 : Math.abs(travelPx) < 4 * stepTravel ? 1 : 2;
  const place = sheetHeights.indexOf(height) + Math.sign(travelPx) * steps;
  return sheetHeights[Math.min(2, Math.max(0, place))] ?? height;
}
