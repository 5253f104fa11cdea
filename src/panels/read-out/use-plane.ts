import { useEffect, useState } from 'react';
import { loadPlaneProjection, type PlaneProjection } from '@/geodesy/projection';

type PlaneId = 'EPSG:4549' | 'CM120.40';

/** A plane, loaded when it is first wanted; null until it is here. */
export function usePlane(plane: PlaneId | null): PlaneProjection | null {
  const [held, setHeld] = useState<{ readonly id: PlaneId; readonly plane: PlaneProjection } | null>(null);
  useEffect(() => {
    if (plane === null) return;
    let here = true;
    loadPlaneProjection(plane).then(
      (loaded) => here && setHeld({ id: plane, plane: loaded }),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [plane]);
  return held && held.id === plane ? held.plane : null;
}
