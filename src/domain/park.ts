import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Bilingual } from './bilingual';
import type {
  AnomalyId,
  BuildingId,
  ContextId,
  DatasetId,
  DerivedId,
  EnterpriseId,
  FactId,
  LandUseAreaId,
  ParcelId,
  ZoneId,
} from './ids';
import type { Issue } from './issue';
import type { TransferStage } from './lifecycle-codes';
import type {
  Anomaly,
  Enterprise,
  Fund,
  Indicator,
  Industry,
  Milestone,
  NotStated,
  Partner,
  Platform,
  Programme,
  Project,
} from './organisations';
import type { PlanDate } from './plan-date';
import type { DatasetNature } from './provenance';
import type { Fact, Quantity, SourceDocument } from './quantity';

export type {
  Anomaly,
  Enterprise,
  EnterpriseRelation,
  Fund,
  Indicator,
  Industry,
  Milestone,
  NotStated,
  Partner,
  PartnerKind,
  Platform,
  Programme,
  Project,
} from './organisations';
export type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon };

/** How good a geometry is (truth rule 6). */
export type GeometryQuality = 'surveyed' | 'digitised' | 'schematic';

/** A planning control is a range; null means 规划未载明, never 0. Ratios are plain (1.8), shares are percent. */
export interface ControlRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive?: boolean;
  readonly maxExclusive?: boolean;
}

/** Limits of the plan (planning standards 5.4). */
export interface PlanningControls {
  readonly floorAreaRatio: ControlRange | null;
  /** percent */
  readonly buildingCoverageRatio: ControlRange | null;
  /** percent */
  readonly greenSpaceRatio: ControlRange | null;
  /** metres */
  readonly heightM: ControlRange | null;
}

export interface Zone {
  readonly id: ZoneId;
  readonly dataset: DatasetId;
  readonly nature: DatasetNature;
  readonly name: Bilingual;
  readonly shortName: Bilingual;
  readonly geometryQuality: GeometryQuality;
  readonly geometryNote: Bilingual;
  /** Fact ids by what they say; a subject that is missing here is 规划未载明. */
  readonly landAreaFact: FactId | null;
  readonly floorSpaceFact: FactId | null;
  readonly residentFact: FactId | null;
  readonly roleFacts: readonly FactId[];
  readonly presentFacts: readonly FactId[];
  readonly comingFacts: readonly FactId[];
  readonly derived: readonly DerivedId[];
  readonly anomalies: readonly AnomalyId[];
  /** Subjects the plan says nothing about, for this zone. */
  readonly notStated: readonly Bilingual[];
  /** Point for the name, lon/lat. */
  readonly labelPoint: readonly [number, number];
  readonly geometry: Polygon | MultiPolygon;
  /** Set while an imported boundary takes the place of the plan's sketch; the plan's figures stay what they are. */
  readonly outline?: {
    readonly dataset: DatasetId;
    /** plane area in EPSG:4549, m² */
    readonly areaSqm: number;
  };
}

export type EventKind = 'planned' | 'agreed' | 'actual';

/** What stands behind an event. `illustrative` is valid only inside 示例 (truth rules 5, 8). */
export type Evidence =
  | { readonly type: 'illustrative' }
  | { readonly type: 'document'; readonly title: string; readonly number?: string; readonly date: PlanDate }
  | { readonly type: 'fact'; readonly factId: FactId };

export interface TransferEvent {
  readonly stage: TransferStage;
  readonly kind: EventKind;
  readonly date: PlanDate;
  readonly evidence: Evidence | null;
}

export type SupplyMode =
  | 'tender'
  | 'auction'
  | 'listing'
  | 'agreement'
  | 'allocation'
  | 'lease'
  | 'leaseThenSale'
  | 'renewalByOwner'
  | 'retained';

export interface Parcel {
  readonly id: ParcelId;
  readonly dataset: DatasetId;
  readonly nature: DatasetNature;
  readonly zoneId: ZoneId;
  /** Parcel number or name as the source has it, e.g. 示例-二期-07, 工发智能园. */
  readonly name: Bilingual;
  readonly geometryQuality: GeometryQuality;
  /** 2023 national code (planning standards 5.1); null = 规划未载明. */
  readonly landUse: string | null;
  readonly existingLandUse: string | null;
  /** Plane area in EPSG:4549, m²; null when the plan states neither area nor shape. */
  readonly siteAreaSqm: number | null;
  readonly supplyMode: SupplyMode | null;
  /** years */
  readonly termYears: number | null;
  readonly controls: PlanningControls | null;
  readonly events: readonly TransferEvent[];
  /** Id of the documented parcel this shape stands for; that record then owns stage and name, and it counts once. */
  readonly illustrates: ParcelId | null;
  readonly facts: readonly FactId[];
  readonly geometry: Polygon | MultiPolygon | null;
}

/** Streets, green and water between the parcels; with them they tile the zone. */
export interface LandUseArea {
  readonly id: LandUseAreaId;
  readonly dataset: DatasetId;
  readonly nature: DatasetNature;
  readonly zoneId: ZoneId;
  readonly landUse: string;
  readonly name: Bilingual | null;
  readonly siteAreaSqm: number;
  readonly geometryQuality: GeometryQuality;
  readonly geometry: Polygon | MultiPolygon;
}

export type BuildingWorks = 'existing' | 'retrofit' | 'rebuild' | 'newBuild';

export type FloorUse =
  | 'research'
  | 'office'
  | 'incubation'
  | 'pilot'
  | 'production'
  | 'exhibition'
  | 'services'
  | 'apartment'
  | 'parking'
  | 'logistics';

