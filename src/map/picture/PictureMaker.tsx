import { type ReactNode, useEffect, useRef } from 'react';
import { appStore, useAppStore } from '@/store/store';
import type { MapEngine } from '../engine/create-map-engine';
import { drawPictures } from '../engine/draw-pictures';
import { pictureView } from '../engine/picture-view';

/** Answers wishes for a picture: a second map for as long as it takes, removed when the picture stands or is dropped. */
export default function PictureMaker({ engine }: { readonly engine: MapEngine }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const request = useAppStore((state) => state.pictureRequest);
  useEffect(() => {
    if (!request || !host.current) return;
    const frame = { width: request.widthPixels, height: request.heightPixels };
    const view = pictureView(engine.peer.view(), engine.freeSize(), frame, request.scale);
    return drawPictures(host.current, appStore(), request, view, (progress) =>
      appStore().getState().reportPicture(request.id, progress),
    );
  }, [request, engine]);
  return <div ref={host} />;
}
