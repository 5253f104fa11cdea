import { derivedIds, derivedValue } from '@/domain/derived';
import type { FactId } from '@/domain/ids';
import { firstDayOf, lastDayOf } from '@/domain/plan-date';
import { type Finding, fileOf, finding, type Rule } from './finding';

const runs: readonly (readonly [prefix: string, from: number, to: number])[] = [
  ['D', 1, 7],
  ['T', 1, 14],
  ['T', 21, 24],
  ['S', 1, 7],
  ['S', 11, 16],
  ['S', 21, 34],
  ['M', 0, 0],
  ['M', 11, 13],
  ['M', 21, 23],
  ['M', 31, 31],
  ['B', 1, 21],
  ['E', 1, 10],
  ['L', 1, 32],
  ['L', 41, 47],
  ['L', 51, 55],
];

/** Every figure and statement of the plan: 135 ids. */
export const expectedFactIds: readonly string[] = runs.flatMap(([prefix, from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${String(from + index).padStart(2, '0')}`),
);
const expectedAnomalyIds: readonly string[] = Array.from(
  { length: 13 },
  (_, index) => `A${String(index + 1).padStart(2, '0')}`,
);

/** No fact of the plan is lost, and each milestone and target is one of them. */
export const everyFactIsPresent: Rule = (data) => {
  const { park } = data;
  const missing = (
    file: string,
    ids: readonly string[],
    known: ReadonlySet<string>,
    what: 'fact' | 'milestone' | 'anomaly',
  ): Finding[] =>
    ids.filter((id) => !known.has(id)).map((id) => finding(file, id, `${what}-missing`, { id }));
  const milestones = expectedFactIds.filter((id) => id.startsWith('M'));
  return [
    ...missing(fileOf(data, 'facts', 'plan'), expectedFactIds, new Set(park.facts.keys()), 'fact'),
    ...missing(
      fileOf(data, 'milestones', 'plan'),
      milestones,
      new Set(park.milestones.map(({ factId }) => String(factId))),
      'milestone',
    ),
    ...missing(
      fileOf(data, 'anomalies', 'plan'),
      expectedAnomalyIds,
      new Set(park.anomalies.map(({ id }) => String(id))),
      'anomaly',
    ),
  ];
};

/** Every fact says which document and which section it stands in. */
export const everyFactIsCited: Rule = (data) => {
  const documents = new Set(data.park.documents.map(({ id }) => String(id)));
  return [...data.park.facts.values()].flatMap((fact) => {
    const file = fileOf(data, 'facts', fact.dataset);
    if (!documents.has(String(fact.documentId))) {
      return [finding(file, fact.id, 'document-unknown', { document: fact.documentId })];
    }
    if (fact.section.trim() === '') {
      return [finding(file, fact.id, 'section-missing')];
    }
    return [];
  });
};

/** Every derived value can be computed from its inputs. */
export const everyDerivationHolds: Rule = (data) =>
  derivedIds
    .filter((id) => derivedValue(data.park, id) === null)
    .map((id) => finding(fileOf(data, 'facts', 'plan'), id, 'derivation-broken', { id }));

/** The illustrative roster shows no fewer residents than the plan states for the day it describes. */
export const rosterMeetsThePlan: Rule = (data) => {
  const { park } = data;
  return park.zones.flatMap((zone) => {
    const stated =
      zone.residentFact === null ? undefined : park.facts.get(zone.residentFact as FactId)?.quantities[0];
    const residents = park.occupancies.filter(({ zoneId }) => zoneId === zone.id);
    if (!stated?.date || stated.comparator !== '>' || residents.length === 0) return [];
    const day = lastDayOf(stated.date);
    const there = residents.filter(
      ({ from, to }) => (from === null || firstDayOf(from) <= day) && (to === null || lastDayOf(to) >= day),
    );
    if (there.length > stated.value) return [];
    const file = fileOf(data, 'occupancies', 'sample');
    const params = { count: there.length, day, stated: stated.value };
    return [finding(file, zone.id, 'roster-too-few', params)];
  });
};
