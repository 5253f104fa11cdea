import type { Bilingual } from './bilingual';
import type {
  AnomalyId,
  DatasetId,
  EnterpriseId,
  FactId,
  MilestoneId,
  ParcelId,
  PlatformId,
  ProjectId,
  ZoneId,
} from './ids';
import type { PlanDate } from './plan-date';
import type { DatasetNature } from './provenance';

/** Who is here or wanted, and what the plan promises, names, leaves out or contradicts. None of it has a point on the map. */

/** `resident` sits here · `wanted` 拟引进, never counted as resident (truth rule 9) · `local` named base elsewhere in the district. */
export type EnterpriseRelation = 'resident' | 'wanted' | 'local';

export interface Enterprise {
  readonly id: EnterpriseId;
  readonly dataset: DatasetId;
  readonly nature: DatasetNature;
  readonly name: Bilingual;
  readonly relation: EnterpriseRelation;
  /** null: hangs on the park as a whole, or is not here at all */
  readonly zoneId: ZoneId | null;
  /** Industry id of the 4+3+N system, when the source says. */
  readonly industryId: string | null;
  readonly subfield: string | null;
  readonly aliases: readonly string[];
  readonly facts: readonly FactId[];
  /** Table of the plan the name stands in, e.g. 表3-1. */
  readonly section: string | null;
}

/** Institute, lab, alliance, investor, team … a body the plan names. */
export type PartnerKind = 'body' | 'investor' | 'team' | 'toFound';

export interface Partner {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly name: Bilingual;
  readonly kind: PartnerKind;
  readonly industryId: string;
  readonly section: string;
}

export interface Platform {
  readonly id: PlatformId;
  readonly dataset: DatasetId;
  readonly nature: DatasetNature;
  readonly name: Bilingual;
  readonly zoneId: ZoneId | null;
  readonly status: 'existing' | 'planned';
  readonly aliases: readonly string[];
  readonly facts: readonly FactId[];
}

export interface Project {
  readonly id: ProjectId;
  readonly dataset: DatasetId;
  readonly nature: DatasetNature;
  readonly name: Bilingual;
  readonly zoneId: ZoneId | null;
  readonly status: 'existing' | 'planned';
  readonly facts: readonly FactId[];
}

export interface Fund {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly name: Bilingual;
  readonly status: 'existing' | 'planned';
  readonly facts: readonly FactId[];
}

export interface Milestone {
  readonly id: MilestoneId;
  readonly dataset: DatasetId;
  readonly name: Bilingual;
  readonly factId: FactId;
  /** null: a statement without a due event (M00) */
  readonly due: PlanDate | null;
  readonly zoneIds: readonly ZoneId[];
  readonly parcelId: ParcelId | null;
  readonly qualitative: boolean;
}

export interface Indicator {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly name: Bilingual;
  readonly factId: FactId;
  readonly due: PlanDate | null;
  readonly qualitative: boolean;
}

export interface Industry {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly tier: 'core' | 'support' | 'application';
  readonly name: Bilingual;
  readonly strategy: Bilingual | null;
  readonly subfields: readonly Bilingual[];
  readonly localBase: readonly string[];
  readonly policyDirections: readonly Bilingual[];
  readonly section: string;
  readonly facts: readonly FactId[];
}

/** Programmes, boxes, safeguards, policies, amenity types, and the lists the plan heads its applications with. */
export interface Programme {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly kind: 'programme' | 'box' | 'safeguard' | 'policy' | 'amenity';
  readonly name: Bilingual;
  readonly measures: readonly Bilingual[];
  readonly section: string;
  readonly parentId: string | null;
  readonly facts: readonly FactId[];
}

export interface NotStated {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly subject: Bilingual;
  readonly zoneId: ZoneId | null;
}

export interface Anomaly {
  readonly id: AnomalyId;
  readonly dataset: DatasetId;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly treatment: Bilingual;
  readonly section: string;
  readonly facts: readonly FactId[];
}
