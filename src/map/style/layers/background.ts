import { byZoomExponential } from '../expressions';
import { type LayerContext, type StyleLayer, shownIn } from '../layer';
import { sourceIds } from '../source-ids';

/** The ground, and the soft edge in which the sketch of the place ends. */
export function backgroundLayers({ view, tokens }: LayerContext): StyleLayer[] {
  const visibility = shownIn(view, 'context');
  return [
    { id: 'background', type: 'background', paint: { 'background-color': tokens.ground } },
    {
      id: 'sketch-outside',
      type: 'fill',
      source: sourceIds.sketchEdge,
      layout: { visibility },
      paint: { 'fill-color': tokens.ground, 'fill-antialias': false },
    },
    {
      id: 'sketch-fade',
      type: 'line',
      source: sourceIds.sketchEdge,
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': tokens.ground,
        'line-width': byZoomExponential(10, 60, 13, 160),
        'line-blur': byZoomExponential(10, 50, 13, 140),
      },
    },
  ];
}
