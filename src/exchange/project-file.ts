import type * as z from 'zod/mini';
import { type DeskContents, deskSettingsFrom, type SavedView } from '@/domain/desk';
import type { Report } from '@/domain/evidence';
import type { Issue } from '@/domain/issue';
import type { UserDataset } from '@/domain/user-dataset';
import { userDatasetProblem } from '@/domain/user-dataset-shape';
import {
  envelopeSchema,
  projectFormat,
  projectVersion,
  reportSchema,
  settingsSchema,
  viewSchema,
} from './project-schema';

export type ProjectReading =
  | {
      readonly ok: true;
      readonly contents: DeskContents;
      readonly exportedAt: string;
      /** what of the file could not be read, item by item */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The project file: reports, saved views, settings and imported datasets as JSON a person can read. Imported coordinates
 * are part of it on purpose; parameters of conversions are no part of a dataset and never of this file.
 * @param exportedAt ISO 8601 instant, given so that the function stays pure
 */
export function writeProjectFile(contents: DeskContents, exportedAt: string): string {
  const { reports, views, settings, datasets } = contents;
  const head = { format: projectFormat, version: projectVersion, exportedAt, reports, views, settings };
  const text = JSON.stringify(head, null, 2);
  // One line per dataset: a vertex a line would be a file nobody can open.
  const lines = datasets.map((dataset) => `    ${JSON.stringify(dataset)}`).join(',\n');
  return `${text.slice(0, -2)},\n  "datasets": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

const error = (code: string, where: Issue['where'], params: Issue['params'] = {}): Issue => ({
  severity: 'error',
  code,
  params,
  where,
});

function parse(text: string, file: string): { json: unknown } | { issue: Issue } {
  try {
    // A byte order mark is what some editors add on saving; JSON.parse refuses it.
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (failure) {
    const position = /position (\d+)/.exec(String(failure))?.[1];
    const line = text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
    return { issue: error('project-not-json', { file, line }) };
  }
}

/** Why the file as a whole is not one of ours. */
function refusalOf(json: unknown, file: string): Issue {
  const head = (typeof json === 'object' && json !== null ? json : {}) as Readonly<Record<string, unknown>>;
  if (head.format !== projectFormat) return error('project-not-ours', { file });
  if (typeof head.version === 'number' && head.version > projectVersion) {
    return error('project-newer', { file }, { found: head.version, known: projectVersion });
  }
  const problem = envelopeSchema.safeParse(json).error?.issues[0];
  const field =
    problem?.path.map(String).join('.') ||
    (problem?.code === 'unrecognized_keys' ? problem.keys.join(', ') : '—');
  return error('project-wrong-shape', { file }, { field });
}

/** Path to the first fault; null: none. */
type ProblemOf = (candidate: unknown) => string | null;

const bySchema =
  (schema: z.ZodMiniType<unknown>): ProblemOf =>
  (candidate) => {
    const reading = schema.safeParse(candidate);
    return reading.success ? null : (reading.error.issues[0]?.path.map(String).join('.') ?? '');
  };

function readItems<T>(
  candidates: readonly unknown[],
  problemOf: ProblemOf,
  layer: string,
  file: string,
): { items: readonly T[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const byId = new Map<string, T>();
  candidates.forEach((candidate, index) => {
    const known = (candidate as { readonly id?: unknown } | null)?.id;
    const feature = typeof known === 'string' ? `${known} (#${index + 1})` : `#${index + 1}`;
    const where = { file, layer, feature };
    const problem = problemOf(candidate);
    if (problem !== null) {
      issues.push(error('project-item-wrong', where, { field: problem || '—' }));
      return;
    }
    const id = (candidate as { readonly id: string }).id;
    if (byId.has(id)) issues.push(error('duplicate-id', where, { id }));
    else byId.set(id, candidate as T);
  });
  return { items: [...byId.values()], issues };
}

/**
 * Reads a project file. Never throws: the whole is refused with a reason, or read with the broken items named.
 * @param file the file's name, for the messages
 */
export function readProjectFile(text: string, file: string): ProjectReading {
  const parsed = parse(text, file);
  if ('issue' in parsed) return { ok: false, issues: [parsed.issue] };
  const envelope = envelopeSchema.safeParse(parsed.json);
  if (!envelope.success) return { ok: false, issues: [refusalOf(parsed.json, file)] };
  const reports = readItems<Report>(envelope.data.reports, bySchema(reportSchema), 'reports', file);
  const views = readItems<SavedView>(envelope.data.views, bySchema(viewSchema), 'views', file);
  const brought = 'datasets' in envelope.data ? envelope.data.datasets : [];
  const datasets = readItems<UserDataset>(brought, userDatasetProblem, 'datasets', file);
  const settings = settingsSchema.safeParse(envelope.data.settings);
  const issues = [...reports.issues, ...views.issues, ...datasets.issues];
  if (!settings.success)
    issues.push(error('project-item-wrong', { file, layer: 'settings' }, { field: 'settings' }));
  return {
    ok: true,
    contents: {
      reports: reports.items,
      views: views.items,
      settings: deskSettingsFrom(settings.data),
      datasets: datasets.items,
    },
    exportedAt: envelope.data.exportedAt,
    issues,
  };
}
