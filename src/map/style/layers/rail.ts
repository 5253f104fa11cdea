import { byZoom, type Expression } from '../expressions';
import { type LayerContext, nameProperty, type StyleLayer, shownIn, textSize } from '../layer';
import { sourceIds } from '../source-ids';
import { isLargeIsland } from './hills';

const isClass = (name: string): Expression => ['==', ['get', 'class'], name];

/** Railways as a dashed line, the metro as a coloured one with station dots. */
export function railLayers({ view, tokens }: LayerContext): StyleLayer[] {
  const visibility = shownIn(view, 'context');
  const labels = shownIn(view, 'context', 'labels');
  const lines = { type: 'line', source: sourceIds.contextLines } as const;
  const isPlace: Expression = [
    'all',
    ['==', ['get', 'class'], 'landmark'],
    [
      'any',
      ['<=', ['get', 'rank'], 1],
      ['all', ['==', ['get', 'rank'], 2], ['>=', ['zoom'], 11]],
      ['all', ['==', ['get', 'rank'], 3], ['>=', ['zoom'], 12.3]],
      ['>=', ['zoom'], 13.4],
    ],
  ];
  const isIsland: Expression = ['all', ['==', ['get', 'class'], 'island'], ['!', isLargeIsland]];
  return [
    {
      id: 'rail-line',
      ...lines,
      filter: isClass('rail'),
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': tokens.rail,
        'line-width': byZoom(10, 0.9, 14, 2.6, 17, 5),
        'line-opacity': 0.8,
      },
    },
    {
      id: 'rail-ties',
      ...lines,
      filter: isClass('rail'),
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': tokens.ground,
        'line-width': byZoom(10, 0, 12, 0.8, 14, 1.6, 17, 3.4),
        'line-dasharray': [5, 5],
      },
    },
    {
      id: 'metro-line',
      ...lines,
      filter: isClass('metro'),
      layout: { visibility, 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': tokens.waterInk,
        'line-width': byZoom(10, 1.2, 14, 2.8, 17, 5),
        'line-opacity': 0.75,
      },
    },
    {
      id: 'stations',
      type: 'circle',
      source: sourceIds.contextPoints,
      minzoom: 11,
      filter: isClass('station'),
      layout: { visibility },
      paint: {
        'circle-radius': byZoom(11, 2, 14, 4, 17, 6),
        'circle-color': tokens.halo,
        'circle-stroke-color': tokens.waterInk,
        'circle-stroke-width': byZoom(11, 1.2, 15, 2.2),
        'circle-pitch-alignment': 'map',
      },
    },
    {
      id: 'landmarks',
      type: 'circle',
      source: sourceIds.contextPoints,
      filter: isPlace,
      layout: { visibility: labels },
      paint: {
        'circle-radius': byZoom(10, 1.6, 15, 3),
        'circle-color': tokens.inkMuted,
        'circle-stroke-color': tokens.halo,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'places-label',
      type: 'symbol',
      source: sourceIds.contextPoints,
      filter: ['any', isPlace, isIsland],
      layout: {
        visibility: labels,
        'text-field': ['get', nameProperty(view)],
        'text-font': [...view.fonts.stack],
        'text-size': textSize(view, 10, ['case', isIsland, 14, 11.5], 18, ['case', isIsland, 16, 13]),
        'text-letter-spacing': ['case', isIsland, view.locale === 'zh-CN' ? 0.4 : 0.1, 0.05],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': ['case', isIsland, 2.4, 0.6],
        'text-justify': 'auto',
        'text-max-width': 8,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': tokens.inkMuted,
        'text-halo-color': tokens.halo,
        'text-halo-width': 1.5,
      },
    },
    {
      id: 'stations-label',
      type: 'symbol',
      source: sourceIds.contextPoints,
      minzoom: 11,
      filter: ['all', isClass('station'), ['any', ['<=', ['get', 'rank'], 1], ['>=', ['zoom'], 12.4]]],
      layout: {
        visibility: labels,
        'text-field': ['get', nameProperty(view)],
        'text-font': [...view.fonts.stack],
        'text-size': textSize(view, 10, 11, 18, 11),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.75,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': tokens.waterInk, 'text-halo-color': tokens.halo, 'text-halo-width': 1.5 },
    },
  ];
}
