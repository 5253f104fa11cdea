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
import { type CheckedData, type Finding, fileOf, type Rule } from './finding';

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
    ({ id, file, parts }) =>
      parts.flat().some(crossesItself)
        ? [
            {
              file,
              feature: id,
              message: 'its outline crosses itself',
              remedy: 'put the vertices in order, or split the shape into parts',
            },
          ]
        : [],
  );

function overlapsAmong(all: readonly Piece[], remedy: string): Finding[] {
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => {
      if (a.dataset !== b.dataset || !extentsMeet(a.extent, b.extent)) return [];
      const common = overlapSqm(a.parts, b.parts);
      if (common <= toleranceSqm) return [];
      return [{ file: a.file, feature: a.id, message: `it overlaps ${b.id} by ${show(common)}`, remedy }];
    }),
  );
}

/** Parcels and land-use areas of a dataset share no ground; nor do buildings, nor zones. */
export const nothingOverlaps: Rule = (data) => [
  ...overlapsAmong(zonesOf(data), 'draw the two outlines along one common line'),
  ...overlapsAmong([...parcelsOf(data), ...areasOf(data)], 'let the two shapes share one boundary'),
  ...overlapsAmong(buildingsOf(data), 'move or trim one footprint'),
];

/** Parcels and areas lie in their zone, buildings in their parcel. */
export const everythingIsInside: Rule = (data) => {
  const zones = new Map(zonesOf(data).map((zone) => [zone.id, zone]));
  const parcels = new Map(parcelsOf(data).map((parcel) => [parcel.id, parcel]));
  const outside = (piece: Piece, home: Piece | undefined, homeName: string): Finding[] => {
    if (!home) return [];
    const over = outsideSqm(piece.parts, home.parts);
    if (over <= toleranceSqm) return [];
    return [
      {
        file: piece.file,
        feature: piece.id,
        message: `${show(over)} of it lie outside ${homeName} ${home.id}`,
        remedy: `trim it to the outline of ${home.id}, or correct the reference`,
      },
    ];
  };
  const parcelOf = new Map(data.park.buildings.map(({ id, parcelId }) => [String(id), parcelId]));
  return [
    ...[...parcelsOf(data), ...areasOf(data), ...buildingsOf(data)].flatMap((piece) =>
      outside(piece, zones.get(piece.zoneId), 'zone'),
    ),
    ...buildingsOf(data).flatMap((building) =>
      outside(building, parcels.get(parcelOf.get(building.id) ?? ''), 'parcel'),
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
      return [
        {
          file: first.file,
          feature: zone.id,
          message: `parcels and land-use areas differ from their zone by ${show(gap)}`,
          remedy: 'close the gap with a street or green area, or remove what is doubled',
        },
      ];
    }),
  );
};

function show(sqm: number): string {
  return Number.isNaN(sqm) ? 'an area that cannot be worked out' : `${sqm.toFixed(1)} m²`;
}
