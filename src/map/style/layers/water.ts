import { mixed } from '../colour';
import { byZoom, byZoomExponential, type Expression } from '../expressions';
import { type LayerContext, nameProperty, type StyleLayer, shownIn, textSize } from '../layer';
import { sourceIds } from '../source-ids';

const isClass = (...classes: string[]): Expression => ['in', ['get', 'class'], ['literal', classes]];

/** The river carries the picture: flat tone, a pale band along the shore, a fine edge. */
export function waterLayers({ view, tokens }: LayerContext): StyleLayer[] {
  const visibility = shownIn(view, 'context');
  const labels = shownIn(view, 'context', 'labels');
  const name: Expression = ['get', nameProperty(view)];
  const areas = { source: sourceIds.contextAreas } as const;
  const shore =
    view.theme === 'night'
      ? mixed(tokens.water, tokens.waterEdge, 0.35)
      : mixed(tokens.water, '#ffffff', 0.45);
  return [
    {
      id: 'river-fill',
      type: 'fill',
      ...areas,
      filter: isClass('river', 'lake'),
      layout: { visibility },
      paint: { 'fill-color': tokens.water, 'fill-antialias': false },
    },
    {
      id: 'river-shore-pale',
      type: 'line',
      ...areas,
      filter: isClass('river', 'lake', 'island'),
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': shore,
        'line-width': byZoomExponential(10, 5, 13, 18, 16, 70),
        'line-blur': byZoomExponential(10, 4, 13, 14, 16, 55),
        'line-opacity': 0.85,
      },
    },
    {
      id: 'island-fill',
      type: 'fill',
      ...areas,
      filter: isClass('island'),
      layout: { visibility },
      paint: { 'fill-color': tokens.ground, 'fill-antialias': false },
    },
    {
      id: 'river-edge',
      type: 'line',
      ...areas,
      filter: isClass('river', 'lake', 'island'),
      layout: { visibility, 'line-join': 'round' },
      paint: { 'line-color': tokens.waterEdge, 'line-width': byZoom(10, 0.7, 14, 1.4, 17, 2) },
    },
    {
      id: 'canal-fill',
      type: 'fill',
      ...areas,
      filter: isClass('canal'),
      layout: { visibility },
      paint: { 'fill-color': tokens.water, 'fill-antialias': false },
    },
    {
      id: 'canal-edge',
      type: 'line',
      ...areas,
      filter: isClass('canal'),
      layout: { visibility, 'line-join': 'round' },
      paint: { 'line-color': tokens.waterEdge, 'line-width': byZoom(11, 0.6, 15, 1.2) },
    },
    {
      id: 'canal-line',
      type: 'line',
      source: sourceIds.contextLines,
      filter: isClass('canal', 'river'),
      layout: { visibility, 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': tokens.water,
        'line-width': byZoomExponential(11, 1, 14, 4, 17, 22),
      },
    },
    {
      id: 'water-label-line',
      type: 'symbol',
      source: sourceIds.waterNames,
      layout: {
        visibility: labels,
        'symbol-placement': 'line',
        'symbol-spacing': 900,
        'text-field': name,
        'text-font': [...view.fonts.slanted],
        'text-size': textSize(view, 10, 17, 13, 30, 15, 34),
        'text-letter-spacing': view.locale === 'zh-CN' ? 0.9 : 0.35,
        'text-max-angle': 40,
      },
      paint: {
        'text-color': tokens.waterInk,
        'text-opacity': 0.9,
        'text-halo-color': tokens.water,
        'text-halo-width': 1,
      },
    },
    {
      id: 'water-label-point',
      type: 'symbol',
      source: sourceIds.contextPoints,
      minzoom: 12,
      filter: isClass('waterName', 'lake', 'canal'),
      layout: {
        visibility: labels,
        'text-field': name,
        'text-font': [...view.fonts.slanted],
        'text-size': textSize(view, 12, 11, 16, 15),
        'text-letter-spacing': 0.2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': tokens.waterInk, 'text-halo-color': tokens.halo, 'text-halo-width': 1.4 },
    },
  ];
}
