import type { BuildingWorks } from '@/domain/park';
import { message } from '@/messages/message';
import { worksDashes, type worksForms } from '@/symbology/works';
import { heightExpression, isFinished, isNotStarted, isUnderWorks } from '../building-state';
import { mixed } from '../colour';
import { byZoom, type Expression, emphasised, isFilteredOut, isHovered, isSelected } from '../expressions';
import {
  type LayerContext,
  nameProperty,
  type StyleLayer,
  shownIn,
  smallNamesFrom,
  textSize,
} from '../layer';
import type { StyleLayerId } from '../order';
import { sourceIds } from '../source-ids';
import { zoneColour } from '../zone-colours';
import { sampleFilter } from './land-use-areas';

const worksOutlines = [
  { id: 'buildings-outline-retrofit', works: 'retrofit', form: 'solid' },
  { id: 'buildings-outline-rebuild', works: 'rebuild', form: 'dashed' },
  { id: 'buildings-outline-new', works: 'newBuild', form: 'dotted' },
] as const satisfies readonly {
  id: StyleLayerId;
  works: BuildingWorks;
  form: (typeof worksForms)[BuildingWorks];
}[];

/** Calm massing: delivered solid, under construction translucent in scaffold tone, still to come a faint ghost. */
export function buildingsLayers(context: LayerContext): StyleLayer[] {
  const { park, view, tokens } = context;
  const visibility = shownIn(view, 'buildings');
  const shapes = { source: sourceIds.buildings, minzoom: 13.6 } as const;
  const filter = sampleFilter(context);
  const dimmed = emphasised(view.emphasis, 'zoneId', 0);
  const quiet = mixed(tokens.buildingStanding, tokens.ground, 0.6);
  const touched = (base: Expression | string): Expression =>
    [
      'case',
      isSelected,
      tokens.accent,
      isHovered,
      mixed(tokens.buildingNew, tokens.accent, 0.3),
      isFilteredOut,
      mixed(tokens.ground, tokens.buildingStanding, 0.12),
      base,
    ] as unknown as Expression;
  const toned = (base: Expression | string): Expression =>
    touched(dimmed === 1 ? base : (['case', ['==', dimmed, 0], quiet, base] as unknown as Expression));
  const finishedTone: Expression = ['case', isFinished, tokens.buildingNew, tokens.buildingStanding];
  const zoneTone = zoneColour(park, tokens, 'fill', 'zoneId');
  const joined = { visibility, 'line-join': 'round' } as const;
  /** 改造, 拆建 and 新建 by the stroke around the footprint, at every date: how a thing is built is not when. */
  const outlineOf = ({ id, works, form }: (typeof worksOutlines)[number]): StyleLayer => ({
    id,
    type: 'line',
    ...shapes,
    filter: ['all', filter, ['==', ['get', 'works'], works]],
    layout: form === 'dotted' ? { ...joined, 'line-cap': 'round' } : joined,
    paint: {
      'line-color': zoneTone,
      'line-width': byZoom(14, 0.8, 17, form === 'dotted' ? 2.4 : 1.8),
      // Beside the wall, not under it.
      'line-offset': byZoom(14, -0.6, 17, -2),
      'line-opacity': dimmed === 1 ? 0.9 : (['case', ['==', dimmed, 0], 0.3, 0.9] as unknown as Expression),
      ...(form === 'solid' ? {} : { 'line-dasharray': [...worksDashes[form]] }),
    },
  });
  return [
    {
      id: 'buildings-shadow',
      type: 'fill',
      ...shapes,
      filter: ['all', filter, ['!', isNotStarted]],
      layout: { visibility },
      paint: {
        'fill-color': view.theme === 'night' ? '#000000' : tokens.ink,
        'fill-opacity': byZoom(13.6, 0, 14.6, 0.14),
        'fill-translate': [3, 4],
        'fill-translate-anchor': 'map',
      },
    },
    ...worksOutlines.map(outlineOf),
    {
      id: 'buildings-selected-halo',
      type: 'line',
      ...shapes,
      filter,
      layout: joined,
      paint: {
        'line-color': tokens.selectionHalo,
        'line-width': byZoom(14, 6, 17, 12),
        'line-opacity': ['case', isSelected, 0.95, 0],
      },
    },
    {
      id: 'buildings-selected',
      type: 'line',
      ...shapes,
      filter,
      layout: joined,
      paint: {
        'line-color': tokens.accent,
        'line-width': byZoom(14, 2.5, 17, 5),
        'line-opacity': ['case', isSelected, 1, 0],
      },
    },
    {
      id: 'buildings-solid',
      type: 'fill-extrusion',
      ...shapes,
      filter: ['all', filter, ['!', isUnderWorks]],
      layout: { visibility },
      paint: {
        'fill-extrusion-color': toned(finishedTone),
        'fill-extrusion-height': heightExpression,
        'fill-extrusion-opacity': byZoom(13.6, 0, 14.2, 0.96),
        'fill-extrusion-vertical-gradient': true,
      },
    },
    {
      id: 'buildings-works',
      type: 'fill-extrusion',
      ...shapes,
      filter: ['all', filter, isUnderWorks],
      layout: { visibility },
      paint: {
        'fill-extrusion-color': toned(tokens.buildingWorks),
        'fill-extrusion-height': heightExpression,
        'fill-extrusion-opacity': byZoom(13.6, 0, 14.2, 0.84),
        'fill-extrusion-vertical-gradient': true,
      },
    },
    {
      id: 'buildings-ghost',
      type: 'fill-extrusion',
      ...shapes,
      filter: ['all', filter, isNotStarted],
      layout: { visibility },
      paint: {
        'fill-extrusion-color': touched(tokens.buildingNew),
        'fill-extrusion-base': ['get', 'priorHeightM'],
        'fill-extrusion-height': ['max', ['get', 'heightM'], ['get', 'priorHeightM']],
        'fill-extrusion-opacity': byZoom(13.6, 0, 14.4, view.theme === 'night' ? 0.2 : 0.36),
        'fill-extrusion-vertical-gradient': false,
      },
    },
    {
      id: 'buildings-label',
      type: 'symbol',
      source: sourceIds.buildingPoints,
      minzoom: smallNamesFrom(view, 15.8),
      filter,
      layout: {
        visibility: shownIn(view, 'buildings', 'labels'),
        'text-field': buildingText(context),
        'text-font': [...view.fonts.stack],
        'text-size': textSize(view, 15.8, 10.5, 18, 13),
        'text-max-width': 9,
        'text-padding': 6,
      },
      paint: { 'text-color': tokens.ink, 'text-halo-color': tokens.halo, 'text-halo-width': 1.6 },
    },
  ];
}

/** Name; massing that rests on a derived gap and not on a figure of the plan says 情景. */
function buildingText({ view }: LayerContext): Expression {
  const scenario = message(view.locale, 'map.label.scenario');
  return [
    'concat',
    ['get', nameProperty(view)],
    ['case', ['==', ['get', 'scenario'], 1], `\n${scenario}`, ''],
  ];
}
