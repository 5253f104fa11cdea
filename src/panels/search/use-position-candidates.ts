import { useEffect, useState } from 'react';
import type { PositionCandidate } from '@/exchange/place/parse-position';
import { appStore } from '@/store/store';

/** Two numbers with something between them, or an angle: worth fetching the rules of coordinates for. */
const looksLikePosition = /\d[^\p{L}]*[\s,，;；/]\D*\d|\d\s*[°º度]/u;

const none: readonly PositionCandidate[] = [];

/** What a typed text may be as a place, every reading with its system; empty while it is none. */
export function usePositionCandidates(text: string): readonly PositionCandidate[] {
  const [found, setFound] = useState<{ readonly text: string; readonly list: readonly PositionCandidate[] }>({
    text: '',
    list: none,
  });
  useEffect(() => {
    if (!looksLikePosition.test(text)) return;
    let here = true;
    const read = async () => {
      const [{ parsePosition }] = await Promise.all([
        import('@/exchange/place/parse-position'),
        import('@/messages/survey'),
        import('@/messages/tools'),
      ]);
      const { candidates } = await parsePosition(text);
      if (here) setFound({ text, list: candidates });
    };
    // Without the chunk names are still found; coordinates are tried again with the next letter.
    read().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [text]);
  return found.text === text ? found.list : none;
}

/** As near as a parcel is looked at. */
const nearZoom = 16;

/** Flies to a typed position and leaves a mark there. */
export function goToPosition({ lon, lat, system }: PositionCandidate): void {
  const { camera, requestCamera, setPlaceMark } = appStore().getState();
  setPlaceMark({ at: [lon, lat], system });
  const zoom = Math.max(camera?.zoom ?? 0, nearZoom);
  requestCamera({ type: 'view', view: { center: [lon, lat], zoom, pitch: 0, bearing: 0 } }, 'user');
}
