import type { Locale } from '@/messages/locale';
import { message, messageForCode } from '@/messages/message';
import '@/messages/data-check';
import { type CheckResult, checkGeodata } from './check';
import type { Finding } from './finding';

/** One finding as a line: where, what is wrong and what to do. @param folder put before the file, ending in a slash */
export function findingLine({ code, params, where }: Finding, locale: Locale, folder = ''): string {
  const line = where.line === undefined ? '' : message(locale, 'check.line', { line: where.line });
  const place = [`${folder}${where.file}`, where.feature ?? '', line].filter((part) => part !== '');
  const found = typeof params.found === 'string' && params.found !== '' ? ` [${params.found}]` : '';
  return `${place.join(' · ')}: ${messageForCode(locale, 'issues', code, params)}${found}`;
}

export interface CheckReport {
  readonly lines: readonly string[];
  /** the last line: that all is well, or how much is not */
  readonly verdict: string;
}

export function reportOf({ findings, counts }: CheckResult, locale: Locale, folder = ''): CheckReport {
  const summary = counts === null ? '—' : message(locale, 'check.summary', counts);
  return {
    lines: findings.map((finding) => findingLine(finding, locale, folder)),
    verdict:
      findings.length === 0
        ? message(locale, 'check.holds', { summary })
        : message(locale, 'check.findings', { count: findings.length, summary }),
  };
}

/** Checks a data folder ending in a slash and says in a language what was found. */
export async function checkReport(folder: string, locale: Locale, shown = ''): Promise<CheckReport> {
  return reportOf(await checkGeodata(folder), locale, shown);
}
