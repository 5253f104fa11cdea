import type { PaddingOptions } from 'maplibre-gl';
import type { ClockSide, TwoDatesMode } from '@/store/two-dates';
import { readInsets } from './camera';

/** The part of a map its camera aims at: what the panels leave free, and of that its half with two dates side by side. */
export function freePart(
  insets: PaddingOptions,
  widthPixels: number,
  side: ClockSide,
  mode: TwoDatesMode,
): PaddingOptions {
  if (mode !== 'sideBySide') return insets;
  const { left = 0, right = 0 } = insets;
  const middle = (left + widthPixels - right) / 2;
  return side === 'page' ? { ...insets, left: middle } : { ...insets, right: widthPixels - middle };
}

export function freePartOf(container: HTMLElement, side: ClockSide, mode: TwoDatesMode): PaddingOptions {
  return freePart(readInsets(container), container.clientWidth, side, mode);
}

export function isSamePadding(a: PaddingOptions, b: PaddingOptions): boolean {
  return (['top', 'bottom', 'left', 'right'] as const).every((side) => a[side] === b[side]);
}

/** Panels set their insets as custom properties on the root; no event tells, so its style is watched. */
export function onInsetsChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['style', 'class', 'data-mode'],
  });
  return () => observer.disconnect();
}
