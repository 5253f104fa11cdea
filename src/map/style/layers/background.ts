import type { LayerContext, StyleLayer } from '../layer';

export function backgroundLayers({ tokens }: LayerContext): StyleLayer[] {
  return [{ id: 'background', type: 'background', paint: { 'background-color': tokens.ground } }];
}
