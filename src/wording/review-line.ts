import type { DeskSettings } from '@/domain/desk';
import type { Locale } from '@/messages/locale';
import { message } from '@/messages/message';

/**
 * What a picture says of its approval, beside 不作为划界依据, which no number replaces: the 审图号 the owner has entered,
 * else 内部工作用图 (MODEL, "Code").
 */
export function reviewLine(locale: Locale, settings: Pick<DeskSettings, 'reviewNumber'>): string {
  const number = settings.reviewNumber.trim();
  if (number === '') return message(locale, 'shell.status.internal');
  return message(locale, 'shell.status.reviewed', { number });
}
