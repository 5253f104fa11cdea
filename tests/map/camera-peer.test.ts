import { describe, expect, it } from 'vitest';
import type { CameraView } from '@/domain/park';
import { type CameraPeer, lockCameras } from '@/map/engine/camera-peer';
import { freePart } from '@/map/engine/free-part';

/** A camera without a map: it may go no farther east than its edge, and remembers what it was asked. */
function aCamera(east = 180) {
  const moves = new Set<() => void>();
  const rests = new Set<(byHand: boolean) => void>();
  const within = (view: CameraView): CameraView => ({
    ...view,
    center: [Math.min(view.center[0], east), view.center[1]],
  });
  let view: CameraView = { center: [120, 28], zoom: 12, pitch: 0, bearing: 0 };
  const settled: boolean[] = [];
  let asked = 0;
  const attach = <T>(listeners: Set<T>, listener: T) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const peer: CameraPeer = {
    view: () => view,
    follow: (next) => {
      asked += 1;
      view = within(next);
    },
    settle: (byHand) => settled.push(byHand),
    onMove: (listener) => attach(moves, listener),
    onRest: (listener) => attach(rests, listener),
  };
  return {
    peer,
    settled,
    asked: () => asked,
    drag: (lon: number) => {
      view = within({ ...view, center: [lon, 28] });
      for (const listener of moves) listener();
    },
    release: () => {
      for (const listener of rests) listener(true);
    },
  };
}

describe('two cameras in step', () => {
  it('follow whichever is moved, both ways and without an echo', () => {
    const [page, other] = [aCamera(), aCamera()];
    lockCameras(page.peer, other.peer);
    page.drag(121);
    expect(other.peer.view().center[0]).toBe(121);
    expect(page.asked()).toBe(0);
    other.drag(120.5);
    expect(page.peer.view().center[0]).toBe(120.5);
    expect(other.asked()).toBe(2);
    other.release();
    expect(page.settled).toEqual([true]);
    expect(other.asked()).toBe(2);
  });

  it('meet where the narrower of the two stops', () => {
    const [page, other] = [aCamera(120.6), aCamera()];
    lockCameras(page.peer, other.peer);
    other.drag(122);
    other.release();
    expect(other.peer.view()).toEqual(page.peer.view());
  });

  it('part for good', () => {
    const [page, other] = [aCamera(), aCamera()];
    const part = lockCameras(page.peer, other.peer);
    part();
    page.drag(121);
    expect(other.peer.view().center[0]).toBe(120);
  });
});

describe('the free part of a map', () => {
  const insets = { top: 50, bottom: 100, left: 300, right: 400 };

  it('is what the panels leave, whole for one picture and halved for two', () => {
    expect(freePart(insets, 1500, 'page', 'off')).toEqual(insets);
    expect(freePart(insets, 1500, 'other', 'swipe')).toEqual(insets);
    const [left, right] = [
      freePart(insets, 1500, 'other', 'sideBySide'),
      freePart(insets, 1500, 'page', 'sideBySide'),
    ];
    expect(left).toEqual({ ...insets, right: 800 });
    expect(right).toEqual({ ...insets, left: 700 });
    expect(1500 - (left.left ?? 0) - (left.right ?? 0)).toBe(1500 - (right.left ?? 0) - (right.right ?? 0));
  });
});
