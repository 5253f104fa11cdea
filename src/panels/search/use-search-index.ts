import { useEffect, useMemo, useState } from 'react';
import type { Park } from '@/domain/park';
import { buildSearchIndex, type SearchIndex, searchEntries, type Transliterate } from '@/domain/search';

let dictionary: Promise<Transliterate> | null = null;

/** The dictionary of pinyin is a chunk of its own, asked for by the first search and kept. */
function loadDictionary(): Promise<Transliterate> {
  dictionary ??= import('@/wording/pinyin').then(
    ({ syllablesOf }) => syllablesOf,
    (error: unknown) => {
      // A missing chunk must not end the search: the next focus tries again, everything but pinyin works.
      dictionary = null;
      throw error;
    },
  );
  return dictionary;
}

const nothing: SearchIndex = { entries: [], words: [], spells: false };

/** The index of a park, made when somebody starts to search: first without pinyin, then with it. */
export function useSearchIndex(park: Park, wanted: boolean): SearchIndex {
  const [spelling, setSpelling] = useState<Transliterate | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    loadDictionary().then(
      (loaded) => here && setSpelling(() => loaded),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  const entries = useMemo(() => (wanted ? searchEntries(park) : []), [park, wanted]);
  return useMemo(
    () => (entries.length === 0 ? nothing : buildSearchIndex(entries, spelling)),
    [entries, spelling],
  );
}
