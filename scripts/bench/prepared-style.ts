import { dayNumberOf, todayInShanghai } from '@/domain/plan-date';
import { type ReadText, readPark } from '@/ingest/read-park';
import { type DeclaredFace, fontsFrom, labelCharacters } from '@/map/engine/label-fonts';
import { buildStyle } from '@/map/style/build-style';
import { createAppStore } from '@/store/store';

/**
 * The product's style for its opening state, made by the product's own code without a browser.
 * @param regular,bold font files as the product's style sheets declare them, with the addresses of the bare page
 */
export async function preparedStyle(
  readText: ReadText,
  { regular, bold }: { readonly regular: readonly DeclaredFace[]; readonly bold: readonly DeclaredFace[] },
) {
  const park = await readPark(readText);
  const store = createAppStore(todayInShanghai(new Date()));
  store.getState().joinPark(park);
  const state = store.getState();
  return {
    style: buildStyle(park, { ...state, fonts: fontsFrom(labelCharacters(park), regular, bold) }),
    clock: { asOf: dayNumberOf(state.asOf), today: dayNumberOf(state.today), basis: state.basis },
    zones: park.zones.map(({ id }) => id),
  };
}
