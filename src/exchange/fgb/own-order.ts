/**
 * An index asks for an order of its own. What came first, second … before stands in the header's metadata, so that a
 * list is the same list when it comes back; other programs step over it.
 */
const member = 'zhigu:order';

/** @param order position before, for each feature of the file */
export const orderText = (order: readonly number[]) => JSON.stringify({ [member]: order });

export const isInOrder = (order: readonly number[]) => order.every((position, index) => position === index);

/** @returns null unless it names every position once: whatever a program made of it, nothing is lost by it */
export function orderOf(metadata: string, features: number): readonly number[] | null {
  if (!metadata.includes(member)) return null;
  let value: unknown;
  try {
    value = JSON.parse(metadata);
  } catch {
    return null;
  }
  const order: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, member) : null;
  if (!Array.isArray(order) || order.length !== features) return null;
  const isPosition = (one: unknown): one is number =>
    typeof one === 'number' && Number.isInteger(one) && one >= 0 && one < features;
  return order.every(isPosition) && new Set(order).size === features ? order : null;
}

/** Things of the file in the order they had before. */
export function asBefore<T>(things: readonly T[], order: readonly number[]): readonly T[] {
  const placed = [...things];
  things.forEach((thing, index) => {
    placed[order[index] ?? index] = thing;
  });
  return placed;
}
