import { type ReactNode, useEffect } from 'react';
import { appStore } from '@/store/store';
import type { CameraPeer } from '../engine/camera-peer';

/** In place of the second map when its part of the program could not be fetched. */
export function SecondMapUnavailable(_: { readonly page: CameraPeer }): ReactNode {
  useEffect(() => {
    appStore().getState().reportOtherMap('unavailable');
    return () => appStore().getState().reportOtherMap('none');
  }, []);
  return null;
}
