import type { Bounds } from './bounds';

const cells = 0x10000;

/** Place of a cell on the Hilbert curve through 65 536 × 65 536 cells: neighbours on the curve are neighbours on the map. */
export function hilbertPlace(column: number, row: number): number {
  let [x, y, place] = [column, row, 0];
  for (let side = cells / 2; side >= 1; side /= 2) {
    const [right, upper] = [(x & side) > 0, (y & side) > 0];
    place += side * side * (right ? (upper ? 2 : 3) : upper ? 1 : 0);
    if (upper) continue;
    if (right) [x, y] = [cells - 1 - x, cells - 1 - y];
    [x, y] = [y, x];
  }
  return place;
}

/**
 * The order in which boxes are packed into a tree: what is near on the map is near in it.
 * @param whole the box around them all
 * @returns positions in `boxes`
 */
export function hilbertOrder(boxes: readonly Bounds[], whole: Bounds): readonly number[] {
  const cellOf = (from: number, to: number, least: number, size: number) =>
    size > 0 ? Math.min(cells - 1, Math.floor((cells * ((from + to) / 2 - least)) / size)) : 0;
  const places = boxes.map(({ west, east, south, north }) =>
    hilbertPlace(
      cellOf(west, east, whole.west, whole.east - whole.west),
      cellOf(south, north, whole.south, whole.north - whole.south),
    ),
  );
  return boxes.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
}
