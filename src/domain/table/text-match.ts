import type { Vocabulary } from './cell';
import type { RowFacets } from './row';

/** A list of categories that the page has words for. */
export type WordList = Vocabulary | 'landUse';

/** The categories of one list that a term names. */
export interface Named {
  readonly list: WordList;
  has(code: string): boolean;
}

/**
 * Which categories a term names, by list; lists without one are left out, so that rows are not asked for those. Rows
 * hold codes; whoever knows the words of the page says what they are called, in either language.
 * @param term lower case
 */
export type NamedBy = (term: string) => readonly Named[];

/** The test of a typed text: every term of it must stand in the row, as name, id or the word for a category. */
export function textTest(text: string, namedBy: NamedBy): (facets: RowFacets) => boolean {
  const terms = text
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((term) => ({ term, named: namedBy(term) }));
  return (facets) =>
    terms.every(({ term, named }) => facets.text.includes(term) || named.some((each) => shows(facets, each)));
}

function shows({ code }: RowFacets, { list, has }: Named): boolean {
  const own = code(list);
  return own !== null && has(own);
}
