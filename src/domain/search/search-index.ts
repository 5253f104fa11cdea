import { letterMask } from './edit-distance';
import { fold, hanRuns, hasHan, latinWords } from './fold';
import type { SearchEntry } from './search-entry';
import { type Spelled, spell, type Transliterate } from './spelling';

/** How much a find in this field is worth beside a find in the name. */
const weights = { name: 1, id: 0.95, alias: 0.9, statement: 0.5, zone: 0.2 } as const;
export type SearchFieldRole = keyof typeof weights;

/** One text of an entry, made ready for comparing. */
export interface SearchField {
  readonly role: SearchFieldRole;
  readonly weight: number;
  /** as it is shown */
  readonly text: string;
  readonly folded: string;
  /** ` word word word`, so that a word's start is found by a space before it; empty for Chinese */
  readonly words: string;
  readonly spelled: readonly Spelled[];
}

export interface IndexedEntry {
  readonly entry: SearchEntry;
  readonly fields: readonly SearchField[];
  /** all folded texts in one, for the quick no */
  readonly haystack: string;
  /** letters that occur in what can be spelled, for the other quick no */
  readonly spellMask: number;
}

/** A word that occurs somewhere, with the entries it occurs in: slips are looked for here, once per word. */
export interface IndexedWord {
  readonly word: string;
  readonly mask: number;
  /** Chinese and pinyin have no word boundaries, so a slip may lie anywhere in them. */
  readonly anywhere: boolean;
  readonly entries: readonly number[];
}

export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
  readonly words: readonly IndexedWord[];
  /** whether pinyin can be searched */
  readonly spells: boolean;
}

/** Shorter words are too close to too many others, longer ones are sentences. */
const shortestForSlips = 3;
export const longestForSlips = 40;

/**
 * Prepares entries for searching.
 * @param transliterate null until the dictionary has been loaded: everything but pinyin works without it
 */
export function buildSearchIndex(
  entries: readonly SearchEntry[],
  transliterate: Transliterate | null,
): SearchIndex {
  const words = new Map<string, { anywhere: boolean; entries: number[] }>();
  const note = (word: string, place: number, anywhere: boolean) => {
    if (word.length < shortestForSlips || word.length > longestForSlips) return;
    const known = words.get(word);
    if (!known) words.set(word, { anywhere, entries: [place] });
    else if (known.entries.at(-1) !== place) known.entries.push(place);
  };
  const fieldOf = fieldMaker(transliterate);
  const indexed = entries.map((entry, place) => {
    const fields = textsOf(entry).map(([role, text]) => fieldOf(role, text));
    for (const field of fields) {
      if (field.role === 'statement' || field.role === 'zone') continue;
      for (const word of latinWords(field.words)) note(word, place, false);
      for (const run of hanRuns(field.folded)) note(run, place, true);
      const pinyin = field.spelled.map(({ syllable }) => syllable ?? '').join('');
      if (pinyin !== '') note(pinyin, place, true);
    }
    return {
      entry,
      fields,
      haystack: fields.map((field) => `${field.folded}\n${field.words}`).join('\n'),
      spellMask: fields.reduce((mask, field) => mask | spellMaskOf(field), 0),
    };
  });
  return {
    entries: indexed,
    words: [...words].map(([word, found]) => ({ word, mask: letterMask(word), ...found })),
    spells: transliterate !== null,
  };
}

function spellMaskOf({ spelled }: SearchField): number {
  return spelled.reduce((mask, { letter, syllable }) => mask | letterMask(syllable ?? letter), 0);
}

/** Makes fields; the same text in the same role, such as the name of a zone, is made ready once. */
function fieldMaker(transliterate: Transliterate | null) {
  const made = new Map<string, SearchField>();
  return (role: SearchFieldRole, text: string): SearchField => {
    const key = `${role} ${text}`;
    const known = made.get(key);
    if (known) return known;
    const folded = fold(text);
    const chinese = hasHan(folded);
    const field = {
      role,
      weight: weights[role],
      text,
      folded,
      words: chinese ? '' : ` ${latinWords(text).join(' ')}`,
      spelled: chinese && transliterate ? spell(folded, transliterate) : [],
    };
    made.set(key, field);
    return field;
  };
}

function textsOf(entry: SearchEntry): readonly (readonly [SearchFieldRole, string])[] {
  const texts: [SearchFieldRole, string][] = [
    ['name', entry.name.zh],
    ['name', entry.name.en],
    ['id', entry.id],
    ...entry.aliases.map((alias): [SearchFieldRole, string] => ['alias', alias]),
  ];
  if (entry.statement) texts.push(['statement', entry.statement.zh], ['statement', entry.statement.en]);
  for (const name of entry.zone) texts.push(['zone', name]);
  return texts;
}
