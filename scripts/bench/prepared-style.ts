import { dayNumberOf, todayInShanghai } from '@/domain/plan-date';
import { type ReadText, readPark } from '@/ingest/read-park';
import { type DeclaredFace, facesFor, labelCharacters } from '@/map/engine/label-fonts';
import { buildStyle } from '@/map/style/build-style';
import { createAppStore } from '@/store/store';

const stackName = 'Zhigu Labels';

/**
 * The product's style for its opening state, made by the product's own code without a browser.
 * @param declared font files as the product's style sheets declare them, with the addresses of the bare page
 */
export async function preparedStyle(readText: ReadText, declared: readonly DeclaredFace[]) {
  const park = await readPark(readText);
  const store = createAppStore(todayInShanghai(new Date()));
  store.getState().joinPark(park);
  const state = store.getState();
  const faces = facesFor(labelCharacters(park), declared);
  return {
    style: buildStyle(park, { ...state, fonts: { stack: [stackName], faces: { [stackName]: faces } } }),
    clock: { asOf: dayNumberOf(state.asOf), today: dayNumberOf(state.today), basis: state.basis },
    zones: park.zones.map(({ id }) => id),
  };
}
