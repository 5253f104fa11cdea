import type { CoordinateSystemId } from '@/geodesy/coordinate-systems';
import type { Issue } from './issue';
import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from './park';

export type AttributeValue = string | number | boolean | null;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** [east, north] in metres, or [lon, lat] in degrees, of the system it is said to be in. */
export type SurveyPosition = readonly [x: number, y: number];
/** Not closed: the first position is not repeated. */
export type SurveyRing = readonly SurveyPosition[];
/** A polygon: outer ring first, then its holes. */
export type SurveyPart = readonly SurveyRing[];

export type ShapeKind = 'polygon' | 'line' | 'point';

/** One thing of a file somebody brought: where it really is, and as the file has it. */
export interface ImportedFeature {
  /** unique inside its file */
  readonly id: string;
  readonly where: Issue['where'];
  readonly layer: string;
  readonly name: string | null;
  readonly number: string | null;
  readonly kind: ShapeKind;
  /** WGS 84 lon/lat, nothing rounded; null while a question is open, or when it may not be placed */
  readonly geometry: Polygon | MultiPolygon | LineString | MultiLineString | Point | null;
  /** The coordinates of the file itself: areas and exports start from these, never from lon/lat (standards 2.2). */
  readonly original: { readonly system: CoordinateSystemId | null; readonly parts: readonly SurveyPart[] };
  /** 界址点号 in the order of `original.parts`, where the file has them */
  readonly pointLabels: readonly (readonly (readonly string[])[])[] | null;
  readonly attributes: Attributes;
  /** as written in the file, e.g. 56.6667, 850亩 */
  readonly declaredArea: string | null;
  /** m², when its unit is certain */
  readonly declaredAreaSqm: number | null;
  /** m², plane of CM 120° (standards 2.1); null for lines and points and while a question is open */
  readonly areaPlaneSqm: number | null;
  /** m², survey series (standards 2.3) */
  readonly areaEllipsoidSqm: number | null;
}

/** Questions only the person can answer. While one is open nothing is placed. */
export const askIds = [
  'system',
  'centralMeridian',
  'axisOrder',
  'packedDegrees',
  'webMercator',
  'oldDatum',
  'controlPoints',
  'shifted',
  'units',
] as const;
export type AskId = (typeof askIds)[number];

export interface Ask {
  readonly id: AskId;
  /** why it is asked: figures of the file, for the words of the question */
  readonly params: Readonly<Record<string, string | number>>;
  readonly options: readonly string[];
  /** what we would answer; null: no guess */
  readonly suggested: string | null;
}
/** Ask id → chosen option. */
export type Answers = Readonly<Partial<Record<AskId, string>>>;
