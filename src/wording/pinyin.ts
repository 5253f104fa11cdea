import { pinyin } from 'pinyin-pro';

/**
 * Pinyin of each Chinese character, without tones, ü as v, by the phrase it stands in (长 in 长三角 is chang).
 * The dictionary weighs more than the rest of the page: import this file dynamically only.
 */
export function syllablesOf(chinese: string): readonly string[] {
  return pinyin(chinese, { toneType: 'none', type: 'array', v: true, toneSandhi: false });
}
