import { useEffect, useEffectEvent, useState } from 'react';
import type { ControlPoint } from '@/geodesy/four-parameter';
import { appStore } from '@/store/store';

/** The database comes when it is wanted; a page that never fits never loads it. */
const memory = () => import('@/storage/control-points');

/**
 * The wish to keep control points on this machine. Taking it back forgets them at once.
 * @param onFound called with what an earlier day kept
 * @returns whether they are kept, and the way to change it
 */
export function useKeptPoints(
  onFound: (points: readonly ControlPoint[]) => void,
): readonly [boolean, (keep: boolean, points: readonly ControlPoint[]) => void] {
  const [kept, setKept] = useState(false);
  const found = useEffectEvent(onFound);
  useEffect(() => {
    let here = true;
    memory()
      .then(({ keptControlPoints }) => keptControlPoints())
      .then((points) => {
        if (!here || points.length === 0) return;
        setKept(true);
        found(points);
      })
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, []);
  const change = (keep: boolean, points: readonly ControlPoint[]) => {
    setKept(keep);
    const done = async () => {
      const { forgetControlPoints, keepControlPoints } = await memory();
      const whole = points.filter(({ source, target }) => [...source, ...target].every(Number.isFinite));
      await (keep ? keepControlPoints(whole) : forgetControlPoints());
    };
    done().catch(() => {
      setKept(false);
      appStore().getState().notify({ severity: 'warning', code: 'control-points-not-kept', params: {} });
    });
  };
  return [kept, change];
}
