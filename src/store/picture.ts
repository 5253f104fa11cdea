import type { CameraView } from '@/domain/park';

/** A wish for a picture of what is looked at, for paper. Answered by the map, as a camera request is. */
export interface PictureRequest {
  readonly id: number;
  /** size on paper, CSS pixels of 1/96 inch */
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** ground over paper, seen from straight above; null: what the screen shows, as it shows it */
  readonly scale: number | null;
  readonly pixelsPerInch: number;
  /** two dates: the same view once more, by the other clock */
  readonly both: boolean;
}

export interface Picture {
  /** address of the PNG within this page, for as long as the request stands */
  readonly url: string;
  readonly camera: CameraView;
  /** ground over paper at the middle; null when it is seen at an angle and no one scale holds */
  readonly scale: number | null;
  /** lon/lat of north-west, north-east, south-east, south-west of the frame as it lies; null when seen at an angle */
  readonly corners: readonly (readonly [number, number])[] | null;
}

export const pictureSteps = ['map', 'labels', 'image'] as const;
export type PictureStep = (typeof pictureSteps)[number];

/** `noMap`: no WebGL · `tooSlow`: not complete in time · `blank`: complete, and nothing was drawn. */
export type PictureFailure = 'noMap' | 'tooSlow' | 'blank';

export type PictureProgress =
  | { readonly type: 'none' }
  | { readonly type: 'drawing'; readonly step: PictureStep; readonly share: number }
  | { readonly type: 'done'; readonly picture: Picture; readonly other?: Picture }
  | { readonly type: 'failed'; readonly reason: PictureFailure };

export interface PictureState {
  readonly pictureRequest: PictureRequest | null;
  readonly pictureProgress: PictureProgress;
}

export interface PictureActions {
  requestPicture(wish: Omit<PictureRequest, 'id'>): void;
  /** Stops the drawing, or lets go of the picture. */
  dropPicture(): void;
  /** The map's answer; one to a request that no longer stands is not heard. */
  reportPicture(id: number, progress: PictureProgress): void;
}

export const initialPicture: PictureState = { pictureRequest: null, pictureProgress: { type: 'none' } };

export function createPictureSlice(
  set: (patch: Partial<PictureState>) => void,
  get: () => PictureState,
  nextId: () => number,
): PictureActions {
  return {
    requestPicture: (wish) =>
      set({
        pictureRequest: { ...wish, id: nextId() },
        pictureProgress: { type: 'drawing', step: 'map', share: 0 },
      }),
    dropPicture: () => set(initialPicture),
    reportPicture: (id, pictureProgress) => {
      if (get().pictureRequest?.id === id) set({ pictureProgress });
    },
  };
}
