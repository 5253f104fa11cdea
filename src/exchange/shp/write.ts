import type { ShapeKind } from '@/domain/imported-feature';
import { systemIdFrom } from '@/geodesy/coordinate-systems';
import { esriPrj } from '@/geodesy/esri-wkt';
import { fileBaseName } from '../file-name';
import { IssueList } from '../issue-list';
import type { ExportDocument, InputFile, WrittenFiles } from '../raw';
import { writeDbf } from './write-dbf';
import { writeShapes } from './write-shapes';
import type { ShapefileEncoding } from './write-text';

export interface ShapefileOptions {
  /** GBK opens everywhere in older offices; UTF-8 keeps every character */
  readonly encoding: ShapefileEncoding;
}

const kinds: readonly ShapeKind[] = ['polygon', 'line', 'point'];
const ascii = (text: string) => new TextEncoder().encode(text);

/**
 * Writes a shapefile for each kind of shape: .shp .shx .dbf .cpg, and .prj where the system has a public definition.
 * Coordinates are kept to the last bit. `losses` name cut texts and names, characters GBK lacks, point numbers.
 */
export function writeShapefile(document: ExportDocument, { encoding }: ShapefileOptions): WrittenFiles {
  const losses = new IssueList(null, { perCode: Number.POSITIVE_INFINITY });
  const title = fileBaseName(document.title);
  const present = kinds.filter((kind) => document.features.some((feature) => feature.kind === kind));
  const system = systemIdFrom(document.system);
  const prj = system === null ? null : esriPrj(system);
  if (prj === null) losses.add('warning', 'shp-no-prj-written', {}, { system: document.system });
  const labelled = document.features.filter(({ pointLabels }) => pointLabels !== null).length;
  if (labelled > 0) losses.add('info', 'shp-labels-lost', {}, { count: labelled });
  const files = (present.length > 0 ? present : (['polygon'] as const)).flatMap((kind): InputFile[] => {
    const features = document.features.filter((feature) => feature.kind === kind);
    const base = present.length > 1 ? `${title}_${kind}` : title;
    const { shp, shx } = writeShapes(kind, features);
    return [
      { name: `${base}.shp`, bytes: shp },
      { name: `${base}.shx`, bytes: shx },
      { name: `${base}.dbf`, bytes: writeDbf(features, encoding, document.date, losses) },
      { name: `${base}.cpg`, bytes: ascii(encoding === 'gbk' ? 'GBK' : 'UTF-8') },
      ...(prj === null ? [] : [{ name: `${base}.prj`, bytes: ascii(prj) }]),
    ];
  });
  return { files, losses: losses.all() };
}
