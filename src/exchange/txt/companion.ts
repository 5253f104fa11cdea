import type { Locale } from '@/messages/locale';
import type { InputFile, RawFeature } from '../raw';
import { asciiText } from '../text/ascii-text';
import { type HeaderLine, headerLine, sectionMark } from './header';
import { LineTexts } from './line-texts';

/** 省标 has no place for attributes; ours stand in a second text beside it, whose name follows the language. */
export const companionEndings: Readonly<Record<Locale, string>> = {
  'zh-CN': '-说明.txt',
  en: '-attributes.txt',
};

export const isCompanion = (name: string) =>
  Object.values(companionEndings).some((ending) => name.endsWith(ending));

/** Each text with the companion that bears its name; companions without one stay what they are. */
export function withCompanions(files: readonly InputFile[]): readonly (readonly InputFile[])[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const companionOf = ({ name }: InputFile) =>
    name.endsWith('.txt')
      ? Object.values(companionEndings)
          .map((ending) => byName.get(name.slice(0, -'.txt'.length) + ending))
          .find((file) => file !== undefined)
      : undefined;
  const joined = new Set(files.flatMap((file) => companionOf(file) ?? []));
  return files.flatMap((file) => {
    const companion = companionOf(file);
    return joined.has(file) ? [] : [companion ? [file, companion] : [file]];
  });
}

/** What a companion says, as the lines of a header. */
export function companionHeader(file: InputFile | undefined, encoding?: string): readonly HeaderLine[] {
  if (!file) return [];
  const text = asciiText(file.bytes, encoding);
  const texts = new LineTexts(text);
  const lines: HeaderLine[] = [];
  let section: string | null = null;
  while (texts.next < text.bytes.length) {
    const line = texts.line(texts.next);
    const mark = sectionMark(line);
    if (mark !== null) section = mark;
    else if (section !== null) lines.push(...[headerLine(line, section)].filter((said) => said !== null));
  }
  return lines;
}

const numberKey = '地块编号';
const nameKey = '地块名称';

/** Number and name stand among a companion's attributes, because the text itself has only running numbers. */
export function namedByCompanion(features: readonly RawFeature[]): readonly RawFeature[] {
  return features.map((feature) => {
    const { [numberKey]: number, [nameKey]: name, ...attributes } = feature.attributes;
    return {
      ...feature,
      number: number ? String(number) : feature.number,
      name: name ? String(name) : feature.name,
      attributes,
    };
  });
}
