import type { Issue } from '@/domain/issue';
import type { Locale } from '@/messages/locale';
import { type MessageKey, type MessageParams, message, messageForCode } from '@/messages/message';
import '@/messages/survey';

export type Say = (key: MessageKey, params?: MessageParams) => string;

export const sayIn =
  (locale: Locale): Say =>
  (key, params) =>
    message(locale, key, params);

/** Chinese unless the machine is set to English: the product's first language is the planners'. */
export function localeOfMachine(environment: Readonly<Record<string, string | undefined>>): Locale {
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return set.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

export function issueText(locale: Locale, { code, params }: Issue): string {
  return messageForCode(locale, 'issues', code, params);
}

/** An issue as one line: how bad, where, what and what to do. */
export function issueLine(locale: Locale, issue: Issue): string {
  const { file, layer, feature, line } = issue.where;
  const place = [
    file,
    layer,
    line === undefined ? undefined : message(locale, 'cli.line', { line }),
    feature,
  ].filter((part) => part !== undefined && part !== '');
  const head = `[${message(locale, `cli.severity.${issue.severity}`)}]`;
  return [head, place.join(' · '), issueText(locale, issue)].filter((part) => part !== '').join(' ');
}

/** What the disk said, by its code, in words; another reason as it came. */
export function reasonIn(say: Say, reason: string): string {
  if (reason === 'EISDIR') return say('cli.reason.folder');
  if (['EACCES', 'EPERM', 'EROFS'].includes(reason)) return say('cli.reason.permission');
  if (['ENOENT', 'ENOTDIR'].includes(reason)) return say('cli.reason.no-folder');
  return reason === 'ENOSPC' ? say('cli.reason.full') : reason;
}
