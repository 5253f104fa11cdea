export { bestGuess, find, type SearchGroup, type SearchHit } from './find';
export { fold, queryTerms } from './fold';
export { type SearchEntry, type SearchKind, searchEntries, searchKinds } from './search-entry';
export { buildSearchIndex, type SearchIndex } from './search-index';
export type { Transliterate } from './spelling';
