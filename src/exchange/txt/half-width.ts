const special: Readonly<Record<string, string>> = { '【': '[', '】': ']', '\u3000': ' ', '−': '-' };

/** ！ … ～ without the round brackets, which belong to names; the marks of lists and blanks above. */
const wide = /[\uff01-\uff07\uff0a-\uff5e【】\u3000−]/g;
const isAscii = /^[\0-\x7f]*$/;

/** Full-width figures, letters and marks as the plain ones they stand for (standards 3.4). Not for names. */
export function halfWidth(text: string): string {
  if (isAscii.test(text)) return text;
  return text.replace(
    wide,
    (character) => special[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
