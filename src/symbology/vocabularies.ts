import type { Vocabulary } from '@/domain/table/cell';
import type { NamedBy, WordList } from '@/domain/table/text-match';
import { wordsUnder } from '@/messages/message';
import { landUseSymbols, namedLandUse } from './land-use';

/** Where the words of a list of categories stand in the messages. */
export const vocabularyKeys: Readonly<Record<Vocabulary, string>> = {
  family: 'panels.family',
  stage: 'panels.stage',
  evidence: 'panels.evidence',
  supply: 'panels.supply',
  works: 'panels.works',
  construction: 'panels.construction',
  floorUse: 'panels.floorUse',
  relation: 'panels.relation',
  status: 'panels.status',
  quality: 'panels.quality',
  factGroup: 'panels.fact.group',
  dateRole: 'panels.fact.dateRole',
};

interface Word {
  readonly list: WordList;
  readonly code: string;
  /** lower case, a line per language */
  readonly text: string;
}

let everyWord: readonly Word[] | null = null;

/** What categories are called never changes while the page lives. */
function allWords(): readonly Word[] {
  everyWord ??= [
    ...(Object.keys(vocabularyKeys) as Vocabulary[]).flatMap((list) =>
      [...wordsUnder(vocabularyKeys[list])].map(([code, words]) => ({ list, code, words })),
    ),
    ...Object.entries(landUseSymbols).map(([code, { name }]) => ({
      list: 'landUse' as const,
      code,
      words: name,
    })),
  ].map(({ words: { zh, en }, ...word }) => ({ ...word, text: `${zh}\n${en}`.toLowerCase() }));
  return everyWord;
}

/** What a term of the table's text filter names by the words the page shows: 工业 is three uses of land. */
export const namedBy: NamedBy = (term) => {
  const codes = new Map<WordList, Set<string>>();
  for (const { list, code, text } of allWords()) {
    if (text.includes(term)) codes.set(list, (codes.get(list) ?? new Set()).add(code));
  }
  return [...codes].map(([list, named]) => ({
    list,
    has: (code) => named.has(list === 'landUse' ? (namedLandUse(code) ?? '') : code),
  }));
};
