import type { ClockReading } from '@/domain/clock';
import { countableParcels } from '@/domain/lifecycle';
import type { Enterprise, Park, Zone } from '@/domain/park';
import { type PlanThingKind, planThings } from '@/domain/plan-things';
import { type DatasetNature, isDocumented, isIllustrative, isOwn } from '@/domain/provenance';
import { residentsAt, rosterAt } from '@/domain/roster';
import type { SelectableKind, Selection } from '@/domain/selection';
import type { Locale } from '@/messages/locale';
import { textIn } from '@/wording/text-in';

/** Groups of a section, in the order in which they are listed. */
const listGroupKinds = [
  'parcels',
  'buildings',
  'points',
  'platforms',
  'projects',
  'residents',
  'ownFirms',
  'sampleFirms',
  'local',
  'wanted',
  'programmes',
  'industries',
  'funds',
  'partners',
] as const;
type ListGroupKind = (typeof listGroupKinds)[number];

export interface ListItem {
  readonly selection: Selection;
  readonly name: string;
  readonly nature: DatasetNature;
  readonly sample: boolean;
}

export interface ListGroup {
  readonly kind: ListGroupKind;
  readonly items: readonly ListItem[];
}

/** A zone with what is in it; `zone: null` is the park as a whole. */
export interface ListSection {
  readonly zone: Zone | null;
  readonly groups: readonly ListGroup[];
}

interface Listed {
  readonly id: string;
  readonly nature: DatasetNature;
  readonly name: { readonly zh: string; readonly en: string };
  readonly zoneId: unknown;
}

/** What the plan names has no place and comes from the plan alone. */
function ofThePlan(park: Park, kind: PlanThingKind): readonly Listed[] {
  return planThings(park, kind).map(({ id, name }) => ({ id, name, nature: 'documented', zoneId: null }));
}

/**
 * Everything on the map, and what hangs on the park without a place, by zone. Wanted firms stand in a group of their own
 * and never under residents (truth rule 9).
 */
export function listSections(park: Park, locale: Locale, clock: ClockReading): readonly ListSection[] {
  const firms = (relation: Enterprise['relation']) =>
    park.enterprises.filter((firm) => firm.relation === relation && isDocumented(firm));
  const sources: Readonly<
    Record<ListGroupKind, { readonly kind: SelectableKind; readonly things: readonly Listed[] }>
  > = {
    parcels: { kind: 'parcel', things: countableParcels(park) },
    buildings: { kind: 'building', things: park.buildings },
    points: { kind: 'point', things: park.ownPoints },
    platforms: { kind: 'platform', things: park.platforms },
    projects: { kind: 'project', things: park.projects },
    residents: { kind: 'firm', things: firms('resident') },
    // What the person brought is counted apart from the plan's; wanted ones are no residents.
    ownFirms: { kind: 'firm', things: residentsAt(park, clock).filter(isOwn) },
    // 示例 never enters a documented count (truth rule 8).
    sampleFirms: {
      kind: 'firm',
      things: park.zones.flatMap((zone) => rosterAt(park, zone.id, clock)).filter(isIllustrative),
    },
    local: { kind: 'firm', things: firms('local') },
    wanted: { kind: 'firm', things: firms('wanted') },
    programmes: { kind: 'programme', things: ofThePlan(park, 'programme') },
    industries: { kind: 'industry', things: ofThePlan(park, 'industry') },
    funds: { kind: 'fund', things: ofThePlan(park, 'fund') },
    partners: { kind: 'partner', things: ofThePlan(park, 'partner') },
  };
  const known = new Set(park.zones.map((zone) => String(zone.id)));
  // What names no zone, or a zone that could not be read, hangs on the park: nothing is lost.
  const sectionOf = (thing: Listed) => (known.has(String(thing.zoneId)) ? String(thing.zoneId) : null);

  return [...park.zones, null].map((zone) => ({
    zone,
    groups: listGroupKinds.flatMap((groupKind) => {
      const { kind, things } = sources[groupKind];
      const items = things
        .filter((thing) => sectionOf(thing) === (zone ? String(zone.id) : null))
        .map((thing) => ({
          selection: { kind, id: String(thing.id) },
          name: textIn(locale, thing.name),
          sample: isIllustrative(thing),
          nature: thing.nature,
        }));
      return items.length > 0 ? [{ kind: groupKind, items }] : [];
    }),
  }));
}

/** Keeps what is named like the text, without regard to case; sections and groups that become empty fall away. */
export function filterSections(
  sections: readonly ListSection[],
  text: string,
  zoneName: (zone: Zone) => string,
): readonly ListSection[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return sections;
  return sections.flatMap((section) => {
    const groups = section.groups.flatMap((group) => {
      const items = group.items.filter((item) => item.name.toLocaleLowerCase().includes(wanted));
      return items.length > 0 ? [{ ...group, items }] : [];
    });
    const named = section.zone !== null && zoneName(section.zone).toLocaleLowerCase().includes(wanted);
    return groups.length > 0 || named ? [{ ...section, groups }] : [];
  });
}

export function countItems(sections: readonly ListSection[]): number {
  return sections.reduce(
    (sum, section) => sum + section.groups.reduce((inSection, group) => inSection + group.items.length, 0),
    0,
  );
}
