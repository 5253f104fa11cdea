import type { Attributes, SurveyPart, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { fileName } from '@/exchange/file-name';
import type { ExportDocument, ExportFeature, WrittenFiles } from '@/exchange/raw';
import { closedRing } from '@/exchange/shapes/closed-ring';
import { coordinateText } from '@/exchange/shapes/decimals';
import { degreesOf, noDegrees } from '@/exchange/shapes/degrees';
import { exportAttributes, pointLabelLoss } from '@/exchange/shapes/export-columns';
import { singleParts } from '@/exchange/shapes/single-parts';
import { epsgOf, systemIdFrom } from '@/geodesy/coordinate-systems';

export interface GeoJsonOptions {
  /**
   * `rfc7946`: degrees, as every reader of the format expects. `plane`: the document's own coordinates under a `crs`
   * member of the edition of 2008, which the RFC has withdrawn.
   */
  readonly coordinates?: 'rfc7946' | 'plane';
  /** sentences that travel with the file: 示意图, 不作为划界依据, 审图号 */
  readonly notes?: readonly string[];
}

type Unit = 'degrees' | 'metres';
type Step = (parts: readonly SurveyPart[]) => readonly SurveyPart[];

const positionText = ([x, y]: SurveyPosition, unit: Unit) =>
  `[${coordinateText(x, unit)},${coordinateText(y, unit)}]`;
const listText = (items: readonly string[]) => `[${items.join(',')}]`;

function ringText(ring: SurveyRing, isHole: boolean, unit: Unit): string {
  return listText(closedRing(ring, isHole).map((position) => positionText(position, unit)));
}

const polygonText = (rings: SurveyPart, unit: Unit) =>
  listText(rings.map((ring, index) => ringText(ring, index > 0, unit)));
const lineText = (rings: SurveyPart, unit: Unit) =>
  listText((rings[0] ?? []).map((position) => positionText(position, unit)));
const pointText = (rings: SurveyPart, unit: Unit) => {
  const position = rings[0]?.[0];
  return position ? positionText(position, unit) : '[]';
};

function geometryText(kind: ExportFeature['kind'], parts: readonly SurveyPart[], unit: Unit): string {
  if (parts.length === 0) return 'null';
  const [name, text] = (
    {
      polygon: ['Polygon', polygonText],
      line: ['LineString', lineText],
      point: ['Point', pointText],
    } as const
  )[kind];
  const [only] = parts;
  return parts.length === 1 && only
    ? `{"type":"${name}","coordinates":${text(only, unit)}}`
    : `{"type":"Multi${name}","coordinates":${listText(parts.map((part) => text(part, unit)))}}`;
}

function featureText(feature: ExportFeature, step: Step, unit: Unit): string {
  const properties: Attributes = exportAttributes(feature);
  const geometry = geometryText(feature.kind, step(feature.parts), unit);
  return `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${geometry}}`;
}

/**
 * One FeatureCollection. Title, day, source system and notes stand in the foreign member `zhigu`; where each feature
 * comes from and how good it is stands in its properties.
 */
export async function writeGeoJson(
  document: ExportDocument,
  { coordinates = 'rfc7946', notes = [] }: GeoJsonOptions = {},
): Promise<WrittenFiles> {
  const id = systemIdFrom(document.system);
  const epsg = id === null ? null : epsgOf(id);
  const losses: Issue[] = [...pointLabelLoss(document)];
  const plane = coordinates === 'plane' && epsg !== null;
  if (coordinates === 'plane') {
    losses.push(
      plane
        ? { severity: 'info', code: 'export-geojson-old', params: { epsg }, where: {} }
        : {
            severity: 'warning',
            code: 'export-geojson-degrees',
            params: { system: document.system },
            where: {},
          },
    );
  }
  const step: Step | null = plane ? (parts) => parts : await degreesOf(document);
  if (!step) return { files: [], losses: [noDegrees(document.system)] };
  const unit: Unit = plane && epsg !== 4490 && epsg !== 4326 ? 'metres' : 'degrees';
  const meta = { title: document.title, date: document.date, sourceSystem: document.system, notes };
  const head = [
    '"type":"FeatureCollection"',
    `"name":${JSON.stringify(document.title)}`,
    ...(plane ? [`"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::${epsg}"}}`] : []),
    `"zhigu":${JSON.stringify(meta)}`,
  ].join(',\n');
  const rows = document.features
    .map((feature) => featureText({ ...feature, parts: singleParts(feature) }, step, unit))
    .join(',\n');
  const text = `{\n${head},\n"features":[\n${rows}\n]}\n`;
  return {
    files: [{ name: fileName(document.title, 'geojson'), bytes: new TextEncoder().encode(text) }],
    losses,
  };
}
