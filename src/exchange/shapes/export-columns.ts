import type { Attributes, AttributeValue } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { roleOfColumn } from '@/exchange/fields/synonyms';
import type { ExportDocument, ExportFeature } from '@/exchange/raw';

export type ColumnKind = 'text' | 'number' | 'boolean';

export interface ExportColumn {
  readonly title: string;
  /** text when values of several types stand in the column */
  readonly kind: ColumnKind;
}

/** A document as a table, for formats whose features share their columns. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  /** same order as the features of the document; null where a feature has no such attribute */
  readonly rows: readonly (readonly AttributeValue[])[];
  readonly losses: readonly Issue[];
}

const kindOf = (value: AttributeValue): ColumnKind | null =>
  value === null
    ? null
    : typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : 'text';

const has = (attributes: Attributes, role: 'parcelNumber' | 'name', text: string) =>
  Object.entries(attributes).some(([title, value]) => value === text && roleOfColumn(title) === role);

/**
 * Attributes with the parcel's number and name in front, unless a column already says them.
 * A key such as `__proto__` stays a key.
 */
export function exportAttributes(feature: ExportFeature): Attributes {
  const { attributes, number, name } = feature;
  const own = (title: string) => Object.hasOwn(attributes, title);
  return Object.fromEntries([
    ...(number && !own('地块编号') && !has(attributes, 'parcelNumber', number)
      ? [['地块编号', number] as const]
      : []),
    ...(name && !own('地块名称') && !has(attributes, 'name', name) ? [['地块名称', name] as const] : []),
    ...Object.entries(attributes),
  ]);
}

export function exportTable(document: Pick<ExportDocument, 'features'>): ExportTable {
  const kinds = new Map<string, Set<ColumnKind>>();
  const all = document.features.map(exportAttributes);
  for (const attributes of all) {
    for (const [title, value] of Object.entries(attributes)) {
      const seen = kinds.get(title) ?? new Set();
      const kind = kindOf(value);
      if (kind) seen.add(kind);
      kinds.set(title, seen);
    }
  }
  const columns = [...kinds].map(([title, seen]): ExportColumn => {
    const [only] = seen;
    return { title, kind: seen.size === 1 && only ? only : 'text' };
  });
  const unnamed: readonly Issue[] = kinds.has('')
    ? [{ severity: 'warning', code: 'export-column-unnamed', params: {}, where: {} }]
    : [];
  const losses = [...kinds]
    .filter(([, seen]) => seen.size > 1)
    .map(
      ([column]): Issue => ({
        severity: 'info',
        code: 'export-column-as-text',
        params: { column },
        where: {},
      }),
    );
  const rows = all.map((attributes) =>
    columns.map(({ title, kind }) => {
      const value = Object.hasOwn(attributes, title) ? (attributes[title] ?? null) : null;
      return kind === 'text' && value !== null ? String(value) : value;
    }),
  );
  return { columns, rows, losses: [...losses, ...unnamed] };
}

/** 界址点号 live in survey texts and point tables; formats without a place for them say so. */
export function pointLabelLoss(document: ExportDocument): readonly Issue[] {
  return document.features.some(({ pointLabels }) => pointLabels !== null)
    ? [{ severity: 'info', code: 'export-point-labels', params: {}, where: {} }]
    : [];
}
