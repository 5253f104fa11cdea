import { lacksLetters, letterMask, slipsToPart } from './edit-distance';
import { hasHan, queryTerms } from './fold';
import { type SearchEntry, type SearchKind, searchKinds } from './search-entry';
import { type IndexedEntry, longestForSlips, type SearchField, type SearchIndex } from './search-index';
import { matchSpelling } from './spelling';

export interface SearchHit {
  readonly entry: SearchEntry;
  /** 0…100 for one term */
  readonly score: number;
  /** the alias or sentence that matched, when it was not the name or the id */
  readonly via: string | null;
}

export interface SearchGroup {
  readonly kind: SearchKind;
  /** best first, as many as asked for */
  readonly hits: readonly SearchHit[];
  /** all finds of the kind */
  readonly count: number;
}

/** How well entries meet a term, by their place in the index: plain rows, for a letter may find ten thousand. */
interface TermScores {
  /** places that meet the term, in no order */
  readonly places: number[];
  /** 0: does not meet it */
  readonly scores: Float64Array;
  readonly fields: (SearchField | null)[];
}

/** The most a find gets that only a slip of the finger explains. */
export const bestGuess = 32;

/** So few finds that a slip of the finger is likely. */
const fewFinds = 3;

/**
 * Finds entries that meet every term: by Chinese passage, pinyin or its initials, English word or id, and, where that
 * finds next to nothing, by what is one or two slips away.
 * @param perKind most hits kept of one kind
 */
export function find(index: SearchIndex, query: string, perKind = 6): readonly SearchGroup[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  const found = terms.map((term) => scoresOf(index, term));
  const [first] = found;
  const groups = new Map<SearchKind, { hits: SearchHit[]; count: number }>();
  for (const place of first?.places ?? []) {
    const item = index.entries[place];
    const total = item ? meanScore(found, place) : 0;
    if (!item || total === 0) continue;
    const group = groups.get(item.entry.kind) ?? { hits: [], count: 0 };
    groups.set(item.entry.kind, group);
    group.count += 1;
    keepBest(group.hits, item.entry, total, perKind, () => viaOf(bestFieldOf(found, place)));
  }
  return [...groups]
    .map(([kind, group]) => ({ kind, ...group }))
    .toSorted(
      (a, b) =>
        (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0) ||
        searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind),
    );
}

/** Over all terms; 0 when one of them is not met. */
function meanScore(found: readonly TermScores[], place: number): number {
  let total = 0;
  for (const { scores } of found) {
    const score = scores[place] ?? 0;
    if (score === 0) return 0;
    total += score;
  }
  return total / found.length;
}

function bestFieldOf(found: readonly TermScores[], place: number): SearchField | null {
  const best = found.reduce((a, b) => ((b.scores[place] ?? 0) > (a.scores[place] ?? 0) ? b : a));
  return best.fields[place] ?? null;
}

function viaOf(field: SearchField | null | undefined): string | null {
  return field && (field.role === 'alias' || field.role === 'statement') ? field.text : null;
}

/** Documented things before illustrations, short names before long ones. */
function before(a: SearchHit, b: SearchHit): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.entry.illustrative !== b.entry.illustrative) return b.entry.illustrative;
  return a.entry.name.zh.length < b.entry.name.zh.length;
}

/** Inserts in order and cuts: ten thousand finds need no sorting, and no object each, for the six that are shown. */
function keepBest(
  hits: SearchHit[],
  entry: SearchEntry,
  score: number,
  most: number,
  viaOfHit: () => string | null,
): void {
  const last = hits.at(-1);
  if (hits.length === most && last && score < last.score) return;
  const hit = { entry, score, via: viaOfHit() };
  if (hits.length === most && last && !before(hit, last)) return;
  let place = hits.length;
  for (let above = hits[place - 1]; above && before(hit, above); above = hits[place - 1]) place -= 1;
  hits.splice(place, 0, hit);
  if (hits.length > most) hits.pop();
}

interface Candidates {
  readonly term: string;
  /** whether pinyin was looked at */
  readonly spells: boolean;
  readonly places: readonly number[];
}
/** Of the term looked for last: whoever types on narrows it down, and only what held it can hold the longer one. */
const lastCandidates = new WeakMap<SearchIndex, Candidates>();

