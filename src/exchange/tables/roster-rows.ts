import type { ImportedFeature } from '@/domain/imported-feature';
import type { RosterTable } from './roster';

const made = new WeakMap<RosterTable, readonly ImportedFeature[]>();

/**
 * The rows of a table without places, as everything that reads attributes takes them: one per row, without geometry,
 * cells by the titles of their columns.
 * @param file for the line an issue names
 */
export function rosterRows(table: RosterTable, file: string): readonly ImportedFeature[] {
  const known = made.get(table);
  if (known) return known;
  const { columns, rows, sheet } = table;
  const features = rows.map(
    ({ line, texts }): ImportedFeature => ({
      id: `${sheet ?? ''}:${line}`,
      where: { file, line, ...(sheet !== null && { layer: sheet }) },
      layer: sheet ?? '',
      name: null,
      number: null,
      kind: 'point',
      geometry: null,
      original: { system: null, parts: [] },
      pointLabels: null,
      // A title like __proto__ stays a title.
      attributes: Object.fromEntries(columns.map(({ title }, at) => [title, texts[at] ?? ''])),
      declaredArea: null,
      declaredAreaSqm: null,
      areaPlaneSqm: null,
      areaEllipsoidSqm: null,
    }),
  );
  made.set(table, features);
  return features;
}
