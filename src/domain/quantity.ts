import type { Bilingual } from './bilingual';
import type { AnomalyId, DatasetId, DocumentId, FactId } from './ids';
import type { PlanDate } from './plan-date';

/**
 * What a figure measures. Two figures may be added or compared only when their measures are the same:
 * 产值 is not 营业收入, 占地 is not 建筑面积, 地上总建筑面积 is not 可利用建筑面积.
 */
export type Measure =
  | 'landArea'
  | 'grossFloorAreaAboveGround'
  | 'usableFloorArea'
  | 'industrialSpace'
  | 'revenue'
  | 'outputValue'
  | 'highTechOutputValue'
  | 'valueAdded'
  | 'marketSize'
  | 'count'
  | 'share'
  | 'growthRate'
  | 'rank'
  | 'ratio'
  | 'year'
  | 'duration'
  | 'documentNumber'
  | 'calendarDate';

/** Unit as printed in the plan. Land area is worded in 亩; conversions live in `geodesy/units`. */
export type Unit =
  | 'mu'
  | 'hectare'
  | 'squareMetre'
  | 'tenThousandSquareMetre'
  | 'hundredMillionYuan'
  | 'hundredMillionUsDollar'
  | 'percent'
  | 'firm'
  | 'item'
  | 'person'
  | 'tenThousandPersons'
  | 'rank'
  | 'parcel'
  | 'fund'
  | 'field'
  | 'kind'
  | 'year'
  | 'category'
  | 'subcategory'
  | 'session'
  | 'documentNumber'
  | 'star'
  | 'date'
  | 'none';

/** = as stated · ≈ 约 · > 超过, 余, 多 · ≥ 以上 */
export type Comparator = '=' | '≈' | '>' | '≥';

export type FigureKind = 'baseline' | 'target' | 'forecast' | 'derived' | 'reported';

/** Where a figure or statement stands. */
export interface Citation {
  readonly documentId: DocumentId;
  readonly section: string;
  readonly factId: FactId;
  /** 1-based place inside a fact that states several figures: `B12#2`. */
  readonly ordinal?: number;
}

/** A figure of the plan with everything needed to print and to judge it. Never a bare number (truth rule 1). */
export interface Quantity<M extends Measure = Measure> {
  readonly value: number;
  readonly measure: M;
  readonly unit: Unit;
  readonly comparator: Comparator;
  /** Qualifier as worded: 约, 余, 多, 以上, 超过, 力争. */
  readonly qualifier?: string;
  readonly strive: boolean;
  readonly kind: FigureKind;
  /** As-of date of a baseline, due date of a target; absent when the plan does not say. */
  readonly date?: PlanDate;
  /** What is counted, when the unit alone does not say (家 of firms or of platforms). */
  readonly subject?: Bilingual;
  readonly citation: Citation;
}

export type FactGroup = 'document' | 'target' | 'space' | 'milestone' | 'baseline' | 'sector' | 'list';

/** One figure or statement of the plan, in our own words. */
export interface Fact {
  readonly id: FactId;
  readonly dataset: DatasetId;
  readonly group: FactGroup;
  readonly statement: Bilingual;
  readonly quantities: readonly Quantity[];
  readonly date?: PlanDate;
  /** What the date is: the day it describes, or the day it is due. */
  readonly dateRole: 'asOf' | 'due' | 'plan' | 'notStated';
  readonly documentId: DocumentId;
  readonly section: string;
  /** Names and the figure's own few words, as printed. */
  readonly wording?: string;
  readonly relatedFacts: readonly FactId[];
  readonly anomalies: readonly AnomalyId[];
}

export interface SourceDocument {
  readonly id: DocumentId;
  readonly number: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  readonly date: PlanDate;
}
