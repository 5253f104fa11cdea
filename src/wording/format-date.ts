import { type PlanDate, precisionOf } from '@/domain/plan-date';
import type { Locale } from '@/messages/locale';

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface DateFormat {
  /** 31 December as the plan words its due dates: 2025 年底 · end of 2025. */
  readonly yearEnd?: boolean;
}

/**
 * A date with no more precision than it has: 2025 年 · 2025 年 3 月 · 2025-12-31 · 2023—2027 年.
 * The text is made from the date's own parts, so no time zone can move it by a day.
 */
export function formatDate(locale: Locale, date: PlanDate, format: DateFormat = {}): string {
  const zh = locale === 'zh-CN';
  const year = date.slice(0, 4);
  switch (precisionOf(date)) {
    case 'period':
      return zh ? `${year}—${date.slice(5, 9)} 年` : `${year}–${date.slice(5, 9)}`;
    case 'year':
      return zh ? `${year} 年` : year;
    case 'month':
      return zh ? `${year} 年 ${Number(date.slice(5, 7))} 月` : `${englishMonth(date)} ${year}`;
    case 'day':
      if (format.yearEnd && date.endsWith('-12-31')) return zh ? `${year} 年底` : `end of ${year}`;
      return zh ? date : `${Number(date.slice(8, 10))} ${englishMonth(date)} ${year}`;
  }
}

function englishMonth(date: PlanDate): string {
  return englishMonths[Number(date.slice(5, 7)) - 1] ?? '';
}
