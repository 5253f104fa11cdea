import { byZoomExponential, type Expression } from '../expressions';
import { type LayerContext, nameProperty, type StyleLayer, shownIn, textSize } from '../layer';
import { sourceIds } from '../source-ids';

const rank: Expression = ['get', 'rank'];
const byRank = (first: number, second: number, third: number): Expression => [
  'match',
  rank,
  1,
  first,
  2,
  second,
  third,
];

const fillWidth = byZoomExponential(
  10,
  byRank(1.5, 0.9, 0.5),
  13,
  byRank(4.6, 3, 1.8),
  17,
  byRank(30, 20, 13),
);
const casingWidth = byZoomExponential(
  10,
  byRank(2.7, 1.9, 1.2),
  13,
  byRank(6.4, 4.6, 3.2),
  17,
  byRank(33, 23, 15),
);
const bridgeCasing = byZoomExponential(
  10,
  byRank(3.3, 2.5, 1.8),
  13,
  byRank(8, 6, 4.6),
  17,
  byRank(37, 27, 19),
);

/** White roads with a casing, wider by rank; bridges keep their casing over the water. */
export function roadsLayers({ view, tokens }: LayerContext): StyleLayer[] {
  const visibility = shownIn(view, 'context');
  const isRoad: Expression = ['==', ['get', 'class'], 'road'];
  const isBridge: Expression = ['==', ['get', 'class'], 'bridge'];
  const shown: Expression = [
    'any',
    ['<=', rank, 2],
    ['all', ['==', rank, 3], ['>=', ['zoom'], 12]],
    ['>=', ['zoom'], 13.5],
  ];
  const lines = { type: 'line', source: sourceIds.contextLines } as const;
  const round = { visibility, 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'roads-casing',
      ...lines,
      filter: ['all', isRoad, shown],
      layout: round,
      paint: { 'line-color': tokens.roadCasing, 'line-width': casingWidth },
    },
    {
      id: 'roads-fill',
      ...lines,
      filter: ['all', isRoad, shown],
      layout: round,
      paint: { 'line-color': tokens.road, 'line-width': fillWidth },
    },
    {
      id: 'bridges-casing',
      ...lines,
      filter: isBridge,
      layout: { visibility, 'line-join': 'round', 'line-cap': 'butt' },
      paint: { 'line-color': tokens.rail, 'line-width': bridgeCasing, 'line-opacity': 0.55 },
    },
    {
      id: 'bridges-fill',
      ...lines,
      filter: isBridge,
      layout: round,
      paint: { 'line-color': tokens.road, 'line-width': fillWidth },
    },
    {
      id: 'roads-label',
      type: 'symbol',
      source: sourceIds.contextLines,
      minzoom: 13,
      filter: ['all', ['any', isRoad, isBridge], shown],
      layout: {
        visibility: shownIn(view, 'context', 'labels'),
        'symbol-placement': 'line',
        'symbol-spacing': 380,
        'text-field': ['get', nameProperty(view)],
        'text-font': [...view.fonts.stack],
        'text-size': textSize(view, 13, 10.5, 16, 13),
        'text-letter-spacing': view.locale === 'zh-CN' ? 0.15 : 0.03,
        'text-max-angle': 30,
        'text-pitch-alignment': 'viewport',
        'text-padding': 12,
        'symbol-sort-key': rank,
      },
      paint: { 'text-color': tokens.inkMuted, 'text-halo-color': tokens.halo, 'text-halo-width': 1.6 },
    },
  ];
}
