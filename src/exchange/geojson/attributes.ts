import type { Attributes, AttributeValue } from '@/domain/imported-feature';

/** Attributes of a feature, and the names of those that were lists or objects and are kept as JSON text. */
export interface ReadAttributes {
  readonly attributes: Attributes;
  readonly nested: readonly string[];
}

/**
 * Properties as flat attributes. A key such as `__proto__` stays a key: JSON.parse and Object.fromEntries define, they
 * do not assign.
 * @param id the feature's own id, kept as `id` unless a property is called so
 */
export function readAttributes(properties: unknown, id: unknown): ReadAttributes {
  const nested: string[] = [];
  const source = typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
  const entries = source.map(([key, value]: [string, unknown]): [string, AttributeValue] => {
    if (value === null || value === undefined) return [key, null];
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
      return [key, value];
    nested.push(key);
    return [key, JSON.stringify(value)];
  });
  const own = (typeof id === 'string' || typeof id === 'number') && !entries.some(([key]) => key === 'id');
  return { attributes: Object.fromEntries(own ? [['id', id], ...entries] : entries), nested };
}
