import { useLayoutEffect } from 'react';

type InsetSide = 'left' | 'right' | 'top' | 'bottom';

/** A covered side never claims more than this share of the window: the camera always keeps a stage. */
const largestShare = 0.6;

/**
 * Tells the map how much of each side is covered by chrome, as `--map-inset-*` on the root element: the engine pads its
 * flights with them. Each element marked `data-map-inset="left|right|top|bottom"` inside `root` claims the strip between
 * it and that edge of the window; what is claimed falls back to 0 when the layout goes.
 */
export function useMapInsets(root: { readonly current: HTMLElement | null }, layoutKey: string): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const style = document.documentElement.style;
    element.dataset.layout = layoutKey;
    const marked = [...element.querySelectorAll<HTMLElement>('[data-map-inset]')];
    const measure = () => {
      const claims: Record<InsetSide, number> = { left: 0, right: 0, top: 0, bottom: 0 };
      for (const part of marked) {
        const side = part.dataset.mapInset as InsetSide;
        claims[side] = Math.max(claims[side], coveredStrip(part.getBoundingClientRect(), side));
      }
      for (const side of Object.keys(claims) as InsetSide[]) {
        style.setProperty(`--map-inset-${side}`, `${Math.round(claims[side])}px`);
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of marked) observer.observe(part);
    globalThis.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      globalThis.removeEventListener('resize', measure);
      for (const side of ['left', 'right', 'top', 'bottom']) style.removeProperty(`--map-inset-${side}`);
    };
  }, [root, layoutKey]);
}

function coveredStrip(box: DOMRect, side: InsetSide): number {
  if (box.width === 0 || box.height === 0) return 0;
  const { innerWidth, innerHeight } = globalThis;
  const strips: Readonly<Record<InsetSide, number>> = {
    left: box.right,
    right: innerWidth - box.left,
    top: box.bottom,
    bottom: innerHeight - box.top,
  };
  const extent = side === 'left' || side === 'right' ? innerWidth : innerHeight;
  return Math.min(Math.max(0, strips[side]), extent * largestShare);
}
