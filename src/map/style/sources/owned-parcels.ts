import type { Feature, Position } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { interiorPoint } from '@/domain/interior-point';
import { authoritativeParcel } from '@/domain/lifecycle';
import type { OwnPoint, Parcel, Park } from '@/domain/park';
import type { Selection } from '@/domain/selection';
import type { ImportPreview } from '@/store/import';
import { type OwnedSourceId, ownedSourceIds, sourceIds } from '../source-ids';
import { feature, geojsonSource } from './feature';
import { previewFeatures } from './import-preview';
import type { OwnedFeatures } from './owned-features';
import { parcelFeature } from './parcels';
import { interiorPoint as labelPoint } from './shape';

const declared = Object.fromEntries(ownedSourceIds.map((id) => [id, geojsonSource([])])) as Readonly<
  Record<OwnedSourceId, GeoJSONSourceSpecification>
>;

/** The handle under which an owned source stands in the style: one constant object, and no data in it. */
export function ownedSourceSpec(id: OwnedSourceId): GeoJSONSourceSpecification {
  return declared[id];
}

const ownParcels = new WeakMap<readonly Parcel[], readonly Parcel[]>();

function userParcels({ parcels }: Park): readonly Parcel[] {
  const known = ownParcels.get(parcels);
  if (known) return known;
  const own = parcels.filter(({ nature, geometry }) => nature === 'user' && geometry !== null);
  ownParcels.set(parcels, own);
  return own;
}

export function hasUserParcels(park: Park): boolean {
  return userParcels(park).length > 0;
}

interface Encoded {
  readonly record: Parcel;
  readonly shape: Feature;
  readonly point: Feature;
}
const encodedParcels = new WeakMap<Parcel, Encoded>();

/** Encoded once per parcel value: a report on one of ten thousand parcels encodes one. */
function encoded(park: Park, parcel: Parcel): Encoded | null {
  const { geometry } = parcel;
  if (geometry === null) return null;
  const record = authoritativeParcel(park, parcel);
  const known = encodedParcels.get(parcel);
  if (known?.record === record) return known;
  const { properties } = parcelFeature(park, parcel);
  const made: Encoded = {
    record,
    shape: feature(geometry, properties),
    // The import has worked it out already, to find the zone.
    point: feature(
      { type: 'Point', coordinates: [...(interiorPoint(geometry) ?? labelPoint(geometry))] },
      properties,
    ),
  };
  encodedParcels.set(parcel, made);
  return made;
}

export interface ParcelFeatures {
  readonly shapes: OwnedFeatures;
  readonly points: OwnedFeatures;
}
const remembered = new WeakMap<Park, ParcelFeatures>();

/** Shapes and label points of a person's own parcels. */
export function userParcelFeatures(park: Park): ParcelFeatures {
  const known = remembered.get(park);
  if (known) return known;
  const shapes = new Map<string, Feature>();
  const points = new Map<string, Feature>();
  for (const parcel of userParcels(park)) {
    const made = encoded(park, parcel);
    if (!made) continue;
    shapes.set(String(parcel.id), made.shape);
    points.set(String(parcel.id), made.point);
  }
  const features = { shapes, points };
  remembered.set(park, features);
  return features;
}

const noFeatures: OwnedFeatures = new Map();
/** More dots than this are a line again. */
const dotLimit = 500;

/** Corners of the chosen parcel, where its line was digitised: the dots that say so (LOOK, "Certainty"). */
export function selectedVertices(park: Park, selected: Selection | null): OwnedFeatures {
  if (selected?.kind !== 'parcel' || !selected.id.startsWith('user:')) return noFeatures;
  const parcel = userParcels(park).find(({ id }) => String(id) === selected.id);
  if (parcel?.geometryQuality !== 'digitised' || parcel.geometry === null) return noFeatures;
  const { geometry } = parcel;
  const rings: readonly Position[][] =
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const corners = rings.flatMap((ring) => ring.slice(0, -1));
  if (corners.length > dotLimit) return noFeatures;
  return new Map(
    corners.map((coordinates, index) => {
      const id = `${selected.id}#${index}`;
      return [id, feature({ type: 'Point', coordinates }, { id })];
    }),
  );
}

const pointFeatures = new WeakMap<readonly OwnPoint[], OwnedFeatures>();

/** A person's own points: one feature each, with how good its place is. */
export function userPointFeatures({ ownPoints }: Park): OwnedFeatures {
  const known = pointFeatures.get(ownPoints);
  if (known) return known;
  const made = new Map(
    ownPoints.map(({ geometryQuality: quality, id, name, position: [lon, lat] }) => [
      id,
      feature({ type: 'Point', coordinates: [lon, lat] }, { id, quality, zh: name.zh, en: name.en }),
    ]),
  );
  pointFeatures.set(ownPoints, made);
  return made;
}

/** Whether the style has to declare the sources of a person's own things. */
export function hasOwnThings(park: Park): boolean {
  return hasUserParcels(park) || park.ownPoints.length > 0;
}

/** What every owned source should hold for this park and selection. */
export function ownedFeatures(
  park: Park,
  selected: Selection | null,
  preview: ImportPreview | null,
): Readonly<Record<OwnedSourceId, OwnedFeatures>> {
  const { shapes, points } = userParcelFeatures(park);
  return {
    [sourceIds.userParcels]: shapes,
    [sourceIds.userParcelPoints]: points,
    [sourceIds.userVertices]: selectedVertices(park, selected),
    [sourceIds.userPoints]: userPointFeatures(park),
    [sourceIds.importPreview]: previewFeatures(preview),
  };
}
