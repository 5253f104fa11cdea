import type { UserDataset } from '@/domain/user-dataset';
import type { ImportItem } from '@/store/import';
import type { AppStoreState } from '@/store/state';
import { firmTablesOf, keptFeaturesOf } from './draft';
import { firstThing } from './first-thing';
import { newDatasetKey, readingInSteps, rosterGround, rosterReadingInSteps } from './reading';

/**
 * Everything that is to be kept of an import, as datasets. Tables come last: they may name what came with them.
 * @param isOld whether the dialogue has been closed meanwhile
 * @returns null when it has
 */
export async function datasetsOfItems(
  items: readonly ImportItem[],
  { datasets: known, filePark, sourcePark, today }: AppStoreState,
  isOld: () => boolean,
): Promise<readonly UserDataset[] | null> {
  const made: UserDataset[] = [];
  for (const item of items) {
    if (keptFeaturesOf(item).length === 0) continue;
    const { dataset } = await readingInSteps(item, newDatasetKey(new Date()), {
      zones: filePark.zones,
      today,
    });
    if (isOld()) return null;
    if (dataset) made.push(dataset);
  }
  const park = {
    ...sourcePark,
    parcels: [...sourcePark.parcels, ...made.flatMap(({ parcels }) => parcels)],
    buildings: [...sourcePark.buildings, ...made.flatMap(({ buildings }) => buildings)],
  };
  const ground = rosterGround(park, [...known, ...made]);
  for (const item of items) {
    for (const at of firmTablesOf(item)) {
      const { dataset } = await rosterReadingInSteps(item, at, newDatasetKey(new Date()), ground, today);
      if (isOld()) return null;
      if (dataset) made.push(dataset);
    }
  }
  return made;
}

/** How many features and rows were to become something. */
function broughtBy(item: ImportItem): number {
  const rows = firmTablesOf(item).map((at) => item.summary.tables[at]?.rows.length ?? 0);
  return keptFeaturesOf(item).length + rows.reduce((sum, count) => sum + count, 0);
}

/** Lets the page draw and answer between two things that each keep it busy. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * One import, one step that can be undone; the first thing of it is opened, and what was left out is counted.
 * @param isOld whether the dialogue has been closed before anything was kept
 */
export async function takeOver(
  datasets: readonly UserDataset[],
  items: readonly ImportItem[],
  { addDatasets, closeImport, draftImport, locale, notify, select }: AppStoreState,
  isOld: () => boolean,
): Promise<void> {
  // The preview is taken off the map first: its outlines would be drawn once more beside the things they become.
  draftImport({ importPreview: null });
  await breath();
  if (isOld()) return;
  addDatasets(datasets);
  await breath();
  // Closed and opened in one: the keyboard goes from the dialogue straight to the thing.
  closeImport();
  const thing = datasets.map(firstThing).find((found) => found !== null);
  if (thing) select(thing, { fly: thing.kind !== 'firm' });
  const count = datasets.reduce((sum, { records }) => sum + records.length, 0);
  const brought = items.reduce((sum, item) => sum + broughtBy(item), 0);
  const names = datasets.map(({ title }) => title).join(locale === 'en' ? ', ' : '、');
  notify({ severity: 'info', code: 'import-done', params: { count, names } });
  if (brought > count)
    notify({ severity: 'warning', code: 'import-left-out', params: { count: brought - count } });
}
