import type { Attributes } from '@/domain/imported-feature';

/** What must be seen on every picture of a feature (示意: no survey; 示例: not documented). */
export interface Marks {
  readonly schematic: boolean;
  readonly illustrative: boolean;
}

const says = (attributes: Attributes, words: RegExp) =>
  Object.entries(attributes).some(
    ([key, value]) => (typeof value === 'string' && words.test(value)) || (value === true && words.test(key)),
  );

/** Reads the marks off the provenance columns, in either language. */
export function marksOf(attributes: Attributes): Marks {
  return {
    schematic: says(attributes, /^(示意|schematic)/i),
    illustrative: says(attributes, /^(示例|sample|illustrative)/i),
  };
}

export function markSuffix({ schematic, illustrative }: Marks): string {
  return `${schematic ? '_示意' : ''}${illustrative ? '_示例' : ''}`;
}
