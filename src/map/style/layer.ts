import type { LayerSpecification } from 'maplibre-gl';
import type { Park } from '@/domain/park';
import type { LayerGroup } from '@/symbology/layer-groups';
import type { ThemeTokens } from '@/symbology/themes';
import { byZoom, type Expression, scaled } from './expressions';
import type { StyleLayerId } from './order';
import type { ParcelSlots } from './sources/parcels';
import type { StyleView } from './style-view';

/** What a subject needs to describe its layers. */
export interface LayerContext {
  readonly park: Park;
  readonly view: StyleView;
  readonly tokens: ThemeTokens;
  readonly parcelSlots: ParcelSlots;
}

export type StyleLayer = LayerSpecification & { readonly id: StyleLayerId };

/** `visibility` of a layer that belongs to all of these groups. */
export function shownIn(view: StyleView, ...groups: readonly LayerGroup[]): 'visible' | 'none' {
  return groups.every((group) => view.visibility[group]) ? 'visible' : 'none';
}

/** The property that holds a feature's name in the viewer's language. */
export function nameProperty(view: StyleView): 'zh' | 'en' {
  return view.locale === 'zh-CN' ? 'zh' : 'en';
}

/** Label size that follows the zoom, `[zoom, pixels, …]`, at the viewer's own scale. */
export function textSize(view: StyleView, ...stops: readonly (number | Expression)[]): Expression {
  const scale = view.fonts.scale ?? 1;
  return byZoom(...stops.map((value, index) => (index % 2 === 0 ? value : scaled(scale, value))));
}

/** Zoom from which small names are drawn: larger ones, on a wall, want as much more ground. */
export function smallNamesFrom(view: StyleView, zoom: number): number {
  return zoom + Math.log2(view.fonts.scale ?? 1);
}
