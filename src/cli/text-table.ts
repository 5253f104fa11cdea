/** Chinese characters and full-width signs take two columns of a terminal. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1;
  return columns;
}

const padded = (text: string, columns: number, toTheRight: boolean) => {
  const blanks = ' '.repeat(Math.max(0, columns - width(text)));
  return toTheRight ? blanks + text : text + blanks;
};

/** Control characters in names would move the cursor or worse. */
export function plainText(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}

/**
 * Rows under titles, numbers to the right, two blanks between columns.
 * @param numeric which columns hold numbers
 */
export function textTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[],
): string {
  const all = [titles, ...rows].map((row) => row.map(plainText));
  const widths = titles.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0, numeric[column] ?? false))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
