import type { dataCheckWords } from './data-check/words';
import type { deskLaterSections } from './desk/sections';
import type { Locale } from './locale';
import type { printWords } from './print/words';
import { sections } from './sections';
import type { surveySections } from './survey/sections';
import type { toolSections } from './tools/sections';
import type { twoDatesWords } from './two-dates/words';
import type { Words } from './words';

const languageOf = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Locale, keyof Words>;

export type MessageParams = Readonly<Record<string, string | number>>;
export type MessageKey =
  | keyof typeof sections
  | keyof typeof deskLaterSections
  | keyof typeof dataCheckWords
  | keyof typeof surveySections
  | keyof typeof toolSections
  | keyof typeof twoDatesWords
  | keyof typeof printWords;

const catalogue: Record<string, Words> = { ...sections };

/** Makes texts known that load later than the first picture. Whoever needs them imports their room, e.g. `messages/survey`. */
export function addSections(later: Readonly<Record<string, Words>>): void {
  Object.assign(catalogue, later);
}

/**
 * Words for a key. `{name}` takes a parameter; `{count:parcel|parcels}` chooses a word by the number `count`.
 * @param key typed for literals; codes that come from data are looked up with `messageForCode`
 */
export function message(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  const text = catalogue[key];
  return text ? fill(text[languageOf[locale]], params) : key;
}

/** Words for a code that arrives at run time (issue and notice codes); the code itself when it has no entry. */
export function messageForCode(
  locale: Locale,
  prefix: string,
  code: string,
  params: MessageParams = {},
): string {
  const text = catalogue[`${prefix}.${code}`];
  return text ? fill(text[languageOf[locale]], params) : code;
}

export function hasMessage(key: string): key is MessageKey {
  return key in catalogue;
}

/** Every word of a list, by its code: `panels.family` gives `sold` and the rest. What loads later is there when it is. */
export function wordsUnder(prefix: string): ReadonlyMap<string, Words> {
  const start = `${prefix}.`;
  return new Map(
    Object.entries(catalogue).flatMap(([key, words]) =>
      key.startsWith(start) ? [[key.slice(start.length), words] as const] : [],
    ),
  );
}

const slot = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

function fill(template: string, params: MessageParams): string {
  return template.replace(slot, (whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}
