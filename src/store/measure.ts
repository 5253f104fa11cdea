import type { LonLat, MeasureKind } from '@/domain/measuring';
import type { Snap } from '@/domain/snap';
import type { CoordinateSystemId } from '@/geodesy/coordinate-systems';

/** How the running read-out writes a position. */
export const readOutSystems = ['lonLat', 'dms', 'plane', 'planePrefixed', 'city'] as const;
export type ReadOutSystem = (typeof readOutSystems)[number];

export interface Measuring {
  readonly kind: MeasureKind;
  /** degrees, in the order they were set */
  readonly points: readonly LonLat[];
}

export interface MeasureState {
  /** null: the map selects as usual */
  readonly measuring: Measuring | null;
  /** the corner the next point would catch */
  readonly measureSnap: Snap | null;
  /** a place somebody typed, in the system it was typed in */
  readonly placeMark: { readonly at: LonLat; readonly system: CoordinateSystemId } | null;
  readonly readOutSystem: ReadOutSystem;
  /** on a phone the read-out stands there on demand */
  readonly readOutOpen: boolean;
}

export interface MeasureActions {
  startMeasuring(kind: MeasureKind): void;
  addMeasurePoint(point: LonLat): void;
  removeMeasurePoint(): void;
  endMeasuring(): void;
  setMeasureSnap(snap: Snap | null): void;
  setPlaceMark(mark: MeasureState['placeMark']): void;
  setReadOutSystem(system: ReadOutSystem): void;
  setReadOutOpen(open: boolean): void;
}

export const initialMeasure: MeasureState = {
  measuring: null,
  measureSnap: null,
  placeMark: null,
  readOutSystem: 'lonLat',
  readOutOpen: false,
};

/** Another kind of measuring takes over the points that are there; a bearing has two. */
export function withKind(before: Measuring | null, kind: MeasureKind): Measuring {
  const points = before?.points ?? [];
  return { kind, points: kind === 'bearing' ? points.slice(0, 2) : points };
}

/** A third point of a bearing begins a new one; a point on top of the last is a double click, not a point. */
export function withPoint(before: Measuring, point: LonLat): Measuring {
  const last = before.points.at(-1);
  if (last && last[0] === point[0] && last[1] === point[1]) return before;
  const kept = before.kind === 'bearing' && before.points.length === 2 ? [] : before.points;
  return { ...before, points: [...kept, point] };
}

export function createMeasureSlice(
  set: (patch: Partial<MeasureState>) => void,
  get: () => MeasureState,
): MeasureActions {
  return {
    startMeasuring: (kind) => set({ measuring: withKind(get().measuring, kind) }),
    addMeasurePoint(point) {
      const { measuring } = get();
      if (measuring) set({ measuring: withPoint(measuring, point) });
    },
    removeMeasurePoint() {
      const { measuring } = get();
      if (measuring) set({ measuring: { ...measuring, points: measuring.points.slice(0, -1) } });
    },
    endMeasuring: () => set({ measuring: null, measureSnap: null }),
    setMeasureSnap(measureSnap) {
      const before = get().measureSnap;
      if (before?.at[0] !== measureSnap?.at[0] || before?.at[1] !== measureSnap?.at[1]) set({ measureSnap });
    },
    setPlaceMark: (placeMark) => set({ placeMark }),
    setReadOutSystem: (readOutSystem) => set({ readOutSystem }),
    setReadOutOpen: (readOutOpen) => set({ readOutOpen }),
  };
}
