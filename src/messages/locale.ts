/** The languages of the product. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
