import type { Issue } from '@/domain/issue';
import { refuse } from '../refusal';
import { type DecodedText, encodingLabel, isUtf8 } from '../text/decode';

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const binaryMark = 'AutoCAD Binary DXF';

/** A Western page over Chinese bytes is a header nobody set. */
const labelOfCodePage = new Map(
  Object.entries({
    ansi_936: 'gb18030',
    gb2312: 'gb18030',
    ansi_950: 'big5',
    ansi_932: 'shift_jis',
    ansi_949: 'euc-kr',
    ansi_1252: 'gb18030',
  }),
);

/** The oldest programs end lines with a carriage return alone, and files with a control character. */
const withLineFeeds = (text: string) =>
  (text.includes('\n') ? text : text.replaceAll('\r', '\n')).replace(/\p{Cc}+$/u, '\n');

/** @throws {ReadRefusal} `dwg-file`, `dxf-binary`: both are saved as plain DXF by the program they come from */
function refuseOtherKinds(bytes: Uint8Array, where: Issue['where']): void {
  const head = latin1(bytes.subarray(0, 22));
  if (/^AC(10|1\.|2\.)/.test(head) || head.startsWith('MC0.0')) {
    refuse('dwg-file', where, { version: head.slice(0, 6).replace(/[^\w.]/g, '') });
  }
  if (head.startsWith(binaryMark)) refuse('dxf-binary', where);
}

/** Of the characters beyond ASCII: more faults than this are another encoding. */
const faultShare = 0.05;
const firstUtf8Version = 1021;

/** From R2007 on a drawing is UTF-8; a character cut or broken in it does not make the rest GBK. */
function damagedUtf8(bytes: Uint8Array, head: string): string | null {
  const version = Number(/\$ACADVER\s+1\s+AC(\d{4})/.exec(head)?.[1] ?? 0);
  if (version < firstUtf8Version) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  const faults = text.split('\uFFFD').length - 1;
  const others = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return faults <= others * faultShare ? text : null;
}

/**
 * Decodes a drawing: strict UTF-8 first always, because some programs write it under an old header; then
 * `$DWGCODEPAGE`; GB18030 where that says nothing. Source: planning standards 4.2.
 * @param chosen WHATWG label or a planners' name of one
 */
export function decodeDrawing(bytes: Uint8Array, where: Issue['where'], chosen?: string): DecodedText {
  refuseOtherKinds(bytes, where);
  const wanted = chosen === undefined ? null : encodingLabel(chosen);
  const label = wanted ?? (isUtf8(bytes) ? 'utf-8' : null);
  if (label !== null) return { text: withLineFeeds(new TextDecoder(label).decode(bytes)), encoding: label };
  const head = latin1(bytes.subarray(0, 65_536));
  const damaged = damagedUtf8(bytes, head);
  if (damaged !== null) return { text: withLineFeeds(damaged), encoding: 'utf-8' };
  const page = /\$DWGCODEPAGE\s+3\s+(\S+)/i.exec(head)?.[1] ?? '';
  const encoding = labelOfCodePage.get(page.toLowerCase()) ?? encodingLabel(page) ?? 'gb18030';
  return { text: withLineFeeds(new TextDecoder(encoding).decode(bytes)), encoding };
}

const multibyte: Readonly<Record<string, string>> = {
  '1': 'shift_jis',
  '2': 'big5',
  '3': 'euc-kr',
  '5': 'gb18030',
};

/** `\U+4E00` and the older `\M+5D6C7` are characters. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replaceAll(/\\U\+([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\\M\+([1-5])([0-9A-Fa-f]{4})/g, (whole, page: string, hex: string) => {
      const label = multibyte[page];
      const code = Number.parseInt(hex, 16);
      return label ? new TextDecoder(label).decode(Uint8Array.of(code >> 8, code & 0xff)) : whole;
    });
}
