/** What XML 1.0 has no place for, escaped or not: control characters, halves of pairs, non-characters. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Text for an element or an attribute. Line ends are escaped, because parsers rewrite them. */
export function xmlText(text: string): string {
  return text
    .replaceAll(impossible, '')
    .replaceAll(/[&<>"\t\n\r\u0085\u2028]/g, (sign) => escapes[sign] ?? sign);
}

/** @returns true when the text survives XML */
export function fitsXml(text: string): boolean {
  impossible.lastIndex = 0;
  return !impossible.test(text);
}
