import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CameraRequest } from '@/store/state';
import type { AppStore } from '@/store/store';
import { cameraOf, type OverviewRoom, perform, readInsets, viewOfPark, viewOfSelection } from './camera';
import { asPair, cameraBounds } from './limits';

export interface CameraSync {
  home(animate: boolean): void;
  /** Room the enlarged insets take in the overview; the overview is fitted again while nobody has moved it. */
  setOverviewRoom(room: OverviewRoom): void;
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
  const answer = ({ target, animate }: CameraRequest) => {
    const { park } = store.getState();
    if (target.type === 'park') {
      home(animate);
      return;
    }
    atHome = false;
    perform(
      map,
      target.type === 'view' ? target.view : viewOfSelection(map, park, target.selection),
      animate,
    );
  };
  const applyInsets = (animate: boolean) => {
    const padding = readInsets(map.getContainer());
    const now = map.getPadding();
    if ((['top', 'bottom', 'left', 'right'] as const).every((side) => now[side] === padding[side])) return;
    if (atHome) {
      map.setPadding(padding);
      home(false);
    } else if (animate) map.easeTo({ padding, duration: insetEaseMs });
    else map.setPadding(padding);
  };

  map.setMaxBounds(asPair(cameraBounds(store.getState().park)));
  map.setPadding(readInsets(map.getContainer()));
  const { cameraRequest, camera } = store.getState();
  if (cameraRequest) answer({ ...cameraRequest, animate: false });
  else if (camera) perform(map, camera, false);
  else home(false);

  const ends = [
    store.subscribe(
      (state) => state.cameraRequest,
      (request) => request && answer(request),
    ),
    store.subscribe(
      (state) => state.park,
      (park) => {
        map.setMaxBounds(asPair(cameraBounds(park)));
        if (atHome) home(false);
      },
    ),
  ];
  const subscriptions = [
    map.on('movestart', (event) => {
      // A person's own hand: from now on nobody fits the overview behind his back.
      if (event.originalEvent && !fitting) atHome = false;
    }),
    map.on('moveend', () => store.getState().reportCamera(cameraOf(map))),
    map.on('resize', () => {
      if (atHome) home(false);
    }),
  ];
  // Panels set their insets as custom properties on the root; no event tells, so its style is watched.
  const observer = new MutationObserver(() => applyInsets(true));
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['style', 'class', 'data-mode'],
  });

  return {
    home,
    setOverviewRoom: (next) => {
      if (next.top === room.top && next.bottom === room.bottom) return;
      room = next;
      if (atHome) home(false);
    },
    destroy: () => {
      observer.disconnect();
      for (const end of ends) end();
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
