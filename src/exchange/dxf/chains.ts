import type { SurveyPosition } from '@/domain/imported-feature';

export interface OpenPath {
  readonly layer: string;
  readonly positions: readonly SurveyPosition[];
}

interface End {
  readonly path: number;
  readonly isStart: boolean;
}

/** Groups ends by place: a grid of twice the tolerance, the four cells around each end looked at. */
function nodesOf(paths: readonly OpenPath[], sameWithin: number): ReadonlyMap<string, readonly End[]> {
  const size = sameWithin * 2;
  const nodes = new Map<string, End[]>();
  const nearest = (layer: string, [x, y]: SurveyPosition): string => {
    const [column, row] = [Math.floor(x / size - 0.5), Math.floor(y / size - 0.5)];
    const keys = [0, 1].flatMap((dx) => [0, 1].map((dy) => `${layer}\n${column + dx}\n${row + dy}`));
    return keys.find((key) => nodes.has(key)) ?? `${layer}\n${Math.floor(x / size)}\n${Math.floor(y / size)}`;
  };
  paths.forEach(({ layer, positions }, path) => {
    const [first, last] = [positions[0], positions[positions.length - 1]];
    if (!first || !last) return;
    for (const [position, isStart] of [
      [first, true],
      [last, false],
    ] as const) {
      const key = nearest(layer, position);
      const ends = nodes.get(key);
      if (ends) ends.push({ path, isStart });
      else nodes.set(key, [{ path, isStart }]);
    }
  });
  return nodes;
}

export interface Ring {
  readonly positions: readonly SurveyPosition[];
  /** numbers of the paths it is made of, in order */
  readonly paths: readonly number[];
}

/**
 * Finds rings drawn as single lines and arcs of one layer: every end meets exactly one other end. Where three meet
 * nothing is guessed, because which way the boundary goes is for a person to say.
 * @param sameWithin distance between ends that are one point, in drawing units
 */
export function ringsOfPaths(paths: readonly OpenPath[], sameWithin: number): readonly Ring[] {
  const nodes = nodesOf(paths, sameWithin);
  const partner = new Map<string, End>();
  const keyOf = ({ path, isStart }: End) => `${path}${isStart ? '+' : '-'}`;
  for (const [a, b, ...more] of nodes.values()) {
    if (!a || !b || more.length > 0) continue;
    partner.set(keyOf(a), b);
    partner.set(keyOf(b), a);
  }
  const used = new Set<number>();
  const rings: Ring[] = [];
  paths.forEach((_, start) => {
    if (used.has(start)) return;
    const chain: number[] = [];
    const positions: SurveyPosition[] = [];
    let at: End = { path: start, isStart: true };
    for (;;) {
      used.add(at.path);
      chain.push(at.path);
      const own = paths[at.path]?.positions ?? [];
      for (const position of at.isStart ? own : own.toReversed()) positions.push(position);
      const next = partner.get(keyOf({ path: at.path, isStart: !at.isStart }));
      if (!next) return;
      if (next.path === start) break;
      if (used.has(next.path)) return;
      at = next;
    }
    if (chain.length > 1) rings.push({ positions, paths: chain });
  });
  return rings;
}
