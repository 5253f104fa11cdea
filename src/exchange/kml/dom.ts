import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

const prefixed = /[<\s]\/?([A-Za-z_][\w.-]*):/g;

/**
 * Parses one small piece of XML. Prefixes nobody declared are common and harmless: they all get a namespace.
 * @returns the element, or null when the piece is not well formed
 */
export function parseElement(xml: string): Element | null {
  const xmlns: Record<string, string> = {};
  for (const [, prefix] of xml.matchAll(prefixed)) {
    if (prefix && !/^xml/i.test(prefix)) xmlns[prefix] = `urn:${prefix}`;
  }
  try {
    const parser = new DOMParser({ locator: false, xmlns, onError: () => {} });
    return parser.parseFromString(xml, 'text/xml').documentElement;
  } catch {
    return null;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Child elements in order; a list of the library's own would be rebuilt at every step. */
export function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) children.push(node);
  }
  return children;
}

export const localName = (element: Element): string => element.localName ?? element.nodeName;

export function childOf(element: Element, local: string): Element | null {
  return childrenOf(element).find((child) => localName(child) === local) ?? null;
}

/** Text of an element; the line breaks of pretty printing around it are no part of it. */
export function textOf(element: Element | null): string {
  const text = element?.textContent ?? '';
  const trimmed = text.trim();
  return text.includes('\n') ? trimmed : text;
}
