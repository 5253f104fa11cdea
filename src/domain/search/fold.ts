const notWord = /[^\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}/u;

/**
 * A text as it is compared: full width and half width, upper and lower case, spaces, hyphens and dots count the same.
 * 示例-二期-07 and ＂示例 二期07＂ both fold to 示例二期07.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(notWord, '');
}

/** Words of a Latin text, folded, apostrophes closed up: Shen'ou Communication → shenou, communication. */
export function latinWords(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(notWord)
    .filter((word) => word !== '');
}

/** What is typed between spaces and commas are terms of their own; all of them must be met. */
export function queryTerms(query: string): readonly string[] {
  return query
    .normalize('NFKC')
    .split(/[\s,，、;；]+/)
    .map(fold)
    .filter((term) => term !== '');
}

export function hasHan(text: string): boolean {
  return han.test(text);
}

/** Unbroken Chinese passages of a text. */
export function hanRuns(text: string): readonly string[] {
  return text.match(/\p{Script=Han}+/gu) ?? [];
}
