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
const hasLongInitial = (syllable: string) => syllable[1] === 'h' && 'zcs'.includes(syllable[0] ?? ' ');

/** Whether a syllable goes on as the rest of the term does, which may end in the middle of it. */
function beginsWithRest(syllable: string, term: string, at: number): boolean {
  const left = term.length - at;
  if (left > syllable.length) return false;
  for (let index = 0; index < left; index += 1) {
    if (syllable.charCodeAt(index) !== term.charCodeAt(at + index)) return false;
  }
  return true;
}

/**
 * A walk in one number, for it is taken for every entry at every key: place of the last character, doubled, and one more
 * when initials were among the steps; -1: the term cannot be spelled from here.
 */
type Walk = number;
const nowhere: Walk = -1;
const withInitials = (walk: Walk): Walk => (walk === nowhere ? walk : walk | 1);

/** Walks on through the characters; the last syllable may still be unfinished. */
function spellFrom(term: string, at: number, units: readonly Spelled[], place: number): Walk {
  if (at === term.length) return place * 2;
  const unit = units[place];
  if (!unit) return nowhere;
  const { letter, syllable } = unit;
  if (term.startsWith(letter, at)) return spellFrom(term, at + letter.length, units, place + 1);
  if (syllable === null || syllable.charCodeAt(0) !== term.charCodeAt(at)) return nowhere;
  if (beginsWithRest(syllable, term, at)) return (place + 1) * 2 + (term.length - at === 1 ? 1 : 0);
  if (term.startsWith(syllable, at)) {
    const walk = spellFrom(term, at + syllable.length, units, place + 1);
    if (walk !== nowhere) return walk;
  }
  if (hasLongInitial(syllable) && term[at + 1] === 'h') {
    const walk = spellFrom(term, at + 2, units, place + 1);
    if (walk !== nowhere) return withInitials(walk);
  }
  return withInitials(spellFrom(term, at + 1, units, place + 1));
}

/** The same for the first letter typed, which meets nearly everything and so is asked of nearly everything. */
function matchLetter(letter: string, units: readonly Spelled[]): SpellingMatch | null {
  let found: SpellingMatch | null = null;
  for (let start = 0; start < units.length; start += 1) {
    const unit = units[start];
    if (!unit) continue;
    const complete = units.length === 1;
    if (unit.letter === letter) return { way: 'full', start, complete };
    if (found === null && unit.syllable?.startsWith(letter)) found = { way: 'initials', start, complete };
  }
  return found;
}

/** The best way in which a typed term spells a passage of a name: whole syllables before initials, the start before later. */
export function matchSpelling(term: string, units: readonly Spelled[]): SpellingMatch | null {
  const first = term[0];
  if (term.length === 1) return matchLetter(term, units);
  let found: SpellingMatch | null = null;
  for (let start = 0; start < units.length; start += 1) {
    const unit = units[start];
    if (!unit || (unit.letter !== first && unit.syllable?.[0] !== first)) continue;
    const walk = spellFrom(term, 0, units, start);
    if (walk === nowhere) continue;
    const way: SpellingWay = walk % 2 === 1 ? 'initials' : 'full';
    if (found !== null && way === 'initials') continue;
    found = { way, start, complete: start === 0 && walk >> 1 === units.length };
    if (way === 'full') return found;
  }
  return found;
}
