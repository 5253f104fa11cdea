import { unescapeCharacters } from './decode';

const signs: Readonly<Record<string, string>> = { d: '°', p: '±', c: '⌀' };

/** `%%d` ° · `%%p` ± · `%%c` ⌀ · `%%065` a code · `%%u`, `%%o`, `%%k` only decorate. */
function percentCodes(text: string): string {
  if (!text.includes('%%')) return text;
  return text
    .replaceAll(/%%([dpc])/gi, (_, sign: string) => signs[sign.toLowerCase()] ?? '')
    .replaceAll(/%%[uok]/gi, '')
    .replaceAll(/%%(\d{3})/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** TEXT and ATTRIB: one line. A caret stands before what used to be a control character. */
export function plainText(value: string): string {
  return percentCodes(unescapeCharacters(value))
    .replaceAll(/\^[IJM]/g, ' ')
    .replaceAll('^ ', '^')
    .trim();
}

/** Codes of MTEXT that take an argument up to a semicolon, and those that stand alone. */
const withArgument = new Set('fFHWQTCcApS');
const alone = new Set('LlOoKkN');

/**
 * MTEXT without its formatting: `{\fSimSun|b0;…}`, `\H2.5x;`, `\C1;`, stacks `\S1/2;`; `\P` parts lines.
 * Source: planning standards 4.2.
 */
export function mtextLines(value: string): readonly string[] {
  const source = percentCodes(unescapeCharacters(value)).replaceAll('^J', '\\P').replaceAll('^I', ' ');
  let text = '';
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (character === '{' || character === '}') continue;
    if (character !== '\\') {
      text += character;
      continue;
    }
    at += 1;
    const code = source[at] ?? '';
    if (code === 'P' || code === 'X') text += '\n';
    else if (code === '~') text += ' ';
    else if (withArgument.has(code)) {
      const end = source.indexOf(';', at);
      if (end < 0) continue;
      if (code === 'S') text += source.slice(at + 1, end).replaceAll(/[\^#]/g, '/');
      at = end;
    } else if (!alone.has(code)) text += code;
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
