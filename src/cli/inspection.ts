import { geometryExtent, rowsOfGeometry } from '@/domain/geometry-extent';
import type { Attributes, ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { RosterTable } from '@/exchange/tables/roster';
import type { Locale } from '@/messages/locale';
import { askQuestion } from '@/messages/survey/ask-words';
import { textIn } from '@/wording/text-in';
import { asksOf, featuresOf, issuesOf, type ReadDataset, type ReadPath } from './read-path';
import { tidyRow } from './tidy-cells';
import { issueText } from './words';

type LonLat = readonly [lon: number, lat: number];

/** One feature as `inspect --json` prints it. Areas m²; positions WGS 84, null while a question is open. */
export interface InspectedParcel {
  readonly name: string | null;
  readonly number: string | null;
  readonly parts: number;
  readonly holes: number;
  /** closing rows are not counted */
  readonly vertices: number;
  readonly areaPlaneSqm: number | null;
  readonly areaEllipsoidSqm: number | null;
  readonly declaredAreaSqm: number | null;
  readonly firstVertexLonLat: LonLat | null;
  readonly bbox: readonly [west: number, south: number, east: number, north: number] | null;
  readonly attributes: Attributes;
}

/** The whole answer of `inspect --json` (issue 03 §4). */
export interface Inspection {
  readonly format: string | null;
  readonly encoding: string | null;
  readonly crs: {
    readonly name: string | null;
    readonly epsg: number | null;
    readonly detectedBy: string | null;
  };
  readonly ask: readonly {
    readonly id: string;
    /** in the language of the answer */
    readonly question: string;
    readonly options: readonly string[];
    readonly suggested: string | null;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
  readonly parcels: readonly InspectedParcel[];
  readonly issues: readonly {
    readonly severity: Issue['severity'];
    readonly code: string;
    readonly message: string;
    readonly where: Issue['where'];
  }[];
}

function placeOf(geometry: ImportedFeature['geometry']): Pick<InspectedParcel, 'firstVertexLonLat' | 'bbox'> {
  if (geometry === null) return { firstVertexLonLat: null, bbox: null };
  const [lon = Number.NaN, lat = Number.NaN] = rowsOfGeometry(geometry)[0]?.[0] ?? [];
  const extent = geometryExtent(geometry);
  if (extent === null) return { firstVertexLonLat: null, bbox: null };
  const { west, south, east, north } = extent;
  return { firstVertexLonLat: [lon, lat], bbox: [west, south, east, north] };
}

export function inspectedParcel(feature: ImportedFeature): InspectedParcel {
  const { parts } = feature.original;
  const rings = parts.flat();
  const isArea = feature.kind === 'polygon';
  return {
    name: feature.name,
    number: feature.number,
    parts: parts.length,
    holes: isArea ? rings.length - parts.length : 0,
    vertices: rings.reduce((sum, ring) => sum + ring.length, 0),
    areaPlaneSqm: feature.areaPlaneSqm,
    areaEllipsoidSqm: feature.areaEllipsoidSqm,
    declaredAreaSqm: feature.declaredAreaSqm,
    ...placeOf(feature.geometry),
    attributes: feature.attributes,
  };
}

const textOf = (value: string | number | null | undefined) =>
  value === null || value === undefined ? null : String(value);

/** Rows of a roster: things without a place of their own. */
function inspectedRows({ columns, rows }: RosterTable): readonly InspectedParcel[] {
  return rows.map(({ texts, values }) => ({
    name: textOf(values.name ?? values.enterprise),
    number: textOf(values.parcelNumber),
    parts: 0,
    holes: 0,
    vertices: 0,
    areaPlaneSqm: null,
    areaEllipsoidSqm: null,
    declaredAreaSqm: typeof values.siteArea === 'number' ? values.siteArea : null,
    firstVertexLonLat: null,
    bbox: null,
    attributes: tidyRow(columns, texts),
  }));
}

/** A firm with a position is a point and a row of the roster: it is listed once, as the point. */
function rowsWithoutPoint({ summary, placed }: ReadDataset): readonly InspectedParcel[] {
  const keyOf = (sheet: string | null | undefined, line: number | undefined) =>
    `${sheet ?? ''}\n${line ?? ''}`;
  const points = new Set(placed?.features.map(({ where }) => keyOf(where.layer, where.line)));
  return summary.tables.flatMap((table) =>
    inspectedRows({ ...table, rows: table.rows.filter(({ line }) => !points.has(keyOf(table.sheet, line))) }),
  );
}

const different = (values: readonly (string | null)[]): string | null => {
  const known = [...new Set(values.filter((value) => value !== null))];
  return known.length === 0 ? null : known.join('+');
};

/** Several datasets of one archive or folder are one answer: their features in a row. */
export function inspectionOf(read: ReadPath, locale: Locale): Inspection {
  const system = read.datasets.find(({ placed }) => placed?.system)?.placed?.system ?? null;
  return {
    format: different(read.datasets.map(({ summary }) => summary.format)),
    encoding: different(read.datasets.map(({ summary }) => summary.encoding)),
    crs: {
      name: system ? textIn(locale, system.name) : null,
      epsg: system?.epsg ?? null,
      detectedBy: system?.detectedBy ?? null,
    },
    ask: asksOf(read).map((ask) => {
      const { id, options, suggested, params } = ask;
      return { id, question: askQuestion(locale, ask), options, suggested, params };
    }),
    parcels: [...featuresOf(read).map(inspectedParcel), ...read.datasets.flatMap(rowsWithoutPoint)],
    issues: issuesOf(read).map((issue) => ({
      severity: issue.severity,
      code: issue.code,
      message: issueText(locale, issue),
      where: issue.where,
    })),
  };
}
