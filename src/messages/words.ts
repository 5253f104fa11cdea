/** One text in the two languages of the product. Chinese comes first; neither is empty. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
