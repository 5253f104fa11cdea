import type { Issue } from '@/domain/issue';
import { baseName } from '@/exchange/file-name';
import { IssueList } from '@/exchange/issue-list';
import { checkFileSize, Tally } from '@/exchange/limits';
import { wgs84Declared } from '@/exchange/place/declared';
import type { RawDataset, RawFeature } from '@/exchange/raw';
import type { Reader } from '@/exchange/reader';
import { refuse } from '@/exchange/refusal';
import { rawFeatures } from '@/exchange/shapes/features';
import { IdentityFinder } from '@/exchange/shapes/identity';
import { mostlyMetres } from '@/exchange/shapes/metres';
import { decodeText } from '@/exchange/text/decode';
import { readAttributes } from './attributes';
import { declaredFromCrs } from './declared';
import { looseGeometry } from './geometry';
import { parseGeoJson } from './parse';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const geometryTypes: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** The JSON of one vendor's feature services: other words for the same things. */
const isEsriJson = (value: Readonly<Record<string, unknown>>) =>
  value.type === undefined && /^esriGeometry/.test(String(value.geometryType ?? ''));

function typeName(value: unknown): string {
  if (!isObject(value)) return '—';
  return isEsriJson(value) ? 'Esri JSON' : String(value.type ?? '—').slice(0, 40);
}

/** Features of one root value; a bare geometry counts as a feature without attributes; null: no GeoJSON. */
function featuresOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value))
    return value.every((item) => isObject(item) && item.type === 'Feature') ? value : null;
  if (!isObject(value) || isEsriJson(value)) return null;
  if (value.type === 'FeatureCollection' || (value.type === undefined && Array.isArray(value.features))) {
    return Array.isArray(value.features) ? value.features : null;
  }
  if (value.type === 'Feature') return [value];
  return geometryTypes.has(value.type) ? [{ type: 'Feature', geometry: value, properties: null }] : null;
}

/**
 * GeoJSON: RFC 7946, the edition of 2008 with its `crs`, and sequences of features line by line.
 * @throws {ReadRefusal} `geojson-syntax`, `geojson-empty`, `geojson-other`, `too-…`
 */
export const readGeoJson: Reader = async (files, options, progress) => {
  const [input] = files;
  if (!input) return refuse('geojson-empty');
  const file = input.name;
  checkFileSize(file, input.bytes.length);
  const { text, encoding } = decodeText(input.bytes, options.encoding);
  const { values, issues } = parseGeoJson(text, file);
  const findings = new IssueList(null, { gathersRemarks: true });
  findings.take(...issues);

  const tools = { tally: new Tally(), identity: new IdentityFinder(), findings };
  const features: RawFeature[] = [];
  const roots = values.flatMap(({ value, line }) => {
    const items = featuresOf(value);
    if (!items && values.length === 1) {
      refuse('geojson-other', { file }, { type: typeName(value) });
    }
    return items ? [{ value, line, items }] : [];
  });
  const total = roots.reduce((sum, { items }) => sum + items.length, 0);
  let seen = 0;
  for (const { items, line } of roots) {
    for (const item of items) {
      seen += 1;
      if (seen % 256 === 1) progress(seen, total);
      const where: Issue['where'] = { file, feature: String(seen), ...(roots.length > 1 && { line }) };
      if (!isObject(item)) {
        findings.take({ severity: 'warning', code: 'feature-not-readable', params: {}, where });
        continue;
      }
      const { attributes, nested } = readAttributes(item.properties, item.id);
      for (const column of nested) {
        findings.take({ severity: 'info', code: 'attribute-nested', params: { column }, where: { file } });
      }
      const geometry = looseGeometry(item.geometry);
      features.push(...rawFeatures({ where, geometry, attributes }, tools));
    }
  }
  progress(total, total);

  const root = roots[0]?.value;
  const first = roots[0]?.items[0];
  const said =
    declaredFromCrs(isObject(root) ? root.crs : undefined) ??
    declaredFromCrs(isObject(first) ? first.crs : undefined);
  // What is said is passed on as it stands: weighing it against the numbers is the business of placing.
  const unsaid = mostlyMetres(features) ? null : wgs84Declared;
  const declared = said === undefined && !(isObject(root) && 'crs' in root) ? unsaid : (said ?? null);
  if (features.length === 0)
    findings.take({ severity: 'warning', code: 'no-features', params: {}, where: { file } });
  const name = isObject(root) && typeof root.name === 'string' && root.name ? root.name : baseName(file);
  const dataset: RawDataset = {
    format: 'geojson',
    dialect: roots.length > 1 ? 'sequence' : said === undefined ? null : 'GeoJSON 2008',
    encoding,
    declared,
    layers: [{ name, features }],
    issues: findings.all(),
  };
  return dataset;
};
