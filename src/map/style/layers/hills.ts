import { mixed } from '../colour';
import { byZoom, type Expression } from '../expressions';
import { type LayerContext, nameProperty, type StyleLayer, shownIn, textSize } from '../layer';
import { sourceIds } from '../source-ids';

const isHill: Expression = ['==', ['get', 'class'], 'hill'];
/** A large island is named like a hill, on its ground; a small one beside its dot, with the places. */
export const isLargeIsland: Expression = [
  'all',
  ['==', ['get', 'class'], 'island'],
  ['<=', ['get', 'rank'], 1],
];

/** Hills in two soft tones, without a hard edge; greenery beside them. */
export function hillsLayers({ view, tokens }: LayerContext): StyleLayer[] {
  const visibility = shownIn(view, 'context');
  const areas = { source: sourceIds.contextAreas } as const;
  const labelled: Expression = [
    'any',
    ['<=', ['get', 'rank'], 2],
    ['all', ['==', ['get', 'rank'], 3], ['>=', ['zoom'], 12.5]],
    ['>=', ['zoom'], 13.5],
  ];
  return [
    {
      id: 'hills-fill',
      type: 'fill',
      ...areas,
      filter: ['all', isHill, ['==', ['get', 'level'], 0]],
      layout: { visibility },
      paint: { 'fill-color': tokens.hills, 'fill-antialias': false },
    },
    {
      id: 'hills-inner',
      type: 'fill',
      ...areas,
      filter: ['all', isHill, ['>', ['get', 'level'], 0]],
      layout: { visibility },
      paint: {
        'fill-color': mixed(tokens.hills, tokens.hillsEdge, 0.55),
        'fill-opacity': 0.5,
        'fill-antialias': false,
      },
    },
    {
      id: 'hills-edge',
      type: 'line',
      ...areas,
      filter: ['all', isHill, ['==', ['get', 'level'], 0]],
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': tokens.hillsEdge,
        'line-width': byZoom(10, 1.5, 14, 5),
        'line-blur': byZoom(10, 1.5, 14, 5),
        'line-opacity': 0.8,
      },
    },
    {
      id: 'greenery-fill',
      type: 'fill',
      ...areas,
      filter: ['==', ['get', 'class'], 'greenery'],
      layout: { visibility },
      paint: { 'fill-color': tokens.hills, 'fill-opacity': 0.8, 'fill-antialias': false },
    },
    {
      id: 'hills-label',
      type: 'symbol',
      source: sourceIds.contextPoints,
      filter: ['any', isLargeIsland, ['all', isHill, labelled]],
      layout: {
        visibility: shownIn(view, 'context', 'labels'),
        'text-field': ['get', nameProperty(view)],
        'text-font': [...view.fonts.stack],
        'text-size': textSize(view, 10, ['-', 13.5, ['get', 'rank']], 14, ['-', 18, ['get', 'rank']]),
        'text-letter-spacing': view.locale === 'zh-CN' ? 0.35 : 0.08,
        'text-max-width': 5,
        // Off the middle of the island, where the incubator stands.
        'text-offset': [
          'case',
          isLargeIsland,
          ['literal', [view.fonts.isNarrow ? 1.2 : 2, 2.6]],
          ['literal', [0, 0]],
        ],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': ['case', isLargeIsland, tokens.inkMuted, tokens.hillsInk],
        'text-halo-color': ['case', isLargeIsland, tokens.halo, tokens.hills],
        'text-halo-width': 1.2,
      },
    },
  ];
}
