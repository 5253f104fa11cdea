export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const smallest = 10;

/** The place on the map as a box that never becomes a speck. */
export function locator(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  const middleX = (a.x + b.x) / 2;
  const middleY = (a.y + b.y) / 2;
  const halfWidth = Math.max(Math.abs(a.x - b.x), smallest) / 2 + 4;
  const halfHeight = Math.max(Math.abs(a.y - b.y), smallest) / 2 + 4;
  return {
    left: middleX - halfWidth,
    right: middleX + halfWidth,
    top: middleY - halfHeight,
    bottom: middleY + halfHeight,
  };
}

type Point = readonly [number, number];

/** How far the inset lies off each side of the place; negative where the boxes overlap along that axis. */
function gaps(place: Box, inset: Box) {
  return {
    top: place.top - inset.bottom,
    bottom: inset.top - place.bottom,
    left: place.left - inset.right,
    right: inset.left - place.right,
  };
}

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;
type Side = keyof typeof opposite;

function cornersOf(box: Box, side: Side): readonly [Point, Point] {
  if (side === 'top' || side === 'bottom')
    return [
      [box.left, box[side]],
      [box.right, box[side]],
    ];
  return [
    [box[side], box.top],
    [box[side], box.bottom],
  ];
}

/**
 * Two leader lines from the corners of the place to those of the inset, on the sides that face one another across the
 * widest gap; none where the boxes overlap.
 */
export function leaderLines(place: Box, inset: Box): readonly (readonly [Point, Point])[] {
  const [side, gap] = (Object.entries(gaps(place, inset)) as [Side, number][]).reduce((widest, next) =>
    next[1] > widest[1] ? next : widest,
  );
  if (gap < 0) return [];
  const from = cornersOf(place, side);
  const to = cornersOf(inset, opposite[side]);
  return [
    [from[0], to[0]],
    [from[1], to[1]],
  ];
}

/** SVG path of the locator frame and its leaders. */
export function leaderPath(place: Box, inset: Box): string {
  const { left, top, right, bottom } = place;
  const frame = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  return leaderLines(place, inset).reduce(
    (path, [[fromX, fromY], [toX, toY]]) => `${path}M${fromX} ${fromY}L${toX} ${toY}`,
    frame,
  );
}
