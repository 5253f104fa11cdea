import { refuse } from '@/exchange/refusal';

/** A tag of an XML text, with its place. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** as written, prefix included */
  readonly name: string;
  /** without prefix */
  readonly local: string;
  readonly start: number;
  /** behind the > */
  readonly end: number;
}

const nameEnd = /[\s/>]/g;

/** Behind the > of a tag that begins at `from`; quotes are respected. -1: the text ends first. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
    else if (code === 60) return -1;
  }
  return -1;
}

function skipTo(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/**
 * All tags of an XML text in order, without building anything: comments, CDATA and instructions are passed over.
 * @throws {ReadRefusal} `xml-doctype` at any other declaration, so that entities are refused before anything is parsed
 */
export function* xmlTags(text: string, file: string): Generator<XmlTag> {
  let at = text.indexOf('<');
  while (at !== -1) {
    let end: number;
    if (text.startsWith('<!--', at)) end = skipTo(text, '-->', at + 4);
    else if (text.startsWith('<![CDATA[', at)) end = skipTo(text, ']]>', at + 9);
    else if (text.startsWith('<?', at)) end = skipTo(text, '?>', at + 2);
    else if (text[at + 1] === '!') return refuse('xml-doctype', { file });
    else {
      end = tagEnd(text, at);
      if (end === -1) end = at + 1;
      else {
        const closing = text[at + 1] === '/';
        const begin = closing ? at + 2 : at + 1;
        nameEnd.lastIndex = begin;
        const name = text.slice(begin, nameEnd.exec(text)?.index ?? end - 1);
        const kind = closing ? 'close' : text[end - 2] === '/' ? 'empty' : 'open';
        yield { kind, name, local: name.slice(name.indexOf(':') + 1), start: at, end };
      }
    }
    at = text.indexOf('<', end);
  }
}

/** Counts lines on the way: offsets must not decrease. */
export class LineCounter {
  #line = 1;
  /** the next line break; found once, because some files have a single line of many megabytes */
  #next: number;

  constructor(readonly text: string) {
    this.#next = text.indexOf('\n');
  }

  /** @returns the line, from 1, the offset stands on */
  of(offset: number): number {
    while (this.#next !== -1 && this.#next < offset) {
      this.#line += 1;
      this.#next = this.text.indexOf('\n', this.#next + 1);
    }
    return this.#line;
  }
}
