import type { Locale } from '@/messages/locale';

export { roundHalfAway } from '@/geodesy/decimal';

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A plain number in the language of the page. Chinese groups digits from five on (1156, 30,000), as the trade prints it.
 * @param fractionDigits most decimals kept; trailing zeros are cut unless `fixed`
 */
export function formatNumber(locale: Locale, value: number, fractionDigits = 2, fixed = false): string {
  const key = `${locale}|${fractionDigits}|${fixed}`;
  const known = formatters.get(key);
  if (known) return known.format(value);
  const formatter = new Intl.NumberFormat(locale, {
    maximumFractionDigits: fractionDigits,
    minimumFractionDigits: fixed ? fractionDigits : 0,
    useGrouping: locale === 'zh-CN' ? 'min2' : true,
  });
  formatters.set(key, formatter);
  return formatter.format(value);
}

/** Rounds half away from zero to significant digits, so that a conversion claims no more than its source. */
export function roundToDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** Digits a figure was printed with: 400 → 3, 613.4 → 4. Zeros at the end of a whole number count as printed. */
export function printedDigits(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/, '').length;
}

/** 1st, 2nd, 3rd, 4th … 11th. */
export function englishOrdinal(value: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${value}${endings[rule] ?? 'th'}`;
}
