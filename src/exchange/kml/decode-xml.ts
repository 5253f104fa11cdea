import { type DecodedText, decodeText, encodingLabel, isUtf8 } from '@/exchange/text/decode';

/** The encoding an XML declaration names, e.g. GBK; null when it names none. The declaration itself is ASCII. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.\- ]{1,40})["']/i.exec(head)?.[1] ?? null;
}

/** UTF-16 without a mark shows by the zeros around its first sign. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : null;
}

/**
 * Text of an XML file. Faultless UTF-8 is UTF-8 whatever is declared, because programs declare GBK over it and the
 * reverse; then the declaration, then GB18030.
 */
export function decodeXml(bytes: Uint8Array, chosen?: string): DecodedText {
  if (chosen !== undefined) return decodeText(bytes, chosen);
  const wide = unmarkedUtf16(bytes);
  if (wide) return decodeText(bytes, wide);
  const marked = bytes[0] === 0xef || bytes[0] === 0xfe || bytes[0] === 0xff;
  if (marked || isUtf8(bytes)) return decodeText(bytes);
  const label = encodingLabel(declaredEncoding(bytes) ?? '');
  return decodeText(
    bytes,
    label === null || label === 'utf-8' || label.startsWith('utf-16') ? undefined : label,
  );
}
