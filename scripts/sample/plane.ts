/** Plane geometry in metres: positions, frames and the few shapes a site plan is drawn with. */
export type Position = readonly [x: number, y: number];
/** Open: the first row is not repeated. */
export type Ring = readonly Position[];
/** Outer ring, then holes. */
export type Shape = readonly Ring[];

/** A rotated drawing frame: u along the main street, v to its left. */
export interface Frame {
  readonly angleDeg: number;
  at(u: number, v: number): Position;
  /** Position in the frame of a point of the plane. */
  of(point: Position): Position;
}

export function frame(origin: Position, angleDeg: number): Frame {
  const cos = Math.cos((angleDeg * Math.PI) / 180);
  const sin = Math.sin((angleDeg * Math.PI) / 180);
  return {
    angleDeg,
    at: (u, v) => [origin[0] + u * cos - v * sin, origin[1] + u * sin + v * cos],
    of: ([x, y]) => [
      (x - origin[0]) * cos + (y - origin[1]) * sin,
      -(x - origin[0]) * sin + (y - origin[1]) * cos,
    ],
  };
}

export function rectangle(u0: number, v0: number, u1: number, v1: number): Ring {
  return [
    [u0, v0],
    [u1, v0],
    [u1, v1],
    [u0, v1],
  ];
}

export function inFrame(drawing: Frame, ring: Ring): Ring {
  return ring.map(([u, v]) => drawing.at(u, v));
}

export function distance(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Point at a distance from `from` towards `to`. */
export function towards(from: Position, to: Position, metres: number): Position {
  const length = distance(from, to);
  return [from[0] + ((to[0] - from[0]) * metres) / length, from[1] + ((to[1] - from[1]) * metres) / length];
}

/** Band of a given width along a line; corners are mitred, so a bent street keeps its width. */
export function band(line: readonly Position[], width: number): Ring {
  const left: Position[] = [];
  const right: Position[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    const after = line[index + 1];
    const [nx, ny] = mitre(before, point, after);
    left.push([point[0] + (nx * width) / 2, point[1] + (ny * width) / 2]);
    right.unshift([point[0] - (nx * width) / 2, point[1] - (ny * width) / 2]);
  });
  return [...left, ...right];
}

function mitre(before: Position | undefined, point: Position, after: Position | undefined): Position {
  const incoming = before ? unitNormal(before, point) : undefined;
  const outgoing = after ? unitNormal(point, after) : undefined;
  const a = incoming ?? outgoing ?? [0, 1];
  const b = outgoing ?? incoming ?? [0, 1];
  const sum: Position = [a[0] + b[0], a[1] + b[1]];
  const scale = 2 / (sum[0] ** 2 + sum[1] ** 2);
  return [sum[0] * scale, sum[1] * scale];
}

function unitNormal(a: Position, b: Position): Position {
  const length = distance(a, b);
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}

/** Closed smooth curve through control points (Chaikin), for ponds and meanders. */
export function smoothRing(points: Ring, rounds = 3): Ring {
  let ring = points;
  for (let round = 0; round < rounds; round += 1) {
    ring = ring.flatMap((point, index) => {
      const next = ring[(index + 1) % ring.length] ?? point;
      return [mix(point, next, 0.25), mix(point, next, 0.75)];
    });
  }
  return ring;
}

/** Open smooth curve that keeps its ends. */
export function smoothLine(points: readonly Position[], rounds = 3): readonly Position[] {
  let line = points;
  for (let round = 0; round < rounds; round += 1) {
    const inner = line
      .slice(0, -1)
      .flatMap((point, index) => [
        mix(point, line[index + 1] ?? point, 0.25),
        mix(point, line[index + 1] ?? point, 0.75),
      ]);
    const first = line[0];
    const last = line.at(-1);
    line = first && last ? [first, ...inner.slice(1, -1), last] : inner;
  }
  return line;
}

export function mix(a: Position, b: Position, share: number): Position {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
