/** One text in the two languages of the product. Chinese comes first and is never empty. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
