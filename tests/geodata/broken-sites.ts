import { planned, sampleEvent } from '@tests/builders/park';
import type { CheckedData } from '@/cli/data-check/finding';
import { rules } from '@/cli/data-check/rules';
import type { TransferEvent } from '@/domain/park';
import type { PlanDate } from '@/domain/plan-date';
import { aSoundSite, plot, withChanged } from './small-site';

export type RuleName = keyof typeof rules;
/** Rules about the whole plan; the small site has no plan to speak of. */
const planWide: readonly RuleName[] = ['everyFactIsPresent', 'everyDerivationHolds'];
export const smallRules = (Object.keys(rules) as RuleName[]).filter((name) => !planWide.includes(name));

export const site = aSoundSite();
const event = (values: Partial<Record<keyof TransferEvent, unknown>>) =>
  ({ ...planned('sold', '2024-01-01'), ...values }) as TransferEvent;
export const withEvents = (...events: TransferEvent[]) => withChanged(site, 'parcels', () => ({ events }));
const day = (text: string) => text as PlanDate;

const bowTie = () => {
  const [ring = []] = plot(20, 20, 25, 20).coordinates;
  const [a = [], b = [], c = [], d = []] = ring;
  return { type: 'Polygon', coordinates: [[a, c, b, d, a]] };
};

