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

interface TermScore {
  readonly score: number;
  readonly field: SearchField | null;
}

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
  const scores = terms.map((term) => scoresOf(index, term));
  const [first] = scores;
  const groups = new Map<SearchKind, { hits: SearchHit[]; count: number }>();
  for (const place of first?.keys() ?? []) {
    const item = index.entries[place];
    const met = scores.map((found) => found.get(place));
    if (!item || met.some((score) => score === undefined)) continue;
    const total = met.reduce((sum, score) => sum + (score?.score ?? 0), 0) / terms.length;
    const best = met.reduce((a, b) => ((b?.score ?? 0) > (a?.score ?? 0) ? b : a));
    const group = groups.get(item.entry.kind) ?? { hits: [], count: 0 };
    groups.set(item.entry.kind, group);
    group.count += 1;
    keepBest(group.hits, { entry: item.entry, score: total, via: viaOf(best?.field) }, perKind);
  }
  return [...groups]
    .map(([kind, group]) => ({ kind, ...group }))
    .toSorted(
      (a, b) =>
        (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0) ||
        searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind),
    );
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

/** Inserts in order and cuts: ten thousand finds need no sorting for the six that are shown. */
function keepBest(hits: SearchHit[], hit: SearchHit, most: number): void {
  const last = hits.at(-1);
  if (hits.length === most && last && !before(hit, last)) return;
  let place = hits.length;
  for (let above = hits[place - 1]; above && before(hit, above); above = hits[place - 1]) place -= 1;
  hits.splice(place, 0, hit);
  if (hits.length > most) hits.pop();
}

/** Places of the entries that meet a term, with how well. */
function scoresOf(index: SearchIndex, term: string): ReadonlyMap<number, TermScore> {
  const found = new Map<number, TermScore>();
  const latin = /[a-z]/.test(term);
  const spells = index.spells && latin;
  const mask = letterMask(term);
  index.entries.forEach((item, place) => {
    const inText = item.haystack.includes(term);
    const spelled = spells && (mask & ~item.spellMask) === 0;
    if (!inText && !spelled) return;
    const score = bestField(item, term, inText, spelled);
    if (score) found.set(place, score);
  });
  if (found.size < fewFinds) addSlips(index, term, found);
  return found;
}

function bestField(item: IndexedEntry, term: string, inText: boolean, spelled: boolean): TermScore | null {
  let best = 0;
  let bestFound: SearchField | null = null;
  for (const field of item.fields) {
    if (field.weight * 100 <= best) continue;
    const raw = Math.max(
      inText ? textScore(field, term) : 0,
      spelled && field.spelled.length > 0 ? spellingScore(field, term) : 0,
    );
    if (raw * field.weight > best) {
      best = raw * field.weight;
      bestFound = field;
    }
  }
  return best === 0 ? null : { score: best, field: bestFound };
}

function textScore(field: SearchField, term: string): number {
  const at = field.folded.indexOf(term);
  if (at === 0) return field.folded.length === term.length ? 100 : 85;
  if (field.words === '') return at > 0 ? 65 : 0;
  if (field.words.includes(` ${term}`)) return 75;
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

function addSlips(index: SearchIndex, term: string, found: Map<number, TermScore>): void {
  const max = slipsAllowed(term);
  if (max === 0) return;
  const mask = letterMask(term);
  for (const { word, mask: wordMask, anywhere, entries } of index.words) {
    if (lacksLetters(mask, wordMask, max)) continue;
    const slips = slipsToPart(term, word, max, anywhere);
    if (slips > max) continue;
    const score = 32 - 8 * slips - Math.min(6, Math.abs(word.length - term.length) / 2);
    for (const place of entries) {
      if ((found.get(place)?.score ?? 0) < score) found.set(place, { score, field: null });
    }
  }
}
