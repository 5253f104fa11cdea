import type { Basis } from '@/domain/clock';
import { type IsoDay, planDateOf } from '@/domain/plan-date';
import type { TimelineEntry } from '@/domain/timeline';
import type { Locale } from '@/messages/locale';
import { message } from '@/messages/message';
import { formatDate } from '@/wording/format-date';
import { textIn } from '@/wording/text-in';

/** A due day as the plan words it: 2025 年底. */
export function dayName(locale: Locale, day: IsoDay): string {
  return formatDate(locale, planDateOf(day), { yearEnd: true });
}

/** What assistive technology says for the place of the handle. */
export function clockInWords(locale: Locale, asOf: IsoDay, basis: Basis, today: IsoDay): string {
  const date = formatDate(locale, planDateOf(asOf));
  const text = message(locale, `shell.timeline.valueText.${basis}`, { date });
  return asOf > today ? message(locale, 'shell.timeline.valueText.future', { text }) : text;
}

export function entryNames(locale: Locale, entries: readonly TimelineEntry[]): string {
  const names = entries.map((entry) => textIn(locale, entry.name));
  return names.join(locale === 'zh-CN' ? '、' : ', ');
}
