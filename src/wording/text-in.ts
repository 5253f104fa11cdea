import type { Bilingual } from '@/domain/bilingual';
import type { Locale } from '@/messages/locale';

/** A text of the data in the viewer's language. */
export function textIn(locale: Locale, text: Bilingual): string {
  return locale === 'zh-CN' ? text.zh : text.en;
}
