const form = /^\p{L}{1,4}S\(\d{4}\)\d{1,6}号$|^GS\(\d{4}\)\d{1,6}号$/u;

/** Whether a text has the form of a 审图号: GS(2026)1234号, 浙S(2026)12号, 浙温S(2026)3号. A doubt, never a refusal. */
export function looksLikeReviewNumber(text: string): boolean {
  return form.test(text.normalize('NFKC').replaceAll(/\s/g, ''));
}
