/** What a spreadsheet's XML is told as, tag by tag. Names without their namespace prefix. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const patterns = new Map<string, RegExp>();

function attributeOf(tag: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(tag);
  return found ? unescaped(found[1] ?? found[2] ?? '') : null;
}

/** Position of the > that ends a tag; quotes may hold one. −1 in a text that was cut off. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

/**
 * One pass over machine-made XML. A sheet of a million cells would not fit as a document tree; no entity but the five of
 * the standard is known, so nothing can grow or be fetched.
 */
export function scanXml(xml: string, listener: XmlListener): void {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) return;
    if (start > at) listener.text(unescaped(xml.slice(at, start)));
    if (xml.startsWith('<![CDATA[', start)) {
      const end = xml.indexOf(']]>', start);
      if (end < 0) return;
      listener.text(xml.slice(start + 9, end));
      at = end + 3;
      continue;
    }
    if (xml.startsWith('<!--', start)) {
      const end = xml.indexOf('-->', start);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const end = endOfTag(xml, start + 1);
    if (end < 0) return;
    const tag = xml.slice(start + 1, end);
    at = end + 1;
    if (tag.startsWith('?') || tag.startsWith('!')) continue;
    if (tag.startsWith('/')) {
      listener.close(localName(tag.slice(1).trim()));
      continue;
    }
    const name = localName(/^[^\s/]*/.exec(tag)?.[0] ?? '');
    listener.open(name, (attribute) => attributeOf(tag, attribute));
    if (tag.endsWith('/')) listener.close(name);
  }
}
