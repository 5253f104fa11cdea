/** Full width folded, blanks and decoration gone, lower case: 「 用地 面积（㎡）*」 → 用地面积(m2). */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u00A0\u200B\uFEFF*：:、，,。;；"'“”]+/g, '')
    .replaceAll(/[【[〔{]/g, '(')
    .replaceAll(/[】\]〕}]/g, ')');
}

const bracketed = /\(([^()]*)\)/g;

/** @returns what stands in brackets, folded, in order */
export function bracketsOf(folded: string): readonly string[] {
  return [...folded.matchAll(bracketed)].map((match) => match[1] ?? '');
}

export function withoutBrackets(folded: string): string {
  return folded.replaceAll(bracketed, '').replaceAll(/[()]/g, '');
}
