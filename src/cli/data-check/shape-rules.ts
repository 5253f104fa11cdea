import type { MultiPolygon, Polygon } from '@/domain/park';
import {
  areaSqm,
  crossesItself,
  extentOf,
  extentsMeet,
  outsideSqm,
  overlapSqm,
  type PlaneParts,
  toPlane,
} from '@/domain/plane-shapes';
import type { FileKind } from '@/ingest/file-schemas';
import { type CheckedData, type Finding, fileOf, finding, type Rule } from './finding';

const toleranceSqm = 1;

interface Piece {
  readonly id: string;
  readonly dataset: string;
  readonly zoneId: string;
  readonly file: string;
  readonly parts: PlaneParts;
  readonly extent: ReturnType<typeof extentOf>;
}

interface Shaped {
  readonly id: string;
  readonly dataset: string;
  readonly zoneId?: string;
  readonly geometry: Polygon | MultiPolygon | null;
}

function pieces(data: CheckedData, kind: FileKind, records: readonly Shaped[]): Piece[] {
  return records.flatMap(({ id, dataset, zoneId, geometry }) => {
    if (!geometry) return [];
    const parts = toPlane(geometry, data.projection);
    const file = fileOf(data, kind, dataset);
    return [{ id, dataset, zoneId: zoneId ?? id, file, parts, extent: extentOf(parts) }];
  });
}

const zonesOf = (data: CheckedData) => pieces(data, 'zones', data.park.zones);
const parcelsOf = (data: CheckedData) => pieces(data, 'parcels', data.park.parcels);
const areasOf = (data: CheckedData) => pieces(data, 'landUseAreas', data.park.landUseAreas);
const buildingsOf = (data: CheckedData) => pieces(data, 'buildings', data.park.buildings);

/** Rings neither cross themselves nor collapse. */
export const ringsAreSimple: Rule = (data) =>
  [...zonesOf(data), ...parcelsOf(data), ...areasOf(data), ...buildingsOf(data)].flatMap(
    ({ id, file, parts }) => (parts.flat().some(crossesItself) ? [finding(file, id, 'ring-crosses')] : []),
  );

function overlapsAmong(all: readonly Piece[], code: string): Finding[] {
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => {
      if (a.dataset !== b.dataset || !extentsMeet(a.extent, b.extent)) return [];
      const common = overlapSqm(a.parts, b.parts);
      if (common <= toleranceSqm) return [];
      return [finding(a.file, a.id, code, { other: b.id, area: show(common) })];
    }),
  );
}

/** Parcels and land-use areas of a dataset share no ground; nor do buildings, nor zones. */
export const nothingOverlaps: Rule = (data) => [
  ...overlapsAmong(zonesOf(data), 'zones-overlap'),
  ...overlapsAmong([...parcelsOf(data), ...areasOf(data)], 'land-overlaps'),
  ...overlapsAmong(buildingsOf(data), 'buildings-overlap'),
];

/** Parcels and areas lie in their zone, buildings in their parcel. */
export const everythingIsInside: Rule = (data) => {
  const zones = new Map(zonesOf(data).map((zone) => [zone.id, zone]));
  const parcels = new Map(parcelsOf(data).map((parcel) => [parcel.id, parcel]));
  const outside = (piece: Piece, home: Piece | undefined, code: string): Finding[] => {
    if (!home) return [];
    const over = outsideSqm(piece.parts, home.parts);
    if (over <= toleranceSqm) return [];
    return [finding(piece.file, piece.id, code, { area: show(over), home: home.id })];
  };
  const parcelOf = new Map(data.park.buildings.map(({ id, parcelId }) => [String(id), parcelId]));
  return [
    ...[...parcelsOf(data), ...areasOf(data), ...buildingsOf(data)].flatMap((piece) =>
      outside(piece, zones.get(piece.zoneId), 'outside-zone'),
    ),
    ...buildingsOf(data).flatMap((building) =>
      outside(building, parcels.get(parcelOf.get(building.id) ?? ''), 'outside-parcel'),
    ),
  ];
};

/** Where a dataset divides a zone into parcels and areas, they leave no gap. */
export const piecesTileTheirZone: Rule = (data) => {
  const all = [...parcelsOf(data), ...areasOf(data)];
  const tilings = new Set(areasOf(data).map(({ dataset }) => dataset));
  return zonesOf(data).flatMap((zone) =>
    [...tilings].flatMap((dataset) => {
      const own = all.filter((piece) => piece.dataset === dataset && piece.zoneId === zone.id);
      const first = own[0];
      if (!first) return [];
      const gap = areaSqm(zone.parts) - own.reduce((sum, { parts }) => sum + areaSqm(parts), 0);
      if (Math.abs(gap) <= toleranceSqm) return [];
      return [finding(first.file, zone.id, 'zone-not-tiled', { area: show(gap) })];
    }),
  );
};

function show(sqm: number): string {
  // Not a number: the shape is so broken that its area cannot be worked out.
  return Number.isNaN(sqm) ? '?' : sqm.toFixed(1);
}
