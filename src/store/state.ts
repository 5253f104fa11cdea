import type { Basis, ClockRange } from '@/domain/clock';
import type { LonLatExtent } from '@/domain/geometry-extent';
import type { CameraView, Park } from '@/domain/park';
import type { IsoDay } from '@/domain/plan-date';
import type { Selection } from '@/domain/selection';
import type { Locale } from '@/messages/locale';
import type { LayerGroup, ParcelColouring } from '@/symbology/layer-groups';
import type { Theme } from '@/symbology/themes';
import type { DeskActions, DeskState } from './desk';
import type { DeskPanelActions, DeskPanelState } from './desk-panel';
import type { DeskWishActions, DeskWishState } from './desk-wishes';
import type { ImportActions, ImportState } from './import';
import type { MeasureActions, MeasureState } from './measure';
import type { PictureActions, PictureState } from './picture';
import type { TableActions, TableState } from './table';
import type { TwoDatesActions, TwoDatesState } from './two-dates';

export const modeIds = ['planner', 'tour', 'exhibition'] as const;
export type ModeId = (typeof modeIds)[number];

export type AreaUnit = 'mu' | 'hectare' | 'squareMetre';
export const areaUnits = ['mu', 'hectare', 'squareMetre'] as const satisfies readonly AreaUnit[];

/** Who moved: a change carries its origin so that nobody answers his own echo. */
export type ChangeOrigin = 'user' | 'url' | 'mode' | 'map';

/** A wish to go somewhere. `target` names things of the park; the engine knows their extent. */
export interface CameraRequest {
  readonly id: number;
  readonly origin: ChangeOrigin;
  readonly target:
    | { readonly type: 'view'; readonly view: CameraView }
    | { readonly type: 'selection'; readonly selection: Selection }
    | { readonly type: 'bounds'; readonly bounds: LonLatExtent }
    | { readonly type: 'park' };
  /** false: no flight (reduced motion, first picture) */
  readonly animate: boolean;
}

/** `unavailable`: no WebGL here · `lost`: the context went away and is expected back. */
export type MapHealth = 'starting' | 'drawing' | 'lost' | 'unavailable';

/** A line to the person: message code and its parameters, never ready-made words. */
export interface Notice {
  readonly id: number;
  readonly severity: 'info' | 'warning' | 'error';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface AppState
  extends MeasureState,
    DeskState,
    DeskPanelState,
    TableState,
    DeskWishState,
    TwoDatesState,
    PictureState,
    ImportState {
  readonly asOf: IsoDay;
  readonly basis: Basis;
  readonly today: IsoDay;
  readonly range: ClockRange;
  readonly playing: boolean;

  readonly selected: Selection | null;
  readonly hovered: Selection | null;
  /** zone ids a mode brings forward; empty = nothing is dimmed */
  readonly emphasis: readonly string[];

  readonly visibility: Readonly<Record<LayerGroup, boolean>>;
  readonly parcelColouring: ParcelColouring;
  readonly sampleVisible: boolean;

  readonly mode: ModeId;
  /** who chose the mode: a link brings its own state, a person comes back to the desk as it was left */
  readonly modeOrigin: ChangeOrigin;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly areaUnit: AreaUnit;

  readonly camera: CameraView | null;
  readonly cameraRequest: CameraRequest | null;
  readonly mapHealth: MapHealth;
  /** the first complete picture of the map has been drawn */
  readonly isPictureDrawn: boolean;
  readonly notices: readonly Notice[];
  /** index of the scene a guided mode is showing */
  readonly sceneIndex: number;
}

export interface AppActions
  extends MeasureActions,
    DeskActions,
    DeskPanelActions,
    TableActions,
    DeskWishActions,
    TwoDatesActions,
    PictureActions,
    ImportActions {
  setAsOf(asOf: IsoDay): void;
  setBasis(basis: Basis): void;
  setPlaying(playing: boolean): void;
  /** Selecting also asks the camera to bring the thing into view when `fly` is true. */
  select(selection: Selection | null, options?: { readonly fly?: boolean }): void;
  hover(selection: Selection | null): void;
  setEmphasis(zoneIds: readonly string[]): void;
  setGroupVisible(group: LayerGroup, visible: boolean): void;
  showOnlyGroups(groups: readonly string[]): void;
  setParcelColouring(colouring: ParcelColouring): void;
  setSampleVisible(visible: boolean): void;
  setMode(mode: ModeId): void;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
  setAreaUnit(unit: AreaUnit): void;
  requestCamera(target: CameraRequest['target'], origin: ChangeOrigin, animate?: boolean): void;
  reportCamera(view: CameraView): void;
  reportMapHealth(health: MapHealth): void;
  reportPictureDrawn(): void;
  notify(notice: Omit<Notice, 'id'>): void;
  dismissNotice(id: number): void;
  setScene(index: number): void;
  joinPark(park: Park): void;
}

export type AppStoreState = AppState & AppActions;
