import { type ReactNode, useEffect } from 'react';
import { appStore, useAppStore } from '@/store/store';
import type { MapEngine } from '../engine/create-map-engine';

/** Answers every wish for a picture with the truth where there is no map to draw one: the sheet stands without it. */
export function PictureUnavailable(_: { readonly engine?: MapEngine }): ReactNode {
  const id = useAppStore((state) => state.pictureRequest?.id);
  useEffect(() => {
    if (id !== undefined) appStore().getState().reportPicture(id, { type: 'failed', reason: 'noMap' });
  }, [id]);
  return null;
}
