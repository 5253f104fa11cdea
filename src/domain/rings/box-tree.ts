/** Boxes one after another, four numbers each: west, south, east, north. */
export type Boxes = Float64Array;

/** Steps a search may still take; it gives up when none are left. */
export interface Budget {
  steps: number;
}

/**
 * A binary tree of boxes over a sequence whose neighbours lie near each other, such as the edges of a ring: node k
 * has the children 2k and 2k + 1, the leaves hold `leafItems` items each.
 */
export interface BoxTree {
  readonly items: Boxes;
  readonly nodes: Boxes;
  /** node number of the first leaf, a power of two */
  readonly leaves: number;
}

const leafItems = 8;

function grow(into: Boxes, node: number, from: Boxes, item: number): void {
  const [a, b] = [node * 4, item * 4];
  into[a] = Math.min(into[a] ?? 0, from[b] ?? 0);
  into[a + 1] = Math.min(into[a + 1] ?? 0, from[b + 1] ?? 0);
  into[a + 2] = Math.max(into[a + 2] ?? 0, from[b + 2] ?? 0);
  into[a + 3] = Math.max(into[a + 3] ?? 0, from[b + 3] ?? 0);
}

export function boxTree(items: Boxes): BoxTree {
  const count = items.length / 4;
  let leaves = 1;
  while (leaves * leafItems < count) leaves *= 2;
  const nodes = new Float64Array(leaves * 8);
  for (let node = 0; node < leaves * 2; node += 1) {
    nodes.fill(Infinity, node * 4, node * 4 + 2);
    nodes.fill(-Infinity, node * 4 + 2, node * 4 + 4);
  }
  for (let item = 0; item < count; item += 1) grow(nodes, leaves + Math.floor(item / leafItems), items, item);
  for (let node = leaves - 1; node >= 1; node -= 1) {
    grow(nodes, node, nodes, node * 2);
    grow(nodes, node, nodes, node * 2 + 1);
  }
  return { items, nodes, leaves };
}

function meet(a: Boxes, at: number, b: Boxes, bt: number): boolean {
  const [i, j] = [at * 4, bt * 4];
  return (
    (a[i] ?? 0) <= (b[j + 2] ?? 0) &&
    (b[j] ?? 0) <= (a[i + 2] ?? 0) &&
    (a[i + 1] ?? 0) <= (b[j + 3] ?? 0) &&
    (b[j + 1] ?? 0) <= (a[i + 3] ?? 0)
  );
}

/** Called with two items whose boxes meet; true ends the search. */
export type OnMeeting = (a: number, b: number) => boolean;

/**
 * Finds items whose boxes meet: pairs of one tree (each once, a < b) when both trees are the same, else pairs across.
 * @returns true when `onMeeting` ended it; false when all pairs were seen; null when the budget ran out
 */
export function searchMeetings(
  first: BoxTree,
  second: BoxTree,
  budget: Budget,
  onMeeting: OnMeeting,
): boolean | null {
  const isSame = first === second;
  const countOf = (tree: BoxTree) => tree.items.length / 4;
  const leafPairs = (a: number, b: number): boolean => {
    const [startA, startB] = [(a - first.leaves) * leafItems, (b - second.leaves) * leafItems];
    const endA = Math.min(startA + leafItems, countOf(first));
    const endB = Math.min(startB + leafItems, countOf(second));
    for (let i = startA; i < endA; i += 1) {
      for (let j = isSame && a === b ? i + 1 : startB; j < endB; j += 1) {
        budget.steps -= 1;
        if (meet(first.items, i, second.items, j) && onMeeting(i, j)) return true;
      }
    }
    return false;
  };
  const open: number[] = [1, 1];
  while (open.length > 0) {
    const b = open.pop() ?? 0;
    const a = open.pop() ?? 0;
    budget.steps -= 1;
    if (budget.steps < 0) return null;
    if (!meet(first.nodes, a, second.nodes, b)) continue;
    const [isLeafA, isLeafB] = [a >= first.leaves, b >= second.leaves];
    if (isLeafA && isLeafB) {
      if (leafPairs(a, b)) return true;
    } else if (isSame && a === b) {
      open.push(a * 2, b * 2, a * 2, b * 2 + 1, a * 2 + 1, b * 2 + 1);
    } else if (isLeafB || (!isLeafA && a <= b)) open.push(a * 2, b, a * 2 + 1, b);
    else open.push(a, b * 2, a, b * 2 + 1);
  }
  return false;
}
