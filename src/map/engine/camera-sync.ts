import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { CameraRequest } from '@/store/state';
import type { AppStore } from '@/store/store';
import {
  asLngLat,
  cameraOf,
  type OverviewRoom,
  perform,
  viewOfBounds,
  viewOfPark,
  viewOfSelection,
} from './camera';
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

/** A target the camera is fitted to, other than a view somebody has chosen. */
type Fitted = Exclude<CameraRequest['target'], { type: 'view' }>;

/** Data of the moves which the map's buttons start: a person's own hand like the pointer's. */
export const buttonMove = { isButtonMove: true } as const;
const isButtonMove = (event: object) => 'isButtonMove' in event;

/** Executes camera requests and reports where the camera came to rest, on `moveend` only. */
export function keepCamera(map: MapLibreMap, store: AppStore): CameraSync {
  let room: OverviewRoom = { top: 0, bottom: 0 };
  /** what stands as fitted and has not been moved since: new panels or a new size fit it again */
  let standing: Fitted | null = null;
  let fitting = false;
  let trying = false;

  const quietly = (move: () => void) => {
    fitting = true;
    move();
    fitting = false;
  };
  const viewOf = (target: Fitted) => {
    const { park } = store.getState();
    switch (target.type) {
      case 'park':
        return viewOfPark(map, park, room);
      case 'bounds':
        return viewOfBounds(map, target.bounds);
      case 'selection':
        return viewOfSelection(map, park, target.selection);
    }
  };
  const fitTo = (target: Fitted, animate: boolean) => {
    quietly(() => perform(map, viewOf(target), animate));
    standing = target;
  };
  const home = (animate: boolean) => fitTo({ type: 'park' }, animate);
  /** The view of a thing as it will be between other panels; the map itself is left where it is. */
  const viewBetween = (padding: PaddingOptions, target: Fitted) => {
    const now = map.getPadding();
    trying = true;
    map.setPadding(padding);
    const view = viewOf(target);
    map.setPadding(now);
    trying = false;
    return view;
  };
  const reach = () => {
    const { park, importPreview } = store.getState();
    map.setMaxBounds(asPair(cameraBounds(park, importPreview?.bounds ?? null)));
  };
  const answer = ({ target, animate }: CameraRequest) => {
    if (target.type !== 'view') {
      fitTo(target, animate);
      return;
    }
    standing = null;
    perform(map, target.view, animate);
  };
  const insets = () => freePartOf(map.getContainer(), 'page', store.getState().twoDates);
  const applyInsets = (animate: boolean) => {
    const padding = insets();
    if (isSamePadding(map.getPadding(), padding)) return;
    if (standing !== null && standing.type !== 'park' && animate) {
      const onTheWay = map.isMoving();
      const view = viewBetween(padding, standing);
      quietly(() => {
        if (onTheWay) perform(map, view, true, padding);
        else map.easeTo({ ...view, center: asLngLat(view.center), padding, duration: insetEaseMs });
      });
    } else if (standing !== null) {
      map.setPadding(padding);
      fitTo(standing, false);
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
        if (standing?.type === 'park') home(false);
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
      // A person's own hand: from now on nobody fits anything behind his back.
      if ((event.originalEvent || isButtonMove(event)) && !fitting) standing = null;
    }),
    map.on('moveend', (event) => {
      if (!trying && !isFollowed(event)) store.getState().reportCamera(cameraOf(map));
    }),
    map.on('resize', () => {
      applyInsets(false);
      if (standing) fitTo(standing, false);
    }),
  ];

  return {
    peer: cameraPeerOf(map, (byHand) => {
      if (byHand) standing = null;
      store.getState().reportCamera(cameraOf(map));
    }),
    home,
    setOverviewRoom: (next) => {
      if (next.top === room.top && next.bottom === room.bottom) return;
      room = next;
      if (standing?.type === 'park') home(false);
    },
    destroy: () => {
      for (const end of ends) end();
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
