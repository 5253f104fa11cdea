import type { ControlRange } from '@/domain/park';
import type { Locale } from '@/messages/locale';
import { formatNumber } from './format-number';

/**
 * A planning control in the trade's notation: 1.0–2.5 · ≤ 40 · > 2.0 and ≤ 3.0.
 * @returns null when neither bound is given: 未载明, not 0 (planning standards 5.4)
 */
export function controlBounds(locale: Locale, range: ControlRange): string | null {
  const { min, max } = range;
  const print = (value: number) => formatNumber(locale, value, 2);
  const lower = min === null ? null : `${range.minExclusive ? '>' : '≥'} ${print(min)}`;
  const upper = max === null ? null : `${range.maxExclusive ? '<' : '≤'} ${print(max)}`;
  if (min !== null && max !== null && !range.minExclusive && !range.maxExclusive) {
    return `${print(min)}–${print(max)}`;
  }
  const bounds = [lower, upper].filter((bound) => bound !== null);
  return bounds.length === 0 ? null : bounds.join(locale === 'zh-CN' ? ' 且 ' : ' and ');
}
