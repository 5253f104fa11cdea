import type { Enterprise, Occupancy, Park, Platform } from '@/domain/park';
import { effectiveDayNumber, type PlanDate } from '@/domain/plan-date';
import { isOwn } from '@/domain/provenance';
import type { Fact } from '@/domain/quantity';
import { isOccupying } from '@/domain/roster';
import { dateCell, idCell, nameCell, none, notStated, numberCell, wordCell } from './cell';
import { yearsOf } from './land-tables';
import { industriesById, staysByFirm, zoneByFact, zonesById } from './park-lookups';
import {
  column,
  extra,
  figure,
  plainFacets,
  type TableDefinition,
  type TableReading,
  type TableRow,
} from './row';

export interface FirmRow extends TableRow {
  readonly firm: Enterprise;
}
export interface PlatformRow extends TableRow {
  readonly platform: Platform;
}
export interface FactRow extends TableRow {
  readonly fact: Fact;
}

const firmStays = ({ firm }: FirmRow, park: Park): readonly Occupancy[] =>
  staysByFirm(park).get(firm.id) ?? [];

/** A stay without a stated end, or beginning, reaches over every year. */
const [openStart, openEnd] = ['0001' as PlanDate, '9999' as PlanDate];

/** What the plan leaves out is its silence; what a file of one's own leaves out is just not there. */
const silent = ({ firm }: FirmRow) => (isOwn(firm) ? none : notStated);

/** Space in use on the day, as far as every stay says how much; a firm that uses none has nothing to show. */
function spaceCell(row: FirmRow, { park, clock }: TableReading) {
  const stays = firmStays(row, park).filter((stay) => isOccupying(stay, clock));
  if (stays.length === 0) return none;
  const areas = stays.map((stay) => stay.areaSqm);
  return areas.some((area) => area === null)
    ? silent(row)
    : numberCell(
        areas.reduce<number>((sum, area) => sum + (area ?? 0), 0),
        'squareMetre',
      );
}

/** Of unknown beginning: after everything that is dated. */
const startOf = ({ from }: Occupancy) =>
  from === null ? Number.POSITIVE_INFINITY : effectiveDayNumber(from);

const firstStay = (row: FirmRow, park: Park) =>
  firmStays(row, park).toSorted((a, b) => startOf(a) - startOf(b))[0];

export const firmTable = {
  id: 'firms',
  facets: ['text', 'zones', 'industries', 'years', 'sample'],
  rows: (park) =>
    park.enterprises.map((firm) => ({
      key: firm.id,
      selection: { kind: 'firm', id: firm.id },
      name: firm.name,
      zoneId: firm.zoneId,
      dataset: firm.dataset,
      nature: firm.nature,
      accuracy: null,
      facts: firm.facts,
      firm,
    })),
  facetsOf: (row, { park }) => ({
    ...plainFacets(row, park, [
      industriesById(park).get(row.firm.industryId ?? '')?.name,
      row.firm.subfield === null ? null : { zh: row.firm.subfield, en: '' },
      ...row.firm.aliases.map((alias) => ({ zh: alias, en: '' })),
    ]),
    code: (list) => (list === 'relation' ? row.firm.relation : null),
    industries: row.firm.industryId === null ? [] : [row.firm.industryId],
    years: firmStays(row, park).map(({ from, to }) => yearsOf(from ?? openStart, to ?? openEnd)),
  }),
  columns: [
    column('name', 14, (row: FirmRow) => nameCell(row.name)),
    // 拟引进 is not 入驻 (truth rule 9): the relation stands beside the name and cannot be taken for a place.
    column('relation', 7, (row) => wordCell('relation', row.firm.relation)),
    column('zone', 6, (row, { park }) =>
      row.zoneId === null ? none : nameCell(zonesById(park).get(row.zoneId)?.shortName),
    ),
    column('industry', 10, (row, { park }) =>
      row.firm.industryId === null && isOwn(row.firm)
        ? none
        : nameCell(industriesById(park).get(row.firm.industryId ?? '')?.name),
    ),
    column('subfield', 10, (row) =>
      row.firm.subfield === null ? none : nameCell({ zh: row.firm.subfield, en: row.firm.subfield }),
    ),
    column('space', 8, spaceCell, figure),
    column('since', 8, (row, { park }) => {
      const stay = firstStay(row, park);
      return stay?.from ? dateCell(stay.from) : none;
    }),
    column('section', 9, (row) => (row.firm.section === null ? none : idCell(row.firm.section))),
    column('facts', 8, (row) => idCell(...row.facts)),
    column('id', 14, (row) => idCell(row.firm.id), extra),
  ],
} as const satisfies TableDefinition<FirmRow>;

