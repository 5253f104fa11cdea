import { extentOfGeometries } from '@/domain/geometry-extent';
import type { ZoneId } from '@/domain/ids';
import type { Attributes, ImportedFeature } from '@/domain/imported-feature';
import type { Park } from '@/domain/park';
import type { UserDatasetKind } from '@/domain/user-dataset';
import { roleOfColumn, unitOfHeader } from '@/exchange/fields/synonyms';
import type { RosterTable } from '@/exchange/tables/roster';
import type { ReadSummary } from '@/exchange/worker/service';
import type { FieldMapping } from '@/ingest/user-dataset';
import type { ImportChoices, ImportItem, RosterChoices } from '@/store/import';
import { hasPlaces } from './draft';

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

/** Whether every layer is also a roster of firms: its points are then where the firms are, not things of their own. */
const areFirms = ({ layers, tables }: ReadSummary): boolean =>
  layers.length > 0 && layers.every(({ name }) => tables.some(({ sheet }) => (sheet ?? '') === name));

/** What stands in the dialogue before anything is known of the features. */
export function firstChoices(summary: ReadSummary): ImportChoices {
  const { name, tables } = summary;
  return {
    included: !areFirms(summary),
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
  const bounds = extentOfGeometries(features.flatMap(({ geometry }) => geometry ?? []));
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

/** A dataset newly read: what was answered and chosen about it before stays, as far as it still means something. */
export function itemFrom(summary: ReadSummary, known: ImportItem | undefined): ImportItem {
  const choices = known?.choices ?? firstChoices(summary);
  return {
    summary,
    answers: known?.answers ?? {},
    choices: { ...choices, rosters: keptRosterChoices(summary, choices.rosters) },
    placed: known?.placed ?? null,
    placing: hasPlaces(summary),
    failure: null,
  };
}

/**
 * Guesses are made when there is something to guess from, and not again; unless another encoding has given the attributes
 * other names, and what was agreed about the old ones is void.
 */
export function wantsGuesses({ choices, placed }: ImportItem, features: readonly ImportedFeature[]): boolean {
  if (placed === null || placed.features.every(({ geometry }) => geometry === null)) return true;
  const names = new Set(attributeSamples(features).map(({ attribute }) => attribute));
  return choices.mapping.some(({ attribute }) => !names.has(attribute));
}
