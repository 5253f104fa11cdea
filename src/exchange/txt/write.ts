import { decimalText } from '@/geodesy/decimal';
import { planeAreaOfPartsSqm } from '@/geodesy/plane-area';
import { squareMetresToHectares, squareMetresToMu } from '@/geodesy/units';
import { distinctName, fileBaseName } from '../file-name';
import type { ExportDocument, ExportFeature, WrittenFiles } from '../raw';
import { companionEndings, isCompanion } from './companion';
import { halfWidth } from './half-width';
import { type Losses, lossIssues } from './losses';
import { defaultTxtOptions, type TxtOptions } from './options';
import { attributeSections, fieldOf, fieldText, isLineField } from './write-attributes';
import { encoded, type Text } from './write-files';
import { headerLines, isInHeader, originOf } from './write-header';
import { pairText, rowsOf, type WrittenRow } from './write-rows';
import { systemWords } from './write-system';

/** A feature with its rows. */
interface Prepared {
  readonly feature: ExportFeature;
  readonly rows: readonly WrittenRow[];
}

const shapeWords = { polygon: '面', line: '线', point: '点' } as const;

function areaText({ kind, parts }: ExportFeature, { areaUnit }: TxtOptions): string {
  const sqm = kind === 'polygon' ? planeAreaOfPartsSqm(parts) : 0;
  if (areaUnit === 'squareMetre') return decimalText(sqm, 2);
  // 亩 are named: without the word they would be read as hectares.
  if (areaUnit === 'mu') return `${decimalText(squareMetresToMu(sqm), 4)}亩`;
  return decimalText(squareMetresToHectares(sqm), 4);
}

function parcelLines(
  { feature, rows }: Prepared,
  shift: number,
  options: TxtOptions,
  losses: Losses,
): string[] {
  const number = halfWidth(feature.number);
  if (number !== feature.number) losses.replaced.add(feature.number);
  const fields = [
    String(rows.length),
    areaText(feature, options),
    fieldText(number, number, losses),
    fieldText(feature.name, feature.name, losses),
    shapeWords[feature.kind],
    fieldOf(feature, 'sheet', losses),
    fieldOf(feature, 'use', losses),
    fieldOf(feature, 'code', losses),
    '@',
  ];
  return [
    fields.join(','),
    ...rows.map((row) => `${row.label},${row.ring},${pairText(row, shift, options)}`),
  ];
}

/** Without section marks, one blank line between parcels. */
function provincialLines(parcels: readonly Prepared[], shift: number, options: TxtOptions): string[] {
  let running = 0;
  return parcels.flatMap(({ rows }, index) => [
    ...(index > 0 ? [''] : []),
    ...rows.map((row) => {
      running += 1;
      return `${running},${index + 1},${row.ring},${row.label},${pairText(row, shift, options)}`;
    }),
  ]);
}

/** What 省标 has no place for, as a second text that travels with it. */
function companionLines(parcels: readonly Prepared[], losses: Losses): readonly string[] {
  const named = parcels.map(({ feature }) => ({
    ...feature,
    attributes: { 地块编号: feature.number, 地块名称: feature.name, ...feature.attributes },
  }));
  return attributeSections(named, () => false, losses);
}

function prepare(document: ExportDocument, options: TxtOptions, losses: Losses): readonly Prepared[] {
  return document.features.flatMap((feature) => {
    const { rows, isRenumbered } = rowsOf(feature, options);
    const hasPlace = options.dialect === '部标' || feature.kind === 'polygon';
    const name = feature.name || feature.number;
    if (rows.length === 0 || !hasPlace) losses.leftOut.add(name);
    else if (isRenumbered) losses.renumbered.add(name);
    return rows.length === 0 || !hasPlace ? [] : [{ feature, rows }];
  });
}

function textsOf(
  name: string,
  parcels: readonly Prepared[],
  document: ExportDocument,
  options: TxtOptions,
  losses: Losses,
): readonly Text[] {
  const system = systemWords(document.system, options.zonePrefix);
  if (options.dialect === '省标') {
    const companion = companionLines(parcels, losses);
    return [
      { name: `${name}.txt`, lines: provincialLines(parcels, system.shift, options) },
      ...(companion.length > 0
        ? [{ name: name + companionEndings[document.language ?? 'zh-CN'], lines: companion }]
        : []),
    ];
  }
  const features = parcels.map(({ feature }) => feature);
  const origin = originOf(features, document, options);
  const isElsewhere = (key: string) => isLineField(key) || isInHeader(origin, features, key);
  const sections = attributeSections(features, isElsewhere, losses);
  const body = parcels.flatMap((parcel) => parcelLines(parcel, system.shift, options, losses));
  return [{ name: `${name}.txt`, lines: [...sections, ...headerLines(origin, system), ...body] }];
}

/**
 * Writes boundary-point texts: 部标 or 省标 (planning standards 3.5). Coordinates come in the document's own plane and
 * leave with three decimals; the area is the plane area of exactly these coordinates.
 * @throws {ReadRefusal} `txt-unencodable`, `txt-needs-plane`
 */
export function writeTxt(document: ExportDocument, chosen: Partial<TxtOptions> = {}): WrittenFiles {
  const options = { ...defaultTxtOptions, ...chosen };
  const losses: Losses = {
    asText: new Set(),
    replaced: new Set(),
    renumbered: new Set(),
    leftOut: new Set(),
  };
  const parcels = prepare(document, options, losses);
  const groups = options.onePerParcel ? parcels.map((parcel) => [parcel]) : [parcels];
  const taken = new Set<string>();
  const texts = groups.flatMap((group) => {
    const [only] = group;
    const own = options.onePerParcel && only ? `-${only.feature.number || only.feature.name || '1'}` : '';
    const name = distinctName(fileBaseName(`${document.title}${own}`), taken);
    return textsOf(name, group, document, options, losses);
  });
  const companion = texts.find(({ name }) => isCompanion(name))?.name ?? null;
  return { files: encoded(texts, options), losses: lossIssues(losses, companion) };
}
