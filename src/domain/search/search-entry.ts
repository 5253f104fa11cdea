import type { Bilingual } from '@/domain/bilingual';
import type { FactId } from '@/domain/ids';
import { authoritativeParcel, countableParcels } from '@/domain/lifecycle';
import type { Park } from '@/domain/park';
import { type DatasetNature, isIllustrative } from '@/domain/provenance';
import type { SelectableKind, Selection } from '@/domain/selection';

/** What a search can find, in the order in which equal finds are listed. */
export const searchKinds = [
  'zone',
  'parcel',
  'building',
  'point',
  'platform',
  'project',
  'firm',
  'programme',
  'industry',
  'fund',
  'partner',
  'fact',
  'anomaly',
] as const satisfies readonly SelectableKind[];
export type SearchKind = (typeof searchKinds)[number];

/** One thing a search can find, and what it opens. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  /** What choosing it selects. */
  readonly target: Selection;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  /** a sentence that is searched too, with less weight than a name */
  readonly statement: Bilingual | null;
  /** names of the zone it is in: 二期 07 finds the seventh parcel there */
  readonly zone: readonly string[];
  readonly illustrative: boolean;
}

interface Named {
  readonly id: string;
  readonly nature?: DatasetNature;
  readonly name: Bilingual;
}

/** Everything a person may look for by name, id or statement. */
export function searchEntries(park: Park): readonly SearchEntry[] {
  const zones = new Map(
    park.zones.map(({ id, name, shortName }) => [
      String(id),
      [...new Set([name.zh, name.en, shortName.zh, shortName.en])],
    ]),
  );
  const entry = (
    kind: SelectableKind,
    thing: Named & { readonly zoneId?: string | null },
    extra: Partial<SearchEntry> = {},
  ): SearchEntry => ({
    kind,
    id: thing.id,
    target: { kind, id: thing.id },
    name: thing.name,
    aliases: [],
    statement: null,
    zone: zones.get(thing.zoneId ?? '') ?? [],
    illustrative: isIllustrative(thing),
    ...extra,
  });
  return [
    ...park.zones.map((zone) => entry('zone', zone, { aliases: [zone.shortName.zh, zone.shortName.en] })),
    // The outline of a parcel the plan names bears that parcel's name (MODEL, "Entities").
    ...countableParcels(park).map((parcel) => {
      const record = authoritativeParcel(park, parcel);
      return entry('parcel', parcel, {
        name: record.name,
        aliases: record === parcel ? [] : [parcel.name.zh, parcel.name.en, record.id],
      });
    }),
    ...park.buildings.map((building) => entry('building', building)),
    ...park.ownPoints.map((point) => entry('point', point)),
    ...park.platforms.map((platform) => entry('platform', platform, { aliases: platform.aliases })),
    ...park.projects.map((project) => entry('project', project)),
    ...park.enterprises.map((firm) =>
      entry('firm', firm, { aliases: firm.subfield ? [...firm.aliases, firm.subfield] : firm.aliases }),
    ),
    ...park.programmes.map((programme) => entry('programme', programme)),
    // A sub-field has no page of its own: it leads to its industry.
    ...park.industries.map((industry) =>
      entry('industry', industry, { aliases: industry.subfields.flatMap(({ zh, en }) => [zh, en]) }),
    ),
    ...park.funds.map((fund) => entry('fund', fund)),
    ...park.partners.map((partner) => entry('partner', partner)),
    ...facts(park),
    ...park.anomalies.map((anomaly) =>
      entry('anomaly', { ...anomaly, name: anomaly.title }, { statement: anomaly.description }),
    ),
  ];
}

/** Facts go by the name of their milestone or indicator, otherwise by what they say. */
function facts(park: Park): readonly SearchEntry[] {
  const names = new Map<FactId, Bilingual>();
  for (const { factId, name } of [...park.indicators, ...park.milestones]) names.set(factId, name);
  return [...park.facts.values()].map((fact) => ({
    kind: 'fact' as const,
    id: fact.id,
    target: { kind: 'fact' as const, id: fact.id },
    name: names.get(fact.id) ?? fact.statement,
    aliases: fact.wording === undefined ? [] : [fact.wording],
    statement: names.has(fact.id) ? fact.statement : null,
    zone: [],
    illustrative: false,
  }));
}
