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

/** Two leader lines from the facing corners of the place to those of the inset; none where the boxes overlap. */
export function leaderLines(place: Box, inset: Box): readonly (readonly [Point, Point])[] {
  if (inset.bottom <= place.top) {
    return [
      [
        [place.left, place.top],
        [inset.left, inset.bottom],
      ],
      [
        [place.right, place.top],
        [inset.right, inset.bottom],
      ],
    ];
  }
  if (inset.top >= place.bottom) {
    return [
      [
        [place.left, place.bottom],
        [inset.left, inset.top],
      ],
      [
        [place.right, place.bottom],
        [inset.right, inset.top],
      ],
    ];
  }
  if (inset.right <= place.left) {
    return [
      [
        [place.left, place.top],
        [inset.right, inset.top],
      ],
      [
        [place.left, place.bottom],
        [inset.right, inset.bottom],
      ],
    ];
  }
  if (inset.left >= place.right) {
    return [
      [
        [place.right, place.top],
        [inset.left, inset.top],
      ],
      [
        [place.right, place.bottom],
        [inset.left, inset.bottom],
      ],
    ];
  }
  return [];
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