export const platformTable = {
  id: 'platforms',
  facets: ['text', 'zones', 'sample'],
  rows: (park) =>
    park.platforms.map((platform) => ({
      key: platform.id,
      selection: { kind: 'platform', id: platform.id },
      name: platform.name,
      zoneId: platform.zoneId,
      dataset: platform.dataset,
      nature: platform.nature,
      accuracy: null,
      facts: platform.facts,
      platform,
    })),
  facetsOf: (row, { park }) => ({
    ...plainFacets(
      row,
      park,
      row.platform.aliases.map((alias) => ({ zh: alias, en: '' })),
    ),
    code: (list) => (list === 'status' ? row.platform.status : null),
  }),
  columns: [
    column('name', 20, (row: PlatformRow) => nameCell(row.name)),
    column('status', 7, (row) => wordCell('status', row.platform.status)),
    column('zone', 6, (row, { park }) =>
      row.zoneId === null ? notStated : nameCell(zonesById(park).get(row.zoneId)?.shortName),
    ),
    column('facts', 14, (row) => idCell(...row.facts)),
    column('id', 14, (row) => idCell(row.platform.id), extra),
  ],
} as const satisfies TableDefinition<PlatformRow>;

export const factTable = {
  id: 'facts',
  facets: ['text', 'zones', 'years'],
  rows: (park) => {
    const names = new Map(
      [...park.indicators, ...park.milestones].map(({ factId, name }) => [String(factId), name]),
    );
    return [...park.facts.values()].map((fact) => ({
      key: fact.id,
      selection: { kind: 'fact', id: fact.id },
      name: names.get(fact.id) ?? fact.statement,
      zoneId: zoneByFact(park).get(fact.id) ?? null,
      dataset: fact.dataset,
      nature: 'documented',
      accuracy: null,
      facts: [fact.id],
      fact,
    }));
  },
  facetsOf: (row, { park }) => ({
    ...plainFacets(row, park, [row.fact.statement]),
    code: (list) => (list === 'factGroup' ? row.fact.group : list === 'dateRole' ? row.fact.dateRole : null),
    years: row.fact.date === undefined ? [] : [yearsOf(row.fact.date)],
  }),
  columns: [
    column('id', 5, (row: FactRow) => idCell(row.fact.id)),
    column('statement', 30, (row) => ({ type: 'statement', text: row.fact.statement, factId: row.fact.id })),
    column(
      'quantities',
      16,
      (row) =>
        row.fact.quantities.length === 0
          ? none
          : { type: 'quantities', factId: row.fact.id, quantities: row.fact.quantities },
      figure,
    ),
    column('date', 10, (row) => (row.fact.date === undefined ? notStated : dateCell(row.fact.date))),
    column('dateRole', 10, (row) => wordCell('dateRole', row.fact.dateRole)),
    column('group', 9, (row) => wordCell('factGroup', row.fact.group)),
    column('section', 10, (row) => idCell(row.fact.section)),
    column(
      'zone',
      6,
      (row, { park }) => (row.zoneId === null ? none : nameCell(zonesById(park).get(row.zoneId)?.shortName)),
      extra,
    ),
    column('anomalies', 8, (row) => idCell(...row.fact.anomalies), extra),
  ],
} as const satisfies TableDefinition<FactRow>;

/** Documents and sections that vouch for a row, by the facts it rests on. */
export function sourcesOf(
  park: Park,
  row: TableRow,
): { readonly documents: readonly string[]; readonly sections: readonly string[] } {
  const facts = row.facts.flatMap((id) => park.facts.get(id as Fact['id']) ?? []);
  const numbers = facts.flatMap(
    (fact) => park.documents.find((document) => document.id === fact.documentId)?.number ?? [],
  );
  return { documents: [...new Set(numbers)], sections: [...new Set(facts.map((fact) => fact.section))] };
}
