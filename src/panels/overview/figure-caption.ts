import { type Locale, textIn } from '@/domain/language';
import type { Fact } from '@/domain/quantity';
import { hasMessage, message } from '@/messages/message';

/**
 * What the first figure of a fact measures, in a few words: the thing counted, else the measure. Measures stay apart by
 * name: 地上总建筑面积 is not 可利用建筑面积.
 */
export function figureCaption(locale: Locale, fact: Fact | undefined): string {
  const quantity = fact?.quantities[0];
  if (!quantity) return '';
  if (quantity.subject) return textIn(locale, quantity.subject);
  const key = `figures.measure.${quantity.measure}`;
  return hasMessage(key) ? message(locale, key) : '';
}
