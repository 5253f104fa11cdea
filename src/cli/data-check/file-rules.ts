import { issues as words } from '@/messages/sections/issues';
import type { Finding, Rule } from './finding';

/**
 * What the product itself finds wrong when it reads the files: schema, duplicate ids, broken rings, references that
 * lead nowhere. Here even a warning counts, because the data in the repository has no excuse.
 */
export const filesAreRead: Rule = ({ catalogue, park }) =>
  park.issues.map(({ code, params, where }): Finding => {
    const text = (words as Readonly<Record<string, { readonly en: string }>>)[`issues.${code}`]?.en ?? code;
    const filled = text.replace(/\{(\w+)[^}]*\}/g, (_, name: string) => String(params[name] ?? name));
    const end = filled.indexOf('. ');
    const line = where.line === undefined ? '' : ` (line ${where.line})`;
    const file =
      where.file ??
      catalogue.datasets.flatMap(({ files }) => files).find(({ kind }) => kind === where.layer)?.path ??
      'catalogue.json';
    const detail = typeof params.found === 'string' && params.found !== '' ? ` [${params.found}]` : '';
    return {
      file,
      feature: where.feature ?? '',
      message: (end < 0 ? filled : filled.slice(0, end)) + detail + line,
      remedy: end < 0 ? 'correct the entry' : filled.slice(end + 2),
    };
  });
