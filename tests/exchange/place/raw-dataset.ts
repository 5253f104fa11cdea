import type { SurveyPart } from '@/domain/imported-feature';
import { declaredFromWords } from '@/exchange/place/declared';
import type { DeclaredSystem, RawDataset, RawFeature } from '@/exchange/raw';
import { goldenParcels } from '../../geodesy/golden';

export function rawFeature(parts: readonly SurveyPart[], over: Partial<RawFeature> = {}): RawFeature {
  return {
    where: { feature: 'A' },
    kind: 'polygon',
    parts,
    pointLabels: null,
    name: null,
    number: null,
    attributes: {},
    declaredArea: null,
    ...over,
  };
}

export function rawDataset(
  features: readonly RawFeature[],
  declared: DeclaredSystem | null = null,
  over: Partial<RawDataset> = {},
): RawDataset {
  return {
    format: 'txt',
    dialect: null,
    encoding: null,
    declared,
    layers: [{ name: 'layer', features }],
    issues: [],
    ...over,
  };
}

/** What the header of an ordinary survey text of this city says. */
export const zone40 = declaredFromWords({ system: '2000国家大地坐标系', degreesPerZone: '3', zone: '40' });

/** Golden parcel as [east, north] of CM 120°, with what is to be added to its eastings. */
export function goldenParts(id: string, eastShift = 0): SurveyPart[] {
  const parcel = goldenParcels.find((candidate) => candidate.id === id);
  if (!parcel) throw new Error(id);
  const rings = parcel.ringsNE.map((ring) => ring.map(([north, east]) => [east + eastShift, north] as const));
  return parcel.kind === 'multi' ? rings.map((ring) => [ring]) : [rings];
}

/** Every number of a shape changed. */
export function changed(
  parts: readonly SurveyPart[],
  change: (x: number, y: number) => readonly [number, number],
): SurveyPart[] {
  return parts.map((part) => part.map((ring) => ring.map(([x, y]) => change(x, y))));
}