/** Each rule broken at least once: what is changed, which record is named, what is said. */
export const breaks: readonly (readonly [
  rule: RuleName,
  what: string,
  data: CheckedData,
  feature: string,
  said: RegExp,
])[] = [
  [
    'filesAreRead',
    'an issue of the reader',
    {
      ...site,
      park: {
        ...site.park,
        issues: [
          {
            severity: 'error',
            code: 'duplicate-id',
            params: { id: 'x' },
            where: { file: 'plan/facts.json', feature: 'x' },
          },
        ],
      },
    },
    'x',
    /occurs twice/,
  ],
  [
    'everyFactIsCited',
    'an unknown document',
    { ...site, park: { ...site.park, documents: [] } },
    'S02',
    /unknown document/,
  ],
  [
    'ringsAreSimple',
    'a bow tie',
    withChanged(site, 'buildings', () => ({ geometry: bowTie() })),
    'sample:b1',
    /crosses itself/,
  ],
  [
    'nothingOverlaps',
    'a parcel that reaches into the green',
    withChanged(site, 'parcels', () => ({ geometry: plot(0, 0, 100, 92) })),
    'sample:p1',
    /overlaps sample:g1 by 200\.0 m²/,
  ],
  [
    'nothingOverlaps',
    'two buildings on one spot',
    withChanged(site, 'buildings', () => ({ geometry: plot(50, 20, 25, 20) })),
    'sample:b1',
    /overlaps sample:b2/,
  ],
  [
    'everythingIsInside',
    'green outside its zone',
    withChanged(site, 'landUseAreas', () => ({ geometry: plot(0, 90, 100, 12) })),
    'sample:g1',
    /200\.0 m² of it lie outside zone incubator/,
  ],
  [
    'everythingIsInside',
    'a building outside its parcel',
    withChanged(site, 'buildings', () => ({ geometry: plot(20, 80, 25, 20) })),
    'sample:b1',
    /outside parcel sample:p1/,
  ],
  [
    'piecesTileTheirZone',
    'a gap',
    withChanged(site, 'landUseAreas', () => ({ geometry: plot(0, 90, 90, 10) })),
    'incubator',
    /differ from their zone by 100\.0 m²/,
  ],
  [
    'zonesAreAreaTrue',
    'an outline 1 % too large',
    withChanged(site, 'zones', () => ({ geometry: plot(0, 0, 101, 100) })),
    'incubator',
    /encloses 15\.15 mu, the plan states 15\.00 mu/,
  ],
  [
    'storedAreasAreTrue',
    'a stored area of the spherical formula',
    withChanged(site, 'parcels', () => ({ siteAreaSqm: 9012.6 })),
    'sample:p1',
    /siteAreaSqm is 9012\.6/,
  ],
  [
    'floorsAddUp',
    'a total that is not the sum',
    withChanged(site, 'buildings', () => ({ grossFloorAreaSqm: 1200 })),
    'sample:b1',
    /add up to 1000\.0 m² gross, not 1200/,
  ],
  [
    'floorsAddUp',
    'a storey too few',
    withChanged(site, 'buildings', () => ({ storeys: 1 })),
    'sample:b1',
    /1 storeys and 2 floors/,
  ],
  [
    'floorsAddUp',
    'a height in feet',
    withChanged(site, 'buildings', () => ({ heightM: 26 })),
    'sample:b1',
    /13\.0 m high/,
  ],
  [
    'sampleAddsUp',
    'floor space the plan does not state',
    withChanged(site, 'buildings', () => ({ grossFloorAreaSqm: 1010 })),
    'incubator',
    /gross floor area \(S03\) adds up to 1010 m²/,
  ],
  [
    'sampleAddsUp',
    'phase two without its scenario',
    withChanged(site, 'buildings', () => ({ zoneId: 'phase-2', scenario: null })),
    'sample:b1',
    /not marked as the scenario/,
  ],
  [
    'eventsFollowTheChain',
    'dates that go back',
    withEvents(planned('sold', '2024-05-01'), planned('started', '2024-03-01')),
    'sample:p1',
    /started \(2024-03-01\) stands before sold/,
  ],
  [
    'eventsFollowTheChain',
    'a stage that goes back',
    withEvents(planned('started', '2024-05-01'), planned('sold', '2024-06-01')),
    'sample:p1',
    /sold cannot follow started/,
  ],
  [
    'eventsFollowTheChain',
    'bids too early',
    withEvents(planned('announced', '2024-05-01'), planned('bidding', '2024-05-15')),
    'sample:p1',
    /14 days after the announcement/,
  ],
  [
    'eventsFollowTheChain',
    'a listing too short',
    withEvents(planned('bidding', '2024-05-01'), planned('sold', '2024-05-09')),
    'sample:p1',
    /open for 8 days/,
  ],
  [
    'evidenceIsInPlace',
    'an illustration in the plan',
    withChanged(site, 'parcels', () => ({
      dataset: 'plan',
      geometry: null,
      events: [sampleEvent('sold', '2024-01-01')],
    })),
    'sample:p1',
    /illustrative evidence/,
  ],
  [
    'evidenceIsInPlace',
    'a fact without evidence',
    withEvents(event({ kind: 'actual' })),
    'sample:p1',
    /without evidence/,
  ],
  [
    'illustrationsCarryNoEvents',
    'an illustration with events',
    withChanged(site, 'parcels', () => ({ illustrates: 'gongfa' })),
    'sample:p1',
    /has events of its own/,
  ],
  [
    'termsAreLawful',
    'a shop for 50 years',
    withChanged(site, 'parcels', () => ({ landUse: '0901' })),
    'sample:p1',
    /maximum is 40/,
  ],
  [
    'worksFollowTheirParcel',
    'works that finish before they start',
    withChanged(site, 'buildings', () => ({
      planned: { start: day('2024-06-05'), finish: day('2024-01-01') },
    })),
    'sample:b1',
    /finish \(2024-01-01\) before they start/,
  ],
  [
    'worksFollowTheirParcel',
    'a building ahead of its parcel',
    withChanged(site, 'buildings', () => ({
      planned: { start: day('2023-05-01'), finish: day('2024-06-20') },
    })),
    'sample:b1',
    /before its parcel/,
  ],
  [
    'worksFollowTheirParcel',
    'a building after its parcel',
    withChanged(site, 'buildings', () => ({
      planned: { start: day('2023-06-05'), finish: day('2024-12-20') },
    })),
    'sample:b1',
    /after its parcel/,
  ],
  [
    'worksFollowTheirParcel',
    'existing with works',
    withChanged(site, 'buildings', () => ({ works: 'existing' })),
    'sample:b1',
    /stands already/,
  ],
  [
    'worksFollowTheirParcel',
    'works without dates',
    withChanged(site, 'buildings', () => ({ planned: null })),
    'sample:b1',
    /without any date/,
  ],
  [
    'residentsComeAfterBuildings',
    'a firm in a building site',
    withChanged(site, 'occupancies', () => ({ from: day('2024-01-01') })),
    'sample:e1',
    /finished on 2024-06-20/,
  ],
  [
    'residentsComeAfterBuildings',
    'a firm that leaves first',
    withChanged(site, 'occupancies', () => ({ to: day('2024-06-30') })),
    'sample:e1',
    /before moving in/,
  ],
  [
    'rosterMeetsThePlan',
    'nobody there on the day of the plan',
    withChanged(site, 'occupancies', () => ({ from: day('2025-01-01') })),
    'incubator',
    /0 sample residents on 2024-10-17/,
  ],
];
