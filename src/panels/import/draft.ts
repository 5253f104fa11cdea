import type { ZoneId } from '@/domain/ids';
import type { Attributes, ImportedFeature } from '@/domain/imported-feature';
import type { Park } from '@/domain/park';
import type { UserDatasetKind } from '@/domain/user-dataset';
import { roleOfColumn, unitOfHeader } from '@/exchange/fields/synonyms';
import type { RosterTable } from '@/exchange/tables/roster';
import type { ReadSummary } from '@/exchange/worker/service';
import { namesFirms } from '@/ingest/firm-dataset';
import type { FieldMapping } from '@/ingest/user-dataset';
import type {
  GroundBounds,
  ImportChoices,
  ImportItem,
  ImportPreview,
  PreviewFeature,
  RosterChoices,
} from '@/store/import';

/** Attributes of a file are those of its first features: files give every feature of a layer the same ones. */
const featuresLookedAt = 400;

/** Names of the attributes with a value to recognise them by, in the order of the file. */
export function attributeSamples(
  features: readonly ImportedFeature[],
): readonly { readonly attribute: string; readonly sample: string }[] {
  const samples = new Map<string, string>();
  for (const { attributes } of features.slice(0, featuresLookedAt)) {
    for (const [attribute, value] of Object.entries(attributes as Attributes)) {
      const text = value === null ? '' : String(value).trim();
      if (!samples.get(attribute)) samples.set(attribute, text);
    }
  }
  return [...samples].map(([attribute, sample]) => ({ attribute, sample }));
}

/** What the names of attributes say they mean. */
export function guessMapping(features: readonly ImportedFeature[]): readonly FieldMapping[] {
  return attributeSamples(features).flatMap(({ attribute }) => {
    const role = roleOfColumn(attribute);
    return role === null ? [] : [{ attribute, role, unit: unitOfHeader(attribute) }];
  });
}

function guessKind(features: readonly ImportedFeature[], mapping: readonly FieldMapping[]): UserDatasetKind {
  if (features.length > 0 && features.every(({ kind }) => kind === 'point')) return 'points';
  const roles = new Set(mapping.map(({ role }) => role));
  const isBuilt = roles.has('storeys') || roles.has('works');
  return isBuilt && !roles.has('landUse') && !roles.has('siteArea') ? 'buildings' : 'parcels';
}

const baseName = (path: string) => {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/\.[^.]{1,8}$/, '') || name;
};

/** What the titles of a table's columns say they mean. */
function firstRosterChoices({ columns }: RosterTable): RosterChoices {
  const mapping = columns.flatMap(({ role, title, unit }): readonly FieldMapping[] =>
    role === null ? [] : [{ attribute: title, role, unit }],
  );
  return { included: true, mapping };
}

/** What was agreed about a table counts as long as the table still has those columns: another encoding renames them. */
export function keptRosterChoices(
  { tables }: ReadSummary,
  before: readonly RosterChoices[],
): readonly RosterChoices[] {
  return tables.map((table, at) => {
    const titles = new Set(table.columns.map(({ title }) => title));
    const known = before[at];
    return known?.mapping.every(({ attribute }) => titles.has(attribute)) ? known : firstRosterChoices(table);
  });
}

/** Numbers of the tables of which firms are made. */
export function firmTablesOf({ summary, choices }: ImportItem): readonly number[] {
  return summary.tables.flatMap((_, at) => {
    const roster = choices.rosters[at];
    return roster?.included && namesFirms(roster.mapping) ? [at] : [];
  });
}

/** What stands in the dialogue before anything is known of the features. */
export function firstChoices({ name, tables }: ReadSummary): ImportChoices {
  return {
    included: true,
    title: baseName(name),
    kind: 'parcels',
    surveyed: false,
    layersOff: [],
    mapping: [],
    rosters: tables.map(firstRosterChoices),
    zoneId: null,
    replacesSample: false,
    replacesZoneOutline: null,
  };
}