export interface Floor {
  /** 1 is the ground floor. */
  readonly storey: number;
  readonly use: FloorUse;
  /** m² */
  readonly grossFloorAreaSqm: number;
  /** m²; null where the zone's stated figure is gross floor area. */
  readonly usableAreaSqm: number | null;
  /** Usable or gross m² still free, in the sample roster; null = 规划未载明. */
  readonly availableSqm: number | null;
  readonly availableFrom: PlanDate | null;
}

export interface WorksDates {
  readonly start: PlanDate;
  readonly finish: PlanDate;
}

export interface Building {
  readonly id: BuildingId;
  readonly dataset: DatasetId;
  readonly nature: DatasetNature;
  readonly zoneId: ZoneId;
  readonly parcelId: ParcelId | null;
  readonly name: Bilingual;
  readonly geometryQuality: GeometryQuality;
  readonly works: BuildingWorks;
  /** metres, when finished */
  readonly heightM: number;
  /** metres, of what stands on the spot before works start; 0 = nothing */
  readonly priorHeightM: number;
  readonly storeys: number;
  /** m² above ground; null = 规划未载明 (phase one states usable area only) */
  readonly grossFloorAreaSqm: number | null;
  /** m²; null where the stated figure is gross floor area */
  readonly usableFloorAreaSqm: number | null;
  /** Phase two's massing rests on the derived gap X07, not on a figure of the plan. */
  readonly scenario: DerivedId | null;
  readonly planned: WorksDates | null;
  /** What happened; outside 示例 it counts only with a document (truth rule 4). */
  readonly actual: {
    readonly start: PlanDate | null;
    readonly finish: PlanDate | null;
    readonly evidence?: Evidence | null;
  } | null;
  readonly floors: readonly Floor[];
  readonly geometry: Polygon | MultiPolygon;
}

export interface Occupancy {
  readonly enterpriseId: EnterpriseId;
  readonly buildingId: BuildingId | null;
  /** of imported rosters: land a firm sits on, where no building is known */
  readonly parcelId?: ParcelId | null;
  readonly zoneId: ZoneId | null;
  /** as written: 3F, 2-4层 */
  readonly floor?: string | null;
  /** null: since when is not known (时间不详); an imported roster may leave it open */
  readonly from: PlanDate | null;
  readonly to: PlanDate | null;
  /** m²; null = 规划未载明 */
  readonly areaSqm: number | null;
}

export type ContextClass =
  | 'river'
  | 'canal'
  | 'lake'
  | 'island'
  | 'hill'
  | 'road'
  | 'bridge'
  | 'rail'
  | 'metro'
  | 'station'
  | 'landmark'
  | 'waterName'
  | 'greenery';

/** A piece of the place around the zones: our own generalised drawing, always schematic. */
export interface ContextFeature {
  readonly id: ContextId;
  readonly dataset: DatasetId;
  readonly class: ContextClass;
  /** 1 most prominent … 4 seen from close */
  readonly rank: 1 | 2 | 3 | 4;
  readonly name: Bilingual | null;
  readonly geometry: Polygon | MultiPolygon | LineString | MultiLineString | Point;
}

export interface DatasetInfo {
  readonly id: DatasetId;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** documented · illustrative (示例) · context · scenes · user */
  readonly nature: DatasetNature;
  readonly source: Bilingual;
  readonly date: PlanDate;
  readonly present: boolean;
}

/** A point somebody imported: the only thing of the park that is one. */
export interface OwnPoint {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly nature: DatasetNature;
  readonly name: Bilingual;
  readonly zoneId: ZoneId | null;
  readonly geometryQuality: GeometryQuality;
  /** lon/lat */
  readonly position: readonly [number, number];
}

/** The whole validated model. Immutable; joined from the datasets that could be read. */
export interface Park {
  readonly datasets: readonly DatasetInfo[];
  readonly documents: readonly SourceDocument[];
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly zones: readonly Zone[];
  readonly parcels: readonly Parcel[];
  readonly landUseAreas: readonly LandUseArea[];
  readonly buildings: readonly Building[];
  readonly enterprises: readonly Enterprise[];
  readonly occupancies: readonly Occupancy[];
  readonly ownPoints: readonly OwnPoint[];
  readonly partners: readonly Partner[];
  readonly platforms: readonly Platform[];
  readonly projects: readonly Project[];
  readonly funds: readonly Fund[];
  readonly milestones: readonly Milestone[];
  readonly indicators: readonly Indicator[];
  readonly industries: readonly Industry[];
  readonly programmes: readonly Programme[];
  readonly notStated: readonly NotStated[];
  readonly anomalies: readonly Anomaly[];
  readonly context: readonly ContextFeature[];
  readonly scenes: readonly Scene[];
  readonly issues: readonly Issue[];
}

/** Centre lon/lat, MapLibre's zoom scale, pitch and bearing in degrees. */
export interface CameraView {
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly pitch: number;
  readonly bearing: number;
}

/** camera + date + basis + layers + emphasis + words + dwell + notes: one file, five outputs. */
export interface Scene {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly set: 'tour' | 'exhibition';
  readonly order: number;
  readonly title: Bilingual;
  readonly words: Bilingual;
  readonly camera: CameraView;
  readonly asOf: PlanDate | null;
  readonly basis: 'plan' | 'verified';
  readonly layerGroups: readonly string[];
  readonly emphasis: readonly string[];
  readonly figures: readonly FactId[];
  readonly dwellSeconds: number;
  readonly presenterNotes: Bilingual | null;
}

export type { Quantity };
