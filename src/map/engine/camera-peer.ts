import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CameraView } from '@/domain/park';
import { cameraOf } from './camera';

/** What a map's camera offers another one to move in step with it. */
export interface CameraPeer {
  view(): CameraView;
  /** Takes a view without telling anybody: whoever follows does not lead. */
  follow(view: CameraView): void;
  /** The camera that was followed has come to rest. @param byHand a person moved it, not the program */
  settle(byHand: boolean): void;
  /** Own movements only. @returns detach */
  onMove(listener: () => void): () => void;
  /** Own movements that have come to rest. @returns detach */
  onRest(listener: (byHand: boolean) => void): () => void;
}

const isSameView = (a: CameraView, b: CameraView) =>
  a.center[0] === b.center[0] &&
  a.center[1] === b.center[1] &&
  a.zoom === b.zoom &&
  a.pitch === b.pitch &&
  a.bearing === b.bearing;

/** Both cameras in step, whichever is moved. @returns detach */
export function lockCameras(one: CameraPeer, other: CameraPeer): () => void {
  const lead = (leader: CameraPeer, follower: CameraPeer) => [
    leader.onMove(() => follower.follow(leader.view())),
    leader.onRest((byHand) => {
      follower.settle(byHand);
      // At the edge of what may be seen the follower may have stopped earlier: then both stand where it does.
      if (!isSameView(leader.view(), follower.view())) leader.follow(follower.view());
    }),
  ];
  other.follow(one.view());
  const ends = [...lead(one, other), ...lead(other, one)];
  return () => {
    for (const end of ends) end();
  };
}

const followed = { zhiguFollowed: true } as const;

/** Whether a camera event comes from a movement in step with another map. */
export function isFollowed(event: object): boolean {
  return 'zhiguFollowed' in event;
}

/** @param settle what is due when a movement in step has ended: reports, memory of who moved */
export function cameraPeerOf(map: MapLibreMap, settle: CameraPeer['settle']): CameraPeer {
  return {
    view: () => cameraOf(map),
    follow: ({ center, zoom, pitch, bearing }) => {
      map.jumpTo({ center: [center[0], center[1]], zoom, pitch, bearing }, followed);
    },
    settle,
    onMove: (listener) => {
      const subscription = map.on('move', (event) => {
        if (!isFollowed(event)) listener();
      });
      return () => subscription.unsubscribe();
    },
    onRest: (listener) => {
      let byHand = false;
      const subscriptions = [
        map.on('movestart', (event) => {
          byHand = event.originalEvent !== undefined;
        }),
        map.on('moveend', (event) => {
          if (!isFollowed(event)) listener(byHand);
        }),
      ];
      return () => {
        for (const subscription of subscriptions) subscription.unsubscribe();
      };
    },
  };
}
