import { byZoom, type Expression, isHovered, isSelected } from '../expressions';
import { type LayerContext, nameProperty, type StyleLayer, shownIn, textSize } from '../layer';
import { sourceIds } from '../source-ids';

const source = sourceIds.userPoints;
const isSurveyed: Expression = ['==', ['get', 'quality'], 'surveyed'];

/** A person's own points: surveyed ones solid, digitised ones a ring with a dot (LOOK, "Certainty"). */
export function userPointsLayers({ park, view, tokens }: LayerContext): StyleLayer[] {
  if (park.ownPoints.length === 0) return [];
  const visibility = shownIn(view, 'parcels');
  return [
    {
      id: 'user-points-halo',
      type: 'circle',
      source,
      layout: { visibility },
      paint: {
        'circle-radius': byZoom(12, 8, 16, 13),
        'circle-color': tokens.selectionHalo,
        'circle-opacity': ['case', isSelected, 0.95, isHovered, 0.7, 0],
      },
    },
    {
      id: 'user-points',
      type: 'circle',
      source,
      layout: { visibility },
      paint: {
        'circle-radius': byZoom(12, 3.5, 16, 6.5),
        'circle-color': ['case', isSelected, tokens.accent, isSurveyed, tokens.ink, tokens.halo],
        'circle-stroke-color': ['case', isSelected, tokens.accent, isSurveyed, tokens.halo, tokens.ink],
        'circle-stroke-width': 1.6,
      },
    },
    {
      id: 'user-points-core',
      type: 'circle',
      source,
      filter: ['!', isSurveyed],
      layout: { visibility },
      paint: {
        'circle-radius': byZoom(12, 1, 16, 2),
        'circle-color': ['case', isSelected, tokens.halo, tokens.ink],
      },
    },
    {
      id: 'user-points-label',
      type: 'symbol',
      source,
      minzoom: 14.5,
      layout: {
        visibility: shownIn(view, 'parcels', 'labels'),
        'text-field': ['get', nameProperty(view)],
        'text-font': [...view.fonts.stack],
        'text-size': textSize(view, 14.5, 10.5, 17.5, 13),
        'text-anchor': 'left',
        'text-offset': [0.9, 0],
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: { 'text-color': tokens.ink, 'text-halo-color': tokens.halo, 'text-halo-width': 1.6 },
    },
  ];
}
