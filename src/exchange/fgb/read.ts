import type { Issue } from '@/domain/issue';
import { baseName } from '@/exchange/file-name';
import { IssueList } from '@/exchange/issue-list';
import { checkFileSize, Tally } from '@/exchange/limits';
import type { RawFeature } from '@/exchange/raw';
import type { Reader } from '@/exchange/reader';
import { refuse } from '@/exchange/refusal';
import { rawFeatures } from '@/exchange/shapes/features';
import { IdentityFinder } from '@/exchange/shapes/identity';
import { DamagedFlat, FlatTable } from './flat-reader';
import { looseFromFlat } from './geometry';
import { columnsOf, type FgbHeader, isFlatGeobuf, readHeader } from './header';
import { slots } from './layout';
import { asBefore, orderOf } from './own-order';
import { type FlatProperties, readProperties } from './properties';

const isDamage = (error: unknown) => error instanceof DamagedFlat || error instanceof RangeError;

function headerOf(bytes: Uint8Array, file: string): FgbHeader {
  try {
    return readHeader(bytes);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return refuse('fgb-damaged', { file });
  }
}

interface FlatFeature {
  readonly table: FlatTable;
  readonly properties: FlatProperties;
}

/** @throws {DamagedFlat | RangeError} */
function featureOf(view: DataView, { columns }: FgbHeader): FlatFeature {
  const table = FlatTable.root(view);
  const own = table.tables(slots.feature.columns, columns.length + 64);
  const bytes = table.bytes(slots.feature.properties);
  const properties = bytes
    ? readProperties(bytes, own.length > 0 ? columnsOf(own) : columns)
    : { entries: [], binary: [] };
  return { table, properties };
}

/**
 * FlatGeobuf, version 3, with an index or without: it is passed over, because the whole file is read anyway.
 * @throws {ReadRefusal} `fgb-other`, `fgb-damaged`, `too-…`
 */
export const readFgb: Reader = async (files, _options, progress) => {
  const [input] = files;
  if (!input) return refuse('fgb-other');
  const { name: file, bytes } = input;
  checkFileSize(file, bytes.length);
  if (!isFlatGeobuf(bytes)) refuse('fgb-other', { file });
  const header = headerOf(bytes, file);
  const findings = new IssueList(null, { gathersRemarks: true });
  const tools = { tally: new Tally(), identity: new IdentityFinder(), findings };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: RawFeature[][] = [];
  let [at, seen] = [header.featuresAt, 0];
  while (at < bytes.length) {
    const size = at + 4 <= bytes.length ? view.getUint32(at, true) : 0;
    const start = at + 4;
    if (size < 8 || start + size > bytes.length) {
      findings.take({ severity: 'error', code: 'fgb-cut-off', params: { features: seen }, where: { file } });
      break;
    }
    at = start + size;
    seen += 1;
    if (seen % 256 === 1) progress(at, bytes.length);
    const where: Issue['where'] = { file, feature: String(seen) };
    const features: RawFeature[] = [];
    found.push(features);
    try {
      const { table, properties } = featureOf(
        new DataView(bytes.buffer, bytes.byteOffset + start, size),
        header,
      );
      for (const column of properties.binary) {
        findings.take({ severity: 'info', code: 'attribute-binary', params: { column }, where: { file } });
      }
      const geometry = looseFromFlat(table.table(slots.feature.geometry), header.geometryType, size);
      const attributes = Object.fromEntries(properties.entries);
      features.push(...rawFeatures({ where, geometry, attributes }, tools));
    } catch (error) {
      if (!isDamage(error)) throw error;
      findings.take({ severity: 'error', code: 'feature-not-readable', params: {}, where });
    }
  }
  const order = orderOf(header.metadata, seen);
  const features = (order ? asBefore(found, order) : found).flat();
  if (features.length === 0)
    findings.take({ severity: 'warning', code: 'no-features', params: {}, where: { file } });
  return {
    format: 'fgb',
    dialect: null,
    encoding: null,
    declared: header.declared,
    layers: [{ name: header.name || baseName(file), features }],
    issues: findings.all(),
  };
};
