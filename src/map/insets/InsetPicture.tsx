import { useMemo } from 'react';
import type { ClockReading } from '@/domain/clock';
import { authoritativeParcel, parcelStateAt } from '@/domain/lifecycle';
import type { Parcel, Park } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { landUseSymbol } from '@/symbology/land-use';
import { cssVariableName, zoneTone } from '@/symbology/themes';
import { stageSymbols } from '@/symbology/transfer-stages';
import { boundsOf } from '../style/sources/shape';
import { insetPlane, type ZoneCluster } from './clusters';
import styles from './Insets.module.css';
import { pathOf } from './paths';

const token = (zoneId: string, tone: 'fill' | 'text') => `var(${cssVariableName(zoneTone(zoneId)[tone])})`;

/** Context near the zones: enough to see river, canal, street and rail. */
function contextNear(park: Park, cluster: ZoneCluster) {
  const { west, south, east, north } = cluster.frame;
  return park.context.filter(({ geometry }) => {
    if (geometry.type === 'Point') return false;
    const bounds = boundsOf(flatPositions(geometry.coordinates));
    return bounds && bounds.west < east && bounds.east > west && bounds.south < north && bounds.north > south;
  });
}

function flatPositions(coordinates: readonly unknown[]): number[][] {
  return typeof coordinates[0] === 'number'
    ? [coordinates as number[]]
    : coordinates.flatMap((inner) => flatPositions(inner as readonly unknown[]));
}

/** An inset is a thumbnail: what it draws may have this many corners, or it draws the parcels of plan and 示例 only. */
const cornerLimit = 20_000;

function cornersOf({ geometry }: Parcel): number {
  if (!geometry) return 0;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((all, rings) => rings.reduce((sum, ring) => sum + ring.length, all), 0);
}

function insetParcels(parcels: readonly Parcel[]): readonly Parcel[] {
  const own = parcels.filter(({ nature }) => nature === 'user');
  const corners = own.reduce((sum, parcel) => sum + cornersOf(parcel), 0);
  return corners <= cornerLimit ? parcels : parcels.filter(({ nature }) => nature !== 'user');
}

function ParcelShapes({ cluster }: { readonly cluster: ZoneCluster }) {
  const park = useAppStore((state) => state.park);
  const colouring = useAppStore((state) => state.parcelColouring);
  const tone = useAppStore((state) => (state.theme === 'night' ? 'night' : 'light'));
  const byStage = colouring === 'transferStage';
  // Land use does not depend on the clock: then a new date draws nothing here.
  const asOf = useAppStore((state) => (byStage ? state.asOf : null));
  const basis = useAppStore((state) => state.basis);
  const today = useAppStore((state) => state.today);
  const plane = useMemo(() => insetPlane(cluster.frame), [cluster]);
  const ids = useMemo(() => new Set(cluster.zones.map((zone) => zone.id)), [cluster]);
  const shapes = useMemo(
    () =>
      insetParcels(park.parcels).flatMap((parcel) =>
        parcel.geometry && ids.has(parcel.zoneId) ? [{ parcel, path: pathOf(plane, parcel.geometry) }] : [],
      ),
    [park, ids, plane],
  );
  const areas = useMemo(
    () =>
      park.landUseAreas.flatMap((area) =>
        ids.has(area.zoneId) ? [{ area, path: pathOf(plane, area.geometry) }] : [],
      ),
    [park, ids, plane],
  );
  const fill = (parcel: Parcel) => {
    if (asOf === null) return landUseSymbol(parcel.landUse)[tone];
    const clock: ClockReading = { asOf, basis, today };
    return stageSymbols[parcelStateAt(authoritativeParcel(park, parcel), clock).family][tone];
  };
  return (
    <>
      {areas.map(({ area, path }) => (
        <path key={area.id} d={path} style={{ fill: landUseSymbol(area.landUse)[tone] }} />
      ))}
      {shapes.map(({ parcel, path }) => (
        <path key={parcel.id} className={styles.parcel} d={path} style={{ fill: fill(parcel) }} />
      ))}
    </>
  );
}

/** The enlarged zones as SVG, from the same geometry and symbology as the map. */
export function InsetPicture({ cluster }: { readonly cluster: ZoneCluster }) {
  const park = useAppStore((state) => state.park);
  const showParcels = useAppStore((state) => state.visibility.parcels && state.sampleVisible);
  const showContext = useAppStore((state) => state.visibility.context);
  const plane = useMemo(() => insetPlane(cluster.frame), [cluster]);
  const context = useMemo(
    () => contextNear(park, cluster).map((item) => ({ item, path: pathOf(plane, item.geometry) })),
    [park, cluster, plane],
  );
  const zones = useMemo(
    () => cluster.zones.map((zone) => ({ id: String(zone.id), zone, path: pathOf(plane, zone.geometry) })),
    [cluster, plane],
  );
  // Hatch in the plane's metres, about 7 px at the size the inset is shown.
  const period = Math.max(plane.width, plane.height) / 34;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${plane.width.toFixed(1)} ${plane.height.toFixed(1)}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        {zones.map(({ id }) => (
          <pattern
            key={id}
            id={`inset-hatch-${id}`}
            width={period}
            height={period}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={period * 0.18} height={period} style={{ fill: token(id, 'fill') }} />
          </pattern>
        ))}
      </defs>
      {showContext &&
        context.map(({ item, path }) => <path key={item.id} className={styles[item.class]} d={path} />)}
      {zones.map(({ id, path }) => (
        <g key={id}>
          <path className={styles.zoneFill} d={path} style={{ fill: token(id, 'fill') }} />
          <path className={styles.zoneHatch} d={path} style={{ fill: `url(#inset-hatch-${id})` }} />
        </g>
      ))}
      {showParcels && <ParcelShapes cluster={cluster} />}
      {zones.map(({ id, zone, path }) => (
        <path
          key={id}
          className={zone.geometryQuality === 'schematic' ? styles.zoneSchematic : styles.zoneOutline}
          d={path}
          style={{ stroke: token(id, 'text') }}
        />
      ))}
    </svg>
  );
}
