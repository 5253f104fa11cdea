import { describe, expect, it } from 'vitest';
import { WordCache } from '@/exchange/txt/word-cache';

describe('WordCache', () => {
  it('gives every word itself, however many there are and whichever share a place', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `J${index % 7_000}${index % 3 ? '' : 'a'}`);
    const bytes = new TextEncoder().encode(words.join(','));
    const cache = new WordCache();
    let from = 0;
    for (const word of words) {
      expect(cache.word(bytes, from, from + word.length)).toBe(word);
      from += word.length + 1;
    }
  });
});
