import type { ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { Enterprise, Occupancy, Park } from '@/domain/park';
import type { RosterPlaces } from '@/domain/roster-places';
import { atOnce, withBreaths } from '@/domain/steps';
import { type UserRecord, userDatasetId, userThingId } from '@/domain/user-dataset';
import { type FieldMapping, FieldReader } from './user/field-reader';
import { type FirmContext, firmKey, firmOf } from './user/firms';
import type { DatasetChoices, DatasetReading } from './user-dataset';

export { namesFirms } from './user/firms';
export type { DatasetReading } from './user-dataset';

/** What rosters are read against: the park as it stands, with the person's own datasets. */
export interface RosterGround {
  readonly park: Pick<Park, 'zones' | 'industries'>;
  readonly places: RosterPlaces;
}

function recordOf({ asWritten, feature }: FieldReader, id: string): UserRecord {
  const { attributes, name, number, original, where } = feature;
  return {
    ...{ id, where, name, number, attributes, original, asWritten },
    pointLabels: null,
    declaredArea: null,
    declaredAreaSqm: null,
    areaPlaneSqm: null,
    areaEllipsoidSqm: null,
  };
}

/** Rows of one firm are one firm with several stays; what its other rows call it is kept beside its name. */
class Firms {
  readonly #byKey = new Map<string, Enterprise>();
  readonly stays: Occupancy[] = [];

  list(): readonly Enterprise[] {
    return [...this.#byKey.values()];
  }

  idFor(key: string, otherwise: string): string {
    return this.#byKey.get(key)?.id ?? otherwise;
  }

  add(key: string, enterprise: Enterprise, stay: Occupancy | null): void {
    const known = this.#byKey.get(key);
    const other =
      known && known.name.zh !== enterprise.name.zh && !known.aliases.includes(enterprise.name.zh);
    const aliases = known ? [...known.aliases, ...(other ? [enterprise.name.zh] : [])] : [];
    const isResident = known?.relation === 'resident' || enterprise.relation === 'resident';
    this.#byKey.set(key, {
      ...(known ?? enterprise),
      relation: isResident ? 'resident' : 'wanted',
      zoneId: known?.zoneId ?? enterprise.zoneId,
      industryId: known?.industryId ?? enterprise.industryId,
      subfield: known?.subfield ?? enterprise.subfield,
      aliases,
    });
    if (stay) this.stays.push(stay);
  }
}

function* stepsOf(
  rows: readonly ImportedFeature[],
  mapping: readonly FieldMapping[],
  choices: DatasetChoices,
  ground: RosterGround,
): Generator<undefined, DatasetReading> {
  const issues: Issue[] = [];
  const records: UserRecord[] = [];
  const firms = new Firms();
  const context: FirmContext = { ...ground, dataset: userDatasetId(choices.uuid), zoneId: choices.zoneId };
  for (const [index, row] of rows.entries()) {
    yield;
    const reader = new FieldReader(row, mapping);
    const key = firmKey(reader);
    const id = firms.idFor(key ?? '', userThingId(choices.uuid, index + 1));
    const made = firmOf(reader, id, context);
    issues.push(...reader.issues);
    if (made === null || key === null) continue;
    firms.add(key, made.enterprise, made.stay);
    records.push(recordOf(reader, id));
  }
  if (records.length === 0) return { dataset: null, issues };
  return {
    dataset: {
      id: context.dataset,
      title: choices.title,
      kind: 'firms',
      geometryQuality: 'digitised',
      source: { ...choices.source, system: null },
      importedOn: choices.importedOn,
      replaces: choices.replaces,
      replacesZoneOutline: null,
      parcels: [],
      buildings: [],
      outline: null,
      points: [],
      enterprises: firms.list(),
      occupancies: firms.stays,
      records,
    },
    issues,
  };
}

/**
 * Turns the rows of a roster into firms and their stays, beside plan and 示例, never among the firms the plan names.
 * Source: planning standards 4.5 (columns), 6.4 (occupancy: from/to and floor area).
 * @returns the dataset and every doubt, by line
 */
export function firmDataset(
  rows: readonly ImportedFeature[],
  mapping: readonly FieldMapping[],
  choices: DatasetChoices,
  ground: RosterGround,
): DatasetReading {
  return atOnce(stepsOf(rows, mapping, choices, ground));
}

/** The same for long rosters: the page answers between the rows. */
export function firmDatasetInSteps(
  rows: readonly ImportedFeature[],
  mapping: readonly FieldMapping[],
  choices: DatasetChoices,
  ground: RosterGround,
): Promise<DatasetReading> {
  return withBreaths(stepsOf(rows, mapping, choices, ground));
}