/** Farther from every zone than this, the data belongs to none of them as far as we can tell, metres. */
const nearZoneM = 5_000;
const metresPerDegree = 111_320;

/** The zone nearest to the middle of what is placed, for what lies just outside of the sketched outlines. */
function nearestZone(features: readonly ImportedFeature[], zones: Park['zones']): ZoneId | null {
  const bounds = boundsOfGeometries(features.flatMap(({ geometry }) => geometry ?? []));
  if (!bounds) return null;
  const [lon, lat] = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
  const east = metresPerDegree * Math.cos((lat * Math.PI) / 180);
  const ranked = zones
    .map(({ id, labelPoint: [x, y] }) => ({
      id,
      distanceM: Math.hypot((x - lon) * east, (y - lat) * metresPerDegree),
    }))
    .toSorted((a, b) => a.distanceM - b.distanceM);
  const [nearest] = ranked;
  return nearest && nearest.distanceM <= nearZoneM ? nearest.id : null;
}

/** The guesses a file's features allow; the person sees them and may choose otherwise. */
export function guessedChoices(
  choices: ImportChoices,
  features: readonly ImportedFeature[],
  zones: Park['zones'],
): ImportChoices {
  const mapping = guessMapping(features);
  return {
    ...choices,
    mapping,
    kind: guessKind(features, mapping),
    zoneId: choices.zoneId ?? nearestZone(features, zones),
  };
}

/** The features of the layers that are not switched off. */
export function featuresOf({ placed, choices }: ImportItem): readonly ImportedFeature[] {
  if (!placed) return [];
  const { layersOff } = choices;
  return layersOff.length === 0
    ? placed.features
    : placed.features.filter(({ layer }) => !layersOff.includes(layer));
}

export type ItemState = 'refused' | 'roster' | 'placing' | 'ask' | 'off' | 'ready';

/** Where a dataset stands on the way to being imported. */
export function stateOf(item: ImportItem): ItemState {
  const { summary, failure, placing, placed, choices } = item;
  if (summary.refusal !== null || failure !== null) return 'refused';
  if (summary.layers.every(({ features }) => features === 0)) {
    if (firmTablesOf(item).length > 0) return 'ready';
    return choices.rosters.some(({ mapping }) => namesFirms(mapping)) ? 'off' : 'roster';
  }
  if (placing || placed === null) return 'placing';
  if (placed.asks.length > 0) return 'ask';
  return choices.included ? 'ready' : 'off';
}

const previewOf = new WeakMap<ImportedFeature, PreviewFeature>();

function asPreview(feature: ImportedFeature, id: string): PreviewFeature | null {
  if (feature.geometry === null) return null;
  const known = previewOf.get(feature);
  if (known?.id === id) return known;
  const made = { id, geometry: feature.geometry };
  previewOf.set(feature, made);
  return made;
}

/** Of a feature among everything brought at once. */
export const previewId = (item: number, feature: ImportedFeature) => `${item}:${feature.id}`;

/** Extent of a geometry's coordinates, whatever their depth; null: it has none. */
export function boundsOfGeometries(geometries: readonly PreviewFeature['geometry'][]): GroundBounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    const [lon, lat]: readonly unknown[] = coordinates;
    if (typeof lon === 'number' && typeof lat === 'number') {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    } else for (const inner of coordinates) visit(inner);
  };
  for (const geometry of geometries) visit(geometry.coordinates);
  return west <= east && south <= north ? { west, south, east, north } : null;
}

/** What the map shows of all datasets that are to be imported. */
export function previewOfItems(items: readonly ImportItem[], lit: string | null): ImportPreview {
  const features = items.flatMap((item, index) =>
    item.choices.included
      ? featuresOf(item).flatMap((feature) => asPreview(feature, previewId(index, feature)) ?? [])
      : [],
  );
  return { features, bounds: boundsOfGeometries(features.map(({ geometry }) => geometry)), lit };
}
