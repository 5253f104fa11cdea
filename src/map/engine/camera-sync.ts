import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Park } from '@/domain/park';
import type { CameraRequest } from '@/store/state';
import type { AppStore } from '@/store/store';
import { cameraOf, type OverviewRoom, perform, viewOfBounds, viewOfPark, viewOfSelection } from './camera';
import { type CameraPeer, cameraPeerOf, isFollowed } from './camera-peer';
import { freePartOf, isSamePadding, onInsetsChange } from './free-part';
import { asPair, cameraBounds } from './limits';

export interface CameraSync {
  home(animate: boolean): void;
  /** Room the enlarged insets take in the overview; the overview is fitted again while nobody has moved it. */
  setOverviewRoom(room: OverviewRoom): void;
  /** For a second map that moves in step. */
  readonly peer: CameraPeer;
  destroy(): void;
}

const insetEaseMs = 240;

/** Executes camera requests and reports where the camera came to rest, on `moveend` only. */
export function keepCamera(map: MapLibreMap, store: AppStore): CameraSync {
  let room: OverviewRoom = { top: 0, bottom: 0 };
  /** true while the overview stands as fitted: then new panels or a new size fit it again */
  let atHome = false;
  let fitting = false;

  const quietly = (move: () => void) => {
    fitting = true;
    move();
    fitting = false;
  };
  const home = (animate: boolean) => {
    quietly(() => perform(map, viewOfPark(map, store.getState().park, room), animate));
    atHome = true;
  };
  const viewOf = (park: Park, target: Exclude<CameraRequest['target'], { type: 'park' }>) => {
    switch (target.type) {
      case 'view':
        return target.view;
      case 'bounds':
        return viewOfBounds(map, target.bounds);
      case 'selection':
        return viewOfSelection(map, park, target.selection);
    }
  };
  const reach = () => {
    const { park, importPreview } = store.getState();
    map.setMaxBounds(asPair(cameraBounds(park, importPreview?.bounds ?? null)));
  };
  const answer = ({ target, animate }: CameraRequest) => {
    const { park } = store.getState();
    if (target.type === 'park') {
      home(animate);
      return;
    }
    atHome = false;
    perform(map, viewOf(park, target), animate);
  };
  const insets = () => freePartOf(map.getContainer(), 'page', store.getState().twoDates);
  const applyInsets = (animate: boolean) => {
    const padding = insets();
    if (isSamePadding(map.getPadding(), padding)) return;
    if (atHome) {
      map.setPadding(padding);
      home(false);
    } else if (animate) map.easeTo({ padding, duration: insetEaseMs });
    else map.setPadding(padding);
  };

  reach();
  map.setPadding(insets());
  const { cameraRequest, camera } = store.getState();
  if (cameraRequest) answer({ ...cameraRequest, animate: false });
  else if (camera) perform(map, camera, false);
  else home(false);

  const ends = [
    // Before the wish to go there: data outside of the sketch must be within reach.
    store.subscribe((state) => state.importPreview?.bounds ?? null, reach),
    store.subscribe(
      (state) => state.cameraRequest,
      (request) => request && answer(request),
    ),
    store.subscribe(
      (state) => state.park,
      () => {
        reach();
        if (atHome) home(false);
      },
    ),
    store.subscribe(
      (state) => state.twoDates,
      () => applyInsets(true),
    ),
    onInsetsChange(() => applyInsets(true)),
  ];
  const subscriptions = [
    map.on('movestart', (event) => {
      // A person's own hand: from now on nobody fits the overview behind his back.
      if (event.originalEvent && !fitting) atHome = false;
    }),
    map.on('moveend', (event) => {
      if (!isFollowed(event)) store.getState().reportCamera(cameraOf(map));
    }),
    map.on('resize', () => {
      applyInsets(false);
      if (atHome) home(false);
    }),
  ];

  return {
    peer: cameraPeerOf(map, (byHand) => {
      if (byHand) atHome = false;
      store.getState().reportCamera(cameraOf(map));
    }),
    home,
    setOverviewRoom: (next) => {
      if (next.top === room.top && next.bottom === room.bottom) return;
      room = next;
      if (atHome) home(false);
    },
    destroy: () => {
      for (const end of ends) end();
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
