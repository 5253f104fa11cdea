import type { AttributeValue, SurveyPart, SurveyRing } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { fileName } from '@/exchange/file-name';
import type { ExportDocument, ExportFeature, WrittenFiles } from '@/exchange/raw';
import { coordinateText } from '@/exchange/shapes/decimals';
import { type DegreesOf, degreesOf, noDegrees } from '@/exchange/shapes/degrees';
import { type ExportColumn, exportTable, pointLabelLoss } from '@/exchange/shapes/export-columns';
import { singleParts } from '@/exchange/shapes/single-parts';
import { fitsXml, xmlText } from './xml-text';

export interface KmlOptions {
  /** sentences that travel with the file: 示意图, 不作为划界依据, 审图号 */
  readonly notes?: readonly string[];
  /** features of one value stand in one folder, e.g. the column that names the dataset; absent: one folder */
  readonly folderColumn?: string;
}

const schemaTypeOf = { text: 'string', number: 'double', boolean: 'bool' } as const;

function coordinates(ring: SurveyRing, closed: boolean): string {
  const [first] = ring;
  const positions = closed && first ? [...ring, first] : ring;
  const text = positions
    .map(([lon, lat]) => `${coordinateText(lon, 'degrees')},${coordinateText(lat, 'degrees')}`)
    .join(' ');
  return `<coordinates>${text}</coordinates>`;
}

const boundary = (name: string, ring: SurveyRing) =>
  `<${name}><LinearRing>${coordinates(ring, true)}</LinearRing></${name}>`;

function partXml(kind: ExportFeature['kind'], [outer = [], ...holes]: SurveyPart): string {
  if (kind === 'point') return `<Point>${coordinates(outer, false)}</Point>`;
  if (kind === 'line')
    return `<LineString><tessellate>1</tessellate>${coordinates(outer, false)}</LineString>`;
  const inner = holes.map((hole) => boundary('innerBoundaryIs', hole)).join('');
  return `<Polygon><tessellate>1</tessellate>${boundary('outerBoundaryIs', outer)}${inner}</Polygon>`;
}

function geometryXml(kind: ExportFeature['kind'], parts: readonly SurveyPart[]): string {
  const xml = parts.map((part) => partXml(kind, part)).join('');
  return parts.length === 1 ? xml : `<MultiGeometry>${xml}</MultiGeometry>`;
}

/** Programs read a bool of a Schema as 1 and 0; the words true and false they take for 0. */
const valueText = (value: Exclude<AttributeValue, null>) =>
  typeof value === 'boolean' ? String(Number(value)) : String(value);

function dataXml(columns: readonly ExportColumn[], row: readonly AttributeValue[]): string {
  const data = columns.map(({ title }, index) => {
    const value = row[index] ?? null;
    return value === null
      ? ''
      : `<SimpleData name="${xmlText(title)}">${xmlText(valueText(value))}</SimpleData>`;
  });
  return `<ExtendedData><SchemaData schemaUrl="#columns">${data.join('')}</SchemaData></ExtendedData>`;
}

function placemarkXml(
  feature: ExportFeature,
  columns: readonly ExportColumn[],
  row: readonly AttributeValue[],
  degrees: DegreesOf,
): string {
  const parts = degrees(singleParts(feature));
  const name = feature.name || feature.number;
  return `<Placemark><name>${xmlText(name)}</name><styleUrl>#outline</styleUrl>${dataXml(columns, row)}${geometryXml(feature.kind, parts)}</Placemark>`;
}

/** Line and fill that hide nothing under them; no icon, because an icon is a request to somewhere. */
const style =
  '<Style id="outline"><LineStyle><color>ff1f5fd6</color><width>2</width></LineStyle>' +
  '<PolyStyle><color>331f5fd6</color></PolyStyle></Style>';

/**
 * KML 2.2 in WGS 84: one Document, a folder for each dataset, every attribute in a declared column so that numbers come
 * back as numbers.
 */
export async function writeKml(
  document: ExportDocument,
  { notes = [], folderColumn }: KmlOptions = {},
): Promise<WrittenFiles> {
  const degrees = await degreesOf(document);
  if (!degrees) return { files: [], losses: [noDegrees(document.system)] };
  const { columns, rows, losses: columnLosses } = exportTable(document);
  const losses: Issue[] = [...pointLabelLoss(document), ...columnLosses];
  const texts = [
    ...columns.map(({ title }) => title),
    ...rows.flat(),
    ...document.features.map(({ name }) => name),
  ];
  if (texts.some((text) => typeof text === 'string' && !fitsXml(text))) {
    losses.push({ severity: 'warning', code: 'export-xml-characters', params: {}, where: {} });
  }
  // Readers take line breaks around a text for pretty printing, ours too.
  const framed = texts.filter(
    (text) => typeof text === 'string' && text.includes('\n') && text !== text.trim(),
  );
  if (framed.length > 0) {
    losses.push({ severity: 'info', code: 'export-xml-blanks', params: { count: framed.length }, where: {} });
  }
  const folders = new Map<string, string[]>();
  const folderIndex = columns.findIndex(({ title }) => title === folderColumn);
  document.features.forEach((feature, index) => {
    const row = rows[index] ?? [];
    const folder = String(row[folderIndex] ?? document.title);
    const placemarks = folders.get(folder) ?? [];
    placemarks.push(placemarkXml(feature, columns, row, degrees));
    folders.set(folder, placemarks);
  });
  const fields = columns.map(
    ({ title, kind }) => `<SimpleField type="${schemaTypeOf[kind]}" name="${xmlText(title)}"></SimpleField>`,
  );
  const about = [`${document.date} · ${document.system} → WGS 84`, ...notes].join('\n');
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    `<Document><name>${xmlText(document.title)}</name><description>${xmlText(about)}</description>`,
    `${style}<Schema name="columns" id="columns">${fields.join('')}</Schema>`,
    ...[...folders].map(
      ([name, placemarks]) => `<Folder><name>${xmlText(name)}</name>\n${placemarks.join('\n')}\n</Folder>`,
    ),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
  return { files: [{ name: fileName(document.title, 'kml'), bytes: new TextEncoder().encode(xml) }], losses };
}
