import type { Bilingual } from './bilingual';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

export function textIn(locale: Locale, text: Bilingual): string {
  return locale === 'zh-CN' ? text.zh : text.en;
}
