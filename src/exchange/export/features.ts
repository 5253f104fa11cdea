import type { ClockReading } from '@/domain/clock';
import type { Attributes, ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { landUseNameZh } from '@/domain/land-use-text';
import type { ControlRange, Park } from '@/domain/park';
import { atOnce, withBreaths } from '@/domain/steps';
import { type UserDataset, userRecordOf } from '@/domain/user-dataset';
import type { ExportThing } from './park-things';
import { provenanceColumns } from './provenance';

const kindWords = {
  zone: '片区',
  parcel: '地块',
  landUseArea: '其他用地',
  building: '建筑',
  point: '点位',
} as const;

export interface ParkExport {
  readonly features: readonly ImportedFeature[];
  /** what stays here, named: things without an outline, own data in public mode */
  readonly losses: readonly Issue[];
}

export interface ParkExportContext {
  /** as it is shown */
  readonly park: Park;
  readonly datasets: readonly UserDataset[];
  readonly clock: ClockReading;
  /** 审图号, or 内部工作用图 */
  readonly pictureLine: string;
  /** 公开模式: what somebody surveyed stays here (standards 7.4) */
  readonly publicMode: boolean;
}

function rangeText(range: ControlRange | null | undefined): string | null {
  if (!range) return null;
  const { min, max, minExclusive, maxExclusive } = range;
  if (min !== null && max !== null && min === max) return String(min);
  return [
    min === null ? '' : `${minExclusive ? '>' : '≥'}${min}`,
    max === null ? '' : `${maxExclusive ? '<' : '≤'}${max}`,
  ]
    .filter((text) => text !== '')
    .join('，');
}

const geometryOf = (one: ExportThing): ImportedFeature['geometry'] =>
  one.kind === 'point' ? { type: 'Point', coordinates: [...one.thing.position] } : one.thing.geometry;

/** What is known of the thing itself. 规划未载明 is nothing, never 0. */
function ownColumns(park: Park, { kind, thing }: ExportThing): Attributes {
  const zone = kind === 'zone' ? null : park.zones.find(({ id }) => id === thing.zoneId);
  const common: Attributes = {
    编号: String(thing.id),
    类别: kindWords[kind],
    ...(zone ? { 片区: zone.name.zh } : {}),
  };
  switch (kind) {
    case 'zone':
    case 'point':
      return common;
    case 'landUseArea':
      return {
        ...common,
        用地代码: thing.landUse,
        用地名称: landUseNameZh(thing.landUse),
        用地面积平方米: thing.siteAreaSqm,
      };
    case 'parcel':
      return {
        ...common,
        用地代码: thing.landUse,
        用地名称: thing.landUse === null ? null : landUseNameZh(thing.landUse),
        用地面积平方米: thing.siteAreaSqm,
        容积率: rangeText(thing.controls?.floorAreaRatio),
        建筑密度: rangeText(thing.controls?.buildingCoverageRatio),
        绿地率: rangeText(thing.controls?.greenSpaceRatio),
        限高: rangeText(thing.controls?.heightM),
      };
    case 'building':
      return {
        ...common,
        层数: thing.storeys,
        高度米: thing.heightM,
        建筑面积平方米: thing.grossFloorAreaSqm,
        可用面积平方米: thing.usableFloorAreaSqm,
      };
  }
}

/** The file's own attributes come first and are never overwritten: a title we need ourselves is moved aside. */
function joined(own: Attributes, file: Attributes, provenance: Attributes): Attributes {
  const taken = new Set([...Object.keys(own), ...Object.keys(provenance)]);
  const kept = Object.entries(file).map(
    ([title, value]) => [taken.has(title) ? `${title}（原）` : title, value] as const,
  );
  return Object.fromEntries([...kept, ...Object.entries(own), ...Object.entries(provenance)]);
}

const told = (code: string, names: readonly string[]): readonly Issue[] =>
  names.length === 0
    ? []
    : [
        {
          severity: 'warning',
          code,
          params: {
            count: names.length,
            names: names.slice(0, 10).join('、') + (names.length > 10 ? ' …' : ''),
          },
          where: {},
        },
      ];

function* stepsOf(
  things: readonly ExportThing[],
  context: ParkExportContext,
): Generator<undefined, ParkExport> {
  const shapeless: string[] = [];
  const held: string[] = [];
  const features: ImportedFeature[] = [];
  for (const one of things) {
    yield;
    const { thing } = one;
    const outline = one.kind === 'zone' ? one.thing.outline : undefined;
    const geometry = geometryOf(one);
    const name = thing.name?.zh || String(thing.id);
    if (context.publicMode && (thing.nature === 'user' || outline)) held.push(name);
    else if (geometry === null) shapeless.push(name);
    else features.push(featureOf(one, geometry, context));
  }
  return { features, losses: [...told('export-no-outline', shapeless), ...told('export-held-back', held)] };
}

function featureOf(
  one: ExportThing,
  geometry: NonNullable<ImportedFeature['geometry']>,
  { park, datasets, clock, pictureLine }: ParkExportContext,
): ImportedFeature {
  const { kind, thing } = one;
  const found = userRecordOf(datasets, String(thing.id))?.record ?? null;
  const area = kind === 'parcel' || kind === 'landUseArea' ? thing.siteAreaSqm : null;
  return {
    id: String(thing.id),
    where: {},
    layer: kindWords[kind],
    name: found?.name ?? thing.name?.zh ?? '',
    number: found?.number ?? null,
    kind: geometry.type === 'Point' ? 'point' : 'polygon',
    geometry,
    original: found?.original ?? { system: null, parts: [] },
    pointLabels: found?.pointLabels ?? null,
    attributes: joined(
      ownColumns(park, one),
      found?.attributes ?? {},
      provenanceColumns(park, one, clock, pictureLine),
    ),
    declaredArea: found?.declaredArea ?? null,
    declaredAreaSqm: found?.declaredAreaSqm ?? null,
    areaPlaneSqm: found?.areaPlaneSqm ?? area,
    areaEllipsoidSqm: found?.areaEllipsoidSqm ?? null,
  };
}

/**
 * Things of the park as features to write. A survey's own coordinates, numbers and labels go out as they came in
 * (standards 2.2); every feature says where it comes from, how good its outline is, and for which day it holds.
 */
export function parkExport(things: readonly ExportThing[], context: ParkExportContext): ParkExport {
  return atOnce(stepsOf(things, context));
}

/** The same with pauses in which the page answers. */
export function parkExportInSteps(
  things: readonly ExportThing[],
  context: ParkExportContext,
): Promise<ParkExport> {
  return withBreaths(stepsOf(things, context));
}
