import type { ComponentType } from 'react';
import { derivedIds, derivedValue } from '@/domain/derived';
import type { Park, Programme } from '@/domain/park';
import { isDocumented } from '@/domain/provenance';
import { AnomalyList } from './AnomalyList';
import { DerivedList } from './DerivedList';
import { FactIndex } from './FactIndex';
import { FundList } from './FundList';
import { IndustrySystem } from './IndustrySystem';
import { PartnerList } from './PartnerList';
import { AmenityList, PolicyList, ProgrammeList, SafeguardList } from './ProgrammeLists';
import { MilestoneList, TargetList } from './PromiseList';
import { SilenceList } from './SilenceList';
import { WantedFirms } from './WantedFirms';

const ofKind = (park: Park, ...kinds: Programme['kind'][]) =>
  park.programmes.filter(({ kind }) => kinds.includes(kind)).length;

/** Subjects in the order of the index: promises first, then the lists, then what is missing, then everything. */
export const planSections = [
  { id: 'milestones', countIn: (park) => park.milestones.length, Body: MilestoneList },
  { id: 'targets', countIn: (park) => park.indicators.length, Body: TargetList },
  {
    id: 'derived',
    countIn: (park) => derivedIds.filter((id) => derivedValue(park, id) !== null).length,
    Body: DerivedList,
  },
  { id: 'industries', countIn: (park) => park.industries.length, Body: IndustrySystem },
  {
    id: 'wanted',
    countIn: (park) =>
      park.enterprises.filter((firm) => firm.relation === 'wanted' && isDocumented(firm)).length,
    Body: WantedFirms,
  },
  { id: 'partners', countIn: (park) => park.partners.length, Body: PartnerList },
  { id: 'funds', countIn: (park) => park.funds.length, Body: FundList },
  { id: 'programmes', countIn: (park) => ofKind(park, 'programme', 'box'), Body: ProgrammeList },
  { id: 'safeguards', countIn: (park) => ofKind(park, 'safeguard'), Body: SafeguardList },
  { id: 'policies', countIn: (park) => ofKind(park, 'policy'), Body: PolicyList },
  { id: 'amenities', countIn: (park) => ofKind(park, 'amenity'), Body: AmenityList },
  { id: 'anomalies', countIn: (park) => park.anomalies.length, Body: AnomalyList },
  { id: 'silence', countIn: (park) => park.notStated.length, Body: SilenceList },
  { id: 'facts', countIn: (park) => park.facts.size, Body: FactIndex },
] as const satisfies readonly {
  readonly id: string;
  readonly countIn: (park: Park) => number;
  readonly Body: ComponentType;
}[];
