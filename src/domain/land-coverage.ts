import type { Projection } from '@/geodesy/projection';
import type { DatasetId, ZoneId } from './ids';
import type { Park } from './park';
import { areaSqm, extentOf, extentsMeet, overlapSqm, type PlaneParts, toPlane } from './plane-shapes';

/** Smaller ones are the last digit of somebody's coordinates (planning standards 5.3). */
const toleranceSqm = 1;
/** Less of one piece is the grid of the clipper. */
const gridSqm = 0.1;
/** Beyond this many pieces the pairs take longer than anybody waits. */
const mostPieces = 3_000;

export interface LandCoverage {
  readonly overlaps: readonly { readonly names: readonly [string, string]; readonly areaSqm: number }[];
  /** what is open of a zone, and, negative, what reaches beyond its outline; both may stand for one zone */
  readonly gaps: readonly { readonly zoneId: ZoneId; readonly areaSqm: number }[];
  /** false: there are too many pieces to compare them two by two */
  readonly isChecked: boolean;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

interface Piece {
  readonly name: string;
  readonly zoneId: ZoneId;
  readonly parts: PlaneParts;
  readonly extent: ReturnType<typeof extentOf>;
}

/**
 * What a dataset's parcels and other land leave open of their zone, and where two of them lie on one another, each above
 * 1 m². A gap is only told against an outline that is no sketch, or by the dataset that divides the sketch itself.
 * Source: planning standards 5.3.
 */
export function landCoverage(park: Park, dataset: DatasetId, projection: Projection): LandCoverage {
  const pieces = [...park.parcels, ...park.landUseAreas].flatMap((thing): readonly Piece[] => {
    if (thing.dataset !== dataset || !thing.geometry) return [];
    const parts = toPlane(thing.geometry, projection);
    return [
      { name: thing.name?.zh ?? String(thing.id), zoneId: thing.zoneId, parts, extent: extentOf(parts) },
    ];
  });
  if (pieces.length > mostPieces) return { overlaps: [], gaps: [], isChecked: false };
  const overlaps = pieces.flatMap((a, index) =>
    pieces.slice(index + 1).flatMap((b) => {
      if (!extentsMeet(a.extent, b.extent)) return [];
      const common = overlapSqm(a.parts, b.parts);
      // Not "greater than": what cannot be worked out is told as well.
      return common <= toleranceSqm
        ? []
        : [{ names: [a.name, b.name] as const, areaSqm: common, zoneId: a.zoneId }];
    }),
  );
  const divides = park.landUseAreas.some((area) => area.dataset === dataset);
  const gaps = park.zones.flatMap((zone) => {
    const own = pieces.filter(({ zoneId }) => zoneId === zone.id);
    if (own.length === 0 || (zone.geometryQuality === 'schematic' && !divides)) return [];
    const outline = toPlane(zone.geometry, projection);
    const inside = own.map(({ parts }) => {
      const [whole, common] = [areaSqm(parts), overlapSqm(parts, outline)];
      // What cannot be clipped (NaN) is taken to lie inside, and so is what only the clipper's grid sets outside.
      return { whole, within: Math.abs(whole - common) > gridSqm ? common : whole };
    });
    const doubled = sumOf(overlaps.filter(({ zoneId }) => zoneId === zone.id).map((one) => one.areaSqm));
    const open = areaSqm(outline) - (sumOf(inside.map(({ within }) => within)) - doubled);
    const beyond = sumOf(inside.map(({ whole, within }) => whole - within));
    return [open, -beyond]
      .filter((area) => Math.abs(area) > toleranceSqm)
      .map((area) => ({ zoneId: zone.id, areaSqm: area }));
  });
  return {
    overlaps: overlaps.map(({ names, areaSqm: sqm }) => ({ names, areaSqm: sqm })),
    gaps,
    isChecked: true,
  };
}
