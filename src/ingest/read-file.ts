import type { Issue } from '@/domain/issue';
import { duplicateIds } from './duplicate-ids';
import { type FileKind, fileKinds } from './file-schemas';
import { geometryDoubt, geometryProblem } from './geometry-problem';
import { firstProblem, isRecord, parseJson } from './json';

/** What could be read of one file: the items that hold, and a readable issue for each that does not. */
export interface FileReading {
  readonly items: readonly unknown[];
  readonly issues: readonly Issue[];
  /** false: nothing of the file could be used, so its layer is marked */
  readonly readable: boolean;
}

interface FileContext {
  readonly path: string;
  readonly kind: FileKind;
}

/** A person's handle on an item: its id where it has one, else its place in the file. */
function labelOf(candidate: unknown, index: number): string {
  const properties = isRecord(candidate) && isRecord(candidate.properties) ? candidate.properties : candidate;
  const id = isRecord(properties) ? properties.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? `${id} (#${index + 1})` : `#${index + 1}`;
}

/** Joins a GeoJSON feature into one flat candidate, so that both roots are checked the same way. */
function featureParts(candidate: unknown): { properties: unknown; geometry: unknown } | null {
  if (!isRecord(candidate) || candidate.type !== 'Feature') return null;
  return { properties: candidate.properties, geometry: candidate.geometry };
}

/** A whole-number id is a common slip of table exports; it is kept as text, and said. */
function withTextId(properties: unknown): { value: unknown; converted: boolean } {
  if (isRecord(properties) && typeof properties.id === 'number' && Number.isFinite(properties.id)) {
    return { value: { ...properties, id: String(properties.id) }, converted: true };
  }
  return { value: properties, converted: false };
}

type Outcome = { readonly item: unknown; readonly issues: Issue[] } | { readonly issues: Issue[] };

function readItem(candidate: unknown, index: number, file: FileContext): Outcome {
  const description = fileKinds[file.kind];
  const where = { file: file.path, feature: labelOf(candidate, index), layer: file.kind };
  const parts =
    description.root === 'features' ? featureParts(candidate) : { properties: candidate, geometry: null };
  if (!parts) {
    return { issues: [{ severity: 'error', code: 'item-not-feature', params: {}, where }] };
  }
  const { value, converted } = withTextId(parts.properties);
  const issues: Issue[] = converted
    ? [{ severity: 'warning', code: 'id-was-number', params: {}, where }]
    : [];
  const properties = description.item.safeParse(value);
  if (!properties.success) {
    const { code, field, found } = firstProblem(properties.error);
    return { issues: [...issues, { severity: 'error', code, params: { field, found }, where }] };
  }
  if (description.geometry === null) return { item: properties.data, issues };
  const geometry = description.geometry.safeParse(parts.geometry);
  if (!geometry.success) {
    const { field } = firstProblem(geometry.error);
    return { issues: [...issues, { severity: 'error', code: 'geometry-invalid', params: { field }, where }] };
  }
  const problem = geometryProblem(geometry.data);
  if (problem) {
    return { issues: [...issues, { severity: 'error', code: problem, params: {}, where }] };
  }
  const doubt = geometryDoubt(geometry.data);
  if (doubt) issues.push({ severity: 'warning', code: doubt, params: {}, where });
  return { item: { ...properties.data, geometry: geometry.data }, issues };
}

/**
 * Reads one file of `geodata/`. Never throws: what can be used is used, the rest is told.
 * @param text content of the file; null = it could not be fetched
 */
export function readFile(text: string | null, file: FileContext): FileReading {
  const where = { file: file.path, layer: file.kind };
  const refused = (issue: Issue): FileReading => ({ items: [], issues: [issue], readable: false });
  if (text === null) return refused({ severity: 'error', code: 'file-missing', params: {}, where });
  const parsed = parseJson(text, file.path);
  if ('issue' in parsed)
    return refused({ ...parsed.issue, where: { ...parsed.issue.where, layer: file.kind } });
  const root = fileKinds[file.kind].root;
  const list = isRecord(parsed.json) ? parsed.json[root] : undefined;
  if (!Array.isArray(list)) {
    return refused({ severity: 'error', code: 'file-wrong-root', params: { root }, where });
  }
  const outcomes = list.map((candidate: unknown, index) => readItem(candidate, index, file));
  const items = outcomes.flatMap((outcome) => ('item' in outcome ? [outcome.item] : []));
  const unique = duplicateIds(items, where);
  return {
    items: unique.items,
    issues: [...outcomes.flatMap((outcome) => outcome.issues), ...unique.issues],
    readable: list.length === 0 || unique.items.length > 0,
  };
}
