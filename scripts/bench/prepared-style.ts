import { dayNumberOf, todayInShanghai } from '@/domain/plan-date';
import { type ReadText, readPark } from '@/ingest/read-park';
import { labelCharacters, unicodeRanges } from '@/map/engine/label-fonts';
import { buildStyle } from '@/map/style/build-style';
import { createAppStore } from '@/store/store';

const stackName = 'Zhigu Labels';

/**
 * The product's style for its opening state, made by the product's own code without a browser.
 * @param slices fontsource's `unicode.json`: characters by slice
 * @param addressOf where the page finds the font file of a slice
 */
export async function preparedStyle(
  readText: ReadText,
  slices: Readonly<Record<string, string>>,
  addressOf: (slice: string) => string,
) {
  const park = await readPark(readText);
  const store = createAppStore(todayInShanghai(new Date()));
  store.getState().joinPark(park);
  const state = store.getState();

  const characters = [...labelCharacters(park)];
  const used = Object.entries(slices).filter(([, text]) => {
    const ranges = unicodeRanges(text);
    return characters.some((code) => ranges.some(({ from, to }) => from <= code && code <= to));
  });
  const faces = used.map(([slice, text]) => ({ url: addressOf(slice), 'unicode-range': text.split(',') }));
  return {
    style: buildStyle(park, { ...state, fonts: { stack: [stackName], faces: { [stackName]: faces } } }),
    clock: { asOf: dayNumberOf(state.asOf), today: dayNumberOf(state.today), basis: state.basis },
    zones: park.zones.map(({ id }) => id),
  };
}
