import type { Bilingual } from './bilingual';
import type { BuildingId, EnterpriseId, ZoneId } from './ids';
import { containsPoint, interiorPoint } from './interior-point';
import type { DatasetInfo, OwnPoint, Park, Zone } from './park';
import { planDateOf } from './plan-date';
import { isIllustrative } from './provenance';
import type { UserDataset, UserDatasetKind } from './user-dataset';

export interface JoinOptions {
  /** false: 示例 stays, whatever the datasets ask for */
  readonly replacesSample: boolean;
}

const descriptions: Readonly<Record<UserDatasetKind, Bilingual>> = {
  parcels: { zh: '导入的地块', en: 'Imported parcels' },
  buildings: { zh: '导入的建筑', en: 'Imported buildings' },
  zoneOutline: { zh: '导入的规划范围', en: 'Imported zone outline' },
  points: { zh: '导入的点位', en: 'Imported points' },
  firms: { zh: '导入的企业名录', en: 'Imported roster of firms' },
};

function infoOf(dataset: UserDataset): DatasetInfo {
  return {
    id: dataset.id,
    title: { zh: dataset.title, en: dataset.title },
    description: descriptions[dataset.kind],
    nature: 'user',
    source: { zh: dataset.source.file, en: dataset.source.file },
    date: planDateOf(dataset.importedOn),
    present: true,
  };
}

/** Of two outlines for one zone the later import counts. */
function outlineFor(datasets: readonly UserDataset[], zoneId: ZoneId): UserDataset | undefined {
  return datasets.findLast(
    ({ outline, replacesZoneOutline }) => outline !== null && replacesZoneOutline === zoneId,
  );
}

/** The owner's boundary under the plan's name, facts and figures: only the line on the map is another. */
function withOutline(zone: Zone, dataset: UserDataset | undefined): Zone {
  const outline = dataset?.outline;
  if (!dataset || !outline) return zone;
  const keepsLabel = containsPoint(outline.geometry, zone.labelPoint);
  return {
    ...zone,
    geometry: outline.geometry,
    geometryQuality: dataset.geometryQuality,
    geometryNote: {
      zh: `边界来自导入文件「${dataset.source.file}」`,
      en: `Boundary from the imported file “${dataset.source.file}”`,
    },
    labelPoint: keepsLabel ? zone.labelPoint : (interiorPoint(outline.geometry) ?? zone.labelPoint),
    outline: { dataset: dataset.id, areaSqm: outline.areaSqm },
  };
}

const zonesOf = (datasets: readonly UserDataset[], kinds: readonly UserDatasetKind[]): ReadonlySet<ZoneId> =>
  new Set(
    datasets
      .filter(({ kind, replaces }) => replaces === 'sample' && kinds.includes(kind))
      .flatMap(({ buildings, occupancies = [], parcels }) =>
        [...parcels, ...buildings, ...occupancies].flatMap(({ zoneId }) => zoneId ?? []),
      ),
  );

/**
 * Without what of 示例 the datasets take the place of: imported parcels remove its parcels, streets and the buildings on
 * them, imported buildings only its buildings, a roster only its firms; each in the zones they cover, so that the others
 * keep theirs.
 */
function withoutReplaced(park: Park, datasets: readonly UserDataset[]): Park {
  const land = zonesOf(datasets, ['parcels']);
  const built = zonesOf(datasets, ['parcels', 'buildings']);
  const settled = zonesOf(datasets, ['firms']);
  if (built.size === 0 && settled.size === 0) return park;
  const stays = <T extends { readonly zoneId: ZoneId } & Parameters<typeof isIllustrative>[0]>(
    things: readonly T[],
    zones: ReadonlySet<ZoneId>,
  ) => things.filter((thing) => !(isIllustrative(thing) && zones.has(thing.zoneId)));
  const buildings = stays(park.buildings, built);
  const kept = new Set<BuildingId>(buildings.map(({ id }) => id));
  const zoneOfBuilding = new Map(park.buildings.map(({ id, zoneId }) => [id, zoneId]));
  const occupancies = park.occupancies.filter(({ buildingId, zoneId }) => {
    const zone = zoneId ?? (buildingId === null ? null : zoneOfBuilding.get(buildingId));
    return (buildingId === null || kept.has(buildingId)) && !(zone && settled.has(zone));
  });
  const before = new Set<EnterpriseId>(park.occupancies.map(({ enterpriseId }) => enterpriseId));
  const after = new Set<EnterpriseId>(occupancies.map(({ enterpriseId }) => enterpriseId));
  return {
    ...park,
    parcels: stays(park.parcels, land),
    landUseAreas: stays(park.landUseAreas, land),
    buildings,
    occupancies,
    enterprises: park.enterprises.filter(
      (firm) => !(isIllustrative(firm) && before.has(firm.id) && !after.has(firm.id)),
    ),
  };
}

const pointsOf = (dataset: UserDataset): readonly OwnPoint[] =>
  dataset.points.map(({ id, name, position, zoneId }, index) => ({
    id,
    dataset: dataset.id,
    nature: 'user',
    name: name === null ? { zh: `点 ${index + 1}`, en: `Point ${index + 1}` } : { zh: name, en: name },
    zoneId,
    geometryQuality: dataset.geometryQuality,
    position,
  }));

function join(park: Park, datasets: readonly UserDataset[], options: JoinOptions): Park {
  const base = options.replacesSample ? withoutReplaced(park, datasets) : park;
  return {
    ...base,
    datasets: [...base.datasets, ...datasets.map(infoOf)],
    zones: base.zones.map((zone) => withOutline(zone, outlineFor(datasets, zone.id))),
    parcels: [...base.parcels, ...datasets.flatMap(({ parcels }) => parcels)],
    buildings: [...base.buildings, ...datasets.flatMap(({ buildings }) => buildings)],
    enterprises: [...base.enterprises, ...datasets.flatMap(({ enterprises = [] }) => enterprises)],
    ownPoints: [...base.ownPoints, ...datasets.flatMap(pointsOf)],
    occupancies: [...base.occupancies, ...datasets.flatMap(({ occupancies = [] }) => occupancies)],
  };
}

interface Remembered {
  readonly datasets: readonly UserDataset[];
  readonly replacesSample: boolean;
  readonly joined: Park;
}
const remembered = new WeakMap<Park, Remembered>();

/**
 * The park with imported datasets beside plan and sample. Remembered by identity: the same park, the same list and the
 * same options give the same object, and whoever draws from it has nothing to redraw.
 * @returns the park itself when there is nothing to join
 */
export function joinUserDatasets(park: Park, datasets: readonly UserDataset[], options: JoinOptions): Park {
  if (datasets.length === 0) return park;
  const known = remembered.get(park);
  if (known && known.datasets === datasets && known.replacesSample === options.replacesSample)
    return known.joined;
  const joined = join(park, datasets, options);
  remembered.set(park, { datasets, replacesSample: options.replacesSample, joined });
  return joined;
}