function everyPlace(index: SearchIndex): readonly number[] {
  return Array.from(index.entries, (_, place) => place);
}

/** Entries that hold a term, with how well. */
function scoresOf(index: SearchIndex, term: string): TermScores {
  const found: TermScores = { places: [], scores: new Float64Array(index.entries.length), fields: [] };
  const spells = index.spells && /[a-z]/.test(term);
  const mask = letterMask(term);
  const atWord = ` ${term}`;
  const last = lastCandidates.get(index);
  const goesOn = last && last.spells === spells && term.startsWith(last.term);
  const from = goesOn ? last.places : everyPlace(index);
  const candidates: number[] = [];
  for (const place of from) {
    const item = index.entries[place];
    if (!item) continue;
    const inText = item.haystack.includes(term);
    const spelled = spells && (mask & ~item.spellMask) === 0;
    if (!inText && !spelled) continue;
    candidates.push(place);
    scoreFields(found, place, item, { term, atWord, inText, spelled });
  }
  lastCandidates.set(index, { term, spells, places: candidates });
  if (found.places.length < fewFinds) addSlips(index, term, found);
  return found;
}

interface Wanted {
  readonly term: string;
  /** the term with a space before it: the start of a word */
  readonly atWord: string;
  readonly inText: boolean;
  readonly spelled: boolean;
}

function scoreFields(found: TermScores, place: number, item: IndexedEntry, wanted: Wanted): void {
  let best = 0;
  let bestFound: SearchField | null = null;
  for (const field of item.fields) {
    if (field.weight * 100 <= best) continue;
    let raw = wanted.inText ? textScore(field, wanted) : 0;
    if (raw < 95 && wanted.spelled && field.spelled.length > 0)
      raw = Math.max(raw, spellingScore(field, wanted.term));
    if (raw * field.weight > best) {
      best = raw * field.weight;
      bestFound = field;
    }
  }
  if (best > 0) note(found, place, best, bestFound);
}

function note(found: TermScores, place: number, score: number, field: SearchField | null): void {
  const known = found.scores[place] ?? 0;
  if (known >= score) return;
  if (known === 0) found.places.push(place);
  found.scores[place] = score;
  found.fields[place] = field;
}

function textScore(field: SearchField, { term, atWord }: Wanted): number {
  const at = field.folded.indexOf(term);
  if (at === 0) return field.folded.length === term.length ? 100 : 85;
  if (field.words === '') return at > 0 ? 65 : 0;
  if (field.words.includes(atWord)) return 75;
  // A letter or two inside an English word is chance.
  return at > 0 && term.length > 2 ? 40 : 0;
}

function spellingScore(field: SearchField, term: string): number {
  // Initials of a whole sentence spell anything.
  if (field.role === 'statement' && term.length < 4) return 0;
  const match = matchSpelling(term, field.spelled);
  if (!match || (field.role === 'statement' && match.way === 'initials')) return 0;
  const full = match.way === 'full';
  if (match.complete) return full ? 95 : 80;
  if (match.start === 0) return full ? 72 : 60;
  return full ? 55 : term.length > 1 ? 45 : 20;
}

/** Slips allowed: none in short terms, one or two in longer ones; a Chinese character says more than a letter. */
function slipsAllowed(term: string): number {
  if (term.length > longestForSlips) return 0;
  if (hasHan(term)) return term.length >= 3 ? 1 : 0;
  return term.length < 4 || /^\d+$/.test(term) ? 0 : term.length < 8 ? 1 : 2;
}

function addSlips(index: SearchIndex, term: string, found: TermScores): void {
  const max = slipsAllowed(term);
  if (max === 0) return;
  const mask = letterMask(term);
  for (const { word, mask: wordMask, anywhere, entries } of index.words) {
    if (lacksLetters(mask, wordMask, max)) continue;
    const slips = slipsToPart(term, word, max, anywhere);
    if (slips > max) continue;
    const score = bestGuess - 8 * slips - Math.min(6, Math.abs(word.length - term.length) / 2);
    for (const place of entries) note(found, place, score, null);
  }
}
