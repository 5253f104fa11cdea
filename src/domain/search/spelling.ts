/** Pinyin without tones of each Chinese character of a text, in order. Injected, so that the domain needs no dictionary. */
export type Transliterate = (chinese: string) => readonly string[];

/** A character with the ways in which it can be typed; Latin letters and digits are typed as themselves. */
export interface Spelled {
  readonly letter: string;
  /** null for what is not Chinese, and before the dictionary has come */
  readonly syllable: string | null;
}

/** `full`: whole syllables (zhineng) · `initials`: first letters (zn), also between whole syllables (znjiqi). */
export type SpellingWay = 'full' | 'initials';

export interface SpellingMatch {
  readonly way: SpellingWay;
  readonly start: number;
  /** the whole name was typed */
  readonly complete: boolean;
}

/** @param folded a text after `fold` */
export function spell(folded: string, transliterate: Transliterate): readonly Spelled[] {
  return [...folded.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)].flatMap(([run]) => {
    const letters = [...run];
    const syllables = /\p{Script=Han}/u.test(run) ? transliterate(run) : [];
    const fits = syllables.length === letters.length;
    return letters.map((letter, index) => ({ letter, syllable: fits ? (syllables[index] ?? null) : null }));
  });
}

/** zh, ch and sh are initials of their own beside their first letter. */
const initialOf = (syllable: string): string => (/^[zcs]h/.test(syllable) ? syllable.slice(0, 2) : '');

/** Places a term can have reached after one character; the last syllable may still be unfinished. */
function reach(term: string, at: number, unit: Spelled): readonly (readonly [number, SpellingWay])[] {
  const { letter, syllable } = unit;
  if (term.startsWith(letter, at)) return [[at + letter.length, 'full']];
  if (syllable === null) return [];
  const left = term.length - at;
  if (left <= syllable.length && syllable.startsWith(term.slice(at))) {
    return [[term.length, left === 1 ? 'initials' : 'full']];
  }
  const places: [number, SpellingWay][] = [];
  if (term.startsWith(syllable, at)) places.push([at + syllable.length, 'full']);
  const initial = initialOf(syllable);
  if (initial !== '' && term.startsWith(initial, at)) places.push([at + 2, 'initials']);
  if (term[at] === syllable[0]) places.push([at + 1, 'initials']);
  return places;
}

/** Walks on through the characters; null when the term cannot be spelled from here. */
function spellFrom(
  term: string,
  at: number,
  units: readonly Spelled[],
  place: number,
): { readonly end: number; readonly way: SpellingWay } | null {
  if (at === term.length) return { end: place, way: 'full' };
  const unit = units[place];
  if (!unit) return null;
  for (const [next, way] of reach(term, at, unit)) {
    const rest = spellFrom(term, next, units, place + 1);
    if (rest) return { end: rest.end, way: way === 'initials' ? 'initials' : rest.way };
  }
  return null;
}

/** The best way in which a typed term spells a passage of a name: whole syllables before initials, the start before later. */
export function matchSpelling(term: string, units: readonly Spelled[]): SpellingMatch | null {
  const first = term[0];
  let found: SpellingMatch | null = null;
  for (let start = 0; start < units.length; start += 1) {
    const unit = units[start];
    if (!unit || (unit.letter !== first && unit.syllable?.[0] !== first)) continue;
    const walk = spellFrom(term, 0, units, start);
    if (!walk) continue;
    const match = { way: walk.way, start, complete: start === 0 && walk.end === units.length };
    if (match.way === 'full') return match;
    found ??= match;
  }
  return found;
}
