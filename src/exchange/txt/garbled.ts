import type { IssueList } from '../issue-list';
import type { RawFeature } from '../raw';
import type { HeaderLine } from './header';

/** What a decoder puts where bytes make no character. */
const replacement = '\uFFFD';
const utf8Mark = [0xef, 0xbb, 0xbf];

const excerpt = (text: string) => {
  const at = text.indexOf(replacement);
  return text.slice(Math.max(0, at - 12), at + 20).trim();
};

/** The first words that could not be decoded whole. */
function firstGarbled(features: readonly RawFeature[], header: readonly HeaderLine[]) {
  for (const { name, number, attributes, where } of features) {
    const words = [name, number, ...Object.keys(attributes), ...Object.values(attributes)];
    const word = words.find((text) => typeof text === 'string' && text.includes(replacement));
    if (typeof word === 'string') return { where, words: excerpt(word) };
  }
  const line = header.find(({ key, value }) => `${key}${value}`.includes(replacement));
  return (
    line && { where: { ...(line.line && { line: line.line }) }, words: excerpt(`${line.key}=${line.value}`) }
  );
}

/** Says where the encoding of a text does not hold: its mark is wrong, or some words cannot be decoded. */
export function reportGarbled(
  bytes: Uint8Array,
  encoding: string,
  features: readonly RawFeature[],
  header: readonly HeaderLine[],
  issues: IssueList,
): void {
  if (encoding !== 'utf-8' && utf8Mark.every((byte, index) => bytes[index] === byte)) {
    issues.add('info', 'txt-mark-wrong', {}, { encoding });
  }
  const garbled = firstGarbled(features, header);
  if (garbled) issues.add('warning', 'txt-garbled', garbled.where, { words: garbled.words, encoding });
}
