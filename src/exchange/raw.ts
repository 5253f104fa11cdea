import type { Attributes, ShapeKind, SurveyPart } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { Locale } from '@/messages/locale';
import type { RosterTable } from './tables/roster';

export const formatIds = ['txt', 'shp', 'dxf', 'kml', 'gpkg', 'geojson', 'fgb', 'csv', 'xlsx'] as const;
export type FormatId = (typeof formatIds)[number];

/** One file as dropped, chosen, found in a folder or unpacked. */
export interface InputFile {
  /** with its folders, separated by / */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A feature as the file has it: read, not yet placed. */
export interface RawFeature {
  readonly where: Issue['where'];
  readonly kind: ShapeKind;
  /**
   * x = east or longitude, y = north or latitude by the habit of the format (a survey text's north-first columns are
   * already exchanged); closing positions removed. Lines and points: one ring per line, one position per point.
   */
  readonly parts: readonly SurveyPart[];
  readonly pointLabels: readonly (readonly (readonly string[])[])[] | null;
  readonly name: string | null;
  readonly number: string | null;
  readonly attributes: Attributes;
  readonly declaredArea: string | null;
}

export interface RawLayer {
  readonly name: string;
  readonly features: readonly RawFeature[];
}

/** What the file says about its coordinates, in its own words and as far as we read them. */
export interface DeclaredSystem {
  /** the words or the .prj text */
  readonly text: string;
  readonly epsg: number | null;
  readonly datum: 'cgcs2000' | 'wgs84' | 'xian80' | 'beijing54' | 'gcj02' | 'bd09' | 'unknown';
  /** true: degrees; false: a projected plane; null: not said */
  readonly geographic: boolean | null;
  /** degrees */
  readonly centralMeridian: number | null;
  readonly zone: number | null;
  readonly degreesPerZone: 3 | 6 | null;
  /** metres per unit of the numbers, where the file says it (drawings) */
  readonly unitsToMetres?: number;
  /** names a system we cannot compute; nothing is placed by it */
  readonly unsupported?: true;
  /** lines of the file that name the system, and its zone or meridian */
  readonly systemLine?: number;
  readonly zoneLine?: number;
}

/** What every reader returns: everything that could be read, and every doubt. */
export interface RawDataset {
  readonly format: FormatId;
  /** dialect or version, e.g. 部标, AC1015, ovkml; null when there is only one */
  readonly dialect: string | null;
  /** WHATWG label of the text encoding; null for binary formats */
  readonly encoding: string | null;
  readonly declared: DeclaredSystem | null;
  readonly layers: readonly RawLayer[];
  /** rosters of a table file: rows without a place of their own */
  readonly tables?: readonly RosterTable[];
  readonly issues: readonly Issue[];
}

/** Called by readers now and then; throws when the reading is to stop (cancelled, out of time, over a limit). */
export type Progress = (done: number, total: number) => void;

/** What a writer is given: features in one system, with the columns that tell where they come from. */
export interface ExportFeature {
  readonly kind: ShapeKind;
  readonly name: string;
  readonly number: string;
  /** in the system of the document; not closed */
  readonly parts: readonly SurveyPart[];
  readonly pointLabels: readonly (readonly (readonly string[])[])[] | null;
  /** shown columns first, provenance columns (dataset, 示例, geometry quality, source, as of) among them */
  readonly attributes: Attributes;
}

export interface ExportDocument {
  readonly title: string;
  /** id of geodesy/coordinate-systems */
  readonly system: string;
  /** ISO day the document is made */
  readonly date: string;
  /** of names of files; absent: Chinese */
  readonly language?: Locale;
  readonly features: readonly ExportFeature[];
}

export interface WrittenFiles {
  readonly files: readonly InputFile[];
  /** what the format could not keep, named */
  readonly losses: readonly Issue[];
}
