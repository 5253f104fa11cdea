import { useEffect, useState } from 'react';
import { loadProjection } from '@/geodesy/projection';
import type { Picture } from '@/store/picture';

type Corners = NonNullable<Picture['corners']>;

/** Corners of a picture as [east, north] in EPSG:4549, metres; null until they are computed, or when they cannot be. */
export function usePlaneCorners(corners: Picture['corners']): Corners | null {
  const [plane, setPlane] = useState<Corners | null>(null);
  useEffect(() => {
    setPlane(null);
    if (corners === null) return;
    let current = true;
    loadProjection()
      .then(({ forward4549 }) => {
        if (current) setPlane(corners.map(([lon, lat]) => forward4549(lon, lat)));
      })
      // Without the projection's part of the program the sheet still gives longitude and latitude.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [corners]);
  return plane;
}
