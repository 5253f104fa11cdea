import { asId } from '../../src/domain/ids';
import type { Park } from '../../src/domain/park';
import { buildSearchIndex, find, searchEntries } from '../../src/domain/search';
import { syllablesOf } from '../../src/wording/pinyin';

/** What people type, one key after the other: Chinese, pinyin, initials, English, a slip, an id. */
const typed = [
  '智能机器人',
  'zhinengjiqiren',
  'znjqr',
  'incubtaor',
  '二期 07',
  'sample 1234',
  's',
  '星际控姑',
  'S02',
];

/** A park whose firms are multiplied until there is the wanted number of things to find. */
export function crowdedPark(park: Park, things: number): Park {
  const firms = park.enterprises;
  const enterprises = Array.from({ length: things }, (_, index) => {
    const firm = firms[index % firms.length];
    if (!firm) throw new Error('The park has no firms to multiply.');
    return {
      ...firm,
      id: asId<typeof firm.id>(`sample:crowd-${index}`),
      name: { zh: `${firm.name.zh}${index}`, en: `${firm.name.en} ${index}` },
    };
  });
  return { ...park, enterprises };
}

/** How often each keystroke is repeated: what else the machine does falls on single ones. */
const repeats = 7;

const medianOf = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export interface Keystroke {
  readonly text: string;
  /** milliseconds, median of the repetitions */
  readonly ms: number;
}

/** Milliseconds of each keystroke of the texts above, and of making the index. */
export function searchKeystrokes(park: Park): {
  readonly index: number;
  readonly keystrokes: readonly Keystroke[];
} {
  const began = performance.now();
  const index = buildSearchIndex(searchEntries(park), syllablesOf);
  const built = performance.now() - began;
  for (const text of typed) find(index, text);
  const keystrokes = typed.flatMap((text) =>
    [...text].map((_, at) => {
      const part = text.slice(0, at + 1);
      const times = Array.from({ length: repeats }, () => {
        const start = performance.now();
        find(index, part);
        return performance.now() - start;
      });
      return { text: part, ms: medianOf(times) };
    }),
  );
  return { index: built, keystrokes };
}
