import type * as z from 'zod/mini';
import type { Issue } from '@/domain/issue';

/**
 * Where a text stops being JSON. The engine names a position for some faults only; for the others the token it quotes
 * is looked for when it is the only one of its kind, and otherwise no line is given rather than a wrong one.
 */
function faultLine(text: string, error: unknown): number | undefined {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position !== undefined) return lineAt(Number(position));
  if (/end of JSON input|Unterminated/.test(String(error))) return lineAt(text.length);
  const snippet = /\.\.\."([\s\S]*)"\.\.\.|"([\s\S]*)" is not valid JSON/.exec(String(error));
  const token = /Unexpected token '?([\s\S])'?/.exec(String(error))?.[1];
  const quoted = snippet?.[1] ?? snippet?.[2]?.replace(/^\.\.\.\s?"?|"?\s?\.\.\.$/g, '');
  if (!quoted || !token) return undefined;
  const at = text.indexOf(quoted);
  if (at < 0 || text.indexOf(quoted, at + 1) >= 0) return undefined;
  return lineAt(at + Math.max(0, quoted.indexOf(token)));
}

/** Text → JSON, with the line where a truncated or damaged file breaks. */
export function parseJson(text: string, path: string): { json: unknown } | { issue: Issue } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const line = faultLine(text, error);
    return {
      issue: {
        severity: 'error',
        code: 'file-not-json',
        params: {},
        where: { file: path, ...(line === undefined ? {} : { line }) },
      },
    };
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first thing a schema objects to, as a field path a person can find. */
export function firstProblem(error: z.core.$ZodError): { code: string; field: string; found: string } {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.') || '—';
  if (issue?.code === 'unrecognized_keys') {
    return {
      code: 'item-unknown-field',
      field: [field === '—' ? '' : field, issue.keys.join(', ')].filter(Boolean).join('.'),
      found: '',
    };
  }
  return { code: 'item-wrong-field', field, found: issue?.message ?? '' };
}
