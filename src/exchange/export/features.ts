import type { ClockReading } from '@/domain/clock';
import type { ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { Park } from '@/domain/park';
import { atOnce, withBreaths } from '@/domain/steps';
import { type UserDataset, userRecordOf } from '@/domain/user-dataset';
import { joined, kindWords, ownColumns } from './own-columns';
import type { ExportThing } from './park-things';
import { provenanceColumns } from './provenance';

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

const geometryOf = (one: ExportThing): ImportedFeature['geometry'] =>
  one.kind === 'point' ? { type: 'Point', coordinates: [...one.thing.position] } : one.thing.geometry;

const told = (
  code: string,
  names: readonly string[],
  severity: Issue['severity'] = 'warning',
): readonly Issue[] =>
  names.length === 0
    ? []
    : [
        {
          severity,
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
  const moved = new Set<string>();
  const features: ImportedFeature[] = [];
  for (const one of things) {
    yield;
    const { thing } = one;
    const outline = one.kind === 'zone' ? one.thing.outline : undefined;
    const geometry = geometryOf(one);
    const name = thing.name?.zh || String(thing.id);
    if (context.publicMode && (thing.nature === 'user' || outline)) held.push(name);
    else if (geometry === null) shapeless.push(name);
    else features.push(featureOf(one, geometry, context, moved));
  }
  return {
    features,
    losses: [
      ...told('export-no-outline', shapeless),
      ...told('export-held-back', held),
      ...told('export-title-moved', [...moved], 'info'),
    ],
  };
}

function featureOf(
  one: ExportThing,
  geometry: NonNullable<ImportedFeature['geometry']>,
  { park, datasets, clock, pictureLine }: ParkExportContext,
  moved: Set<string>,
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
      moved,
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
