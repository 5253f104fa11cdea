import { stageFamilies } from '@/domain/lifecycle-codes';
import { message } from '@/messages/message';
import { stageSymbols } from '@/symbology/transfer-stages';
import {
  byZoom,
  type Expression,
  emphasised,
  isFilteredOut,
  isHovered,
  isSelected,
  matchTable,
  scaled,
} from '../expressions';
import { imageName } from '../images';
import {
  type LayerContext,
  nameProperty,
  type StyleLayer,
  shownIn,
  smallNamesFrom,
  textSize,
} from '../layer';
import { familyExpression, isOutlineOnly, isOverdue, isPlannedAhead } from '../parcel-state';
import { sourceIds } from '../source-ids';
import { landUseColour, sampleFilter } from './land-use-areas';

function stageColour({ view, parcelSlots }: LayerContext): Expression | string {
  const tone = view.theme === 'night' ? 'night' : 'light';
  const table = new Map(
    stageFamilies.map((family) => [family as string, stageSymbols[family][tone]] as const),
  );
  return matchTable(familyExpression(parcelSlots), table, stageSymbols.existing[tone]);
}

function stageLetter({ parcelSlots }: LayerContext): Expression | string {
  const table = new Map(
    stageFamilies.map((family) => [family as string, stageSymbols[family].letter] as const),
  );
  return matchTable(familyExpression(parcelSlots), table, stageSymbols.existing.letter);
}

/** Name with the badge 示例, unless the name itself already says so. */
function badgedName({ view }: LayerContext): Expression {
  const name: Expression = ['get', nameProperty(view)];
  const badge = message(view.locale, 'map.label.sample');
  return [
    'case',
    ['all', ['boolean', ['get', 'illustrative'], false], ['!', ['in', badge, ['downcase', name]]]],
    ['concat', name, '\n', badge],
    name,
  ];
}

function lineLayers(context: LayerContext): StyleLayer[] {
  const { view, tokens, parcelSlots } = context;
  const visibility = shownIn(view, 'parcels');
  const lit = emphasised(view.emphasis, 'zoneId', 0.35);
  const shapes = { type: 'line', source: sourceIds.parcels, minzoom: 12.6 } as const;
  const joined = { visibility, 'line-join': 'round' } as const;
  const filter = sampleFilter(context);
  const isSchematic: Expression = ['==', ['get', 'quality'], 'schematic'];
  return [
    ...[
      { id: 'parcels-line', filter: isSchematic, dashes: { 'line-dasharray': [3, 2] } },
      { id: 'parcels-line-solid', filter: ['!', isSchematic] as Expression, dashes: {} },
    ].map(
      (kind): StyleLayer => ({
        id: kind.id as 'parcels-line',
        ...shapes,
        filter: ['all', filter, kind.filter],
        layout: joined,
        paint: {
          'line-color': tokens.ink,
          'line-opacity': byZoom(12.6, 0, 14, scaled(lit, 0.5), 16, scaled(lit, 0.65)),
          'line-width': byZoom(13, 0.5, 15, 0.9, 17, 1.2),
          ...kind.dashes,
        },
      }),
    ),
    {
      id: 'parcels-overdue',
      ...shapes,
      filter: ['all', filter, isOverdue(parcelSlots)],
      layout: joined,
      paint: { 'line-color': tokens.warn, 'line-width': byZoom(13, 1.4, 16, 2.6), 'line-opacity': lit },
    },
    {
      id: 'parcels-hover',
      ...shapes,
      filter,
      layout: joined,
      paint: {
        'line-color': tokens.ink,
        'line-width': byZoom(13, 1.6, 16, 2.4),
        'line-opacity': ['case', isHovered, 0.8, 0],
      },
    },
    {
      id: 'parcels-selected-halo',
      ...shapes,
      filter,
      layout: joined,
      paint: {
        'line-color': tokens.selectionHalo,
        'line-width': byZoom(13, 6, 16, 11),
        'line-blur': 1,
        'line-opacity': ['case', isSelected, 0.95, 0],
      },
    },
    {
      id: 'parcels-selected',
      ...shapes,
      filter,
      layout: joined,
      paint: {
        'line-color': tokens.accent,
        'line-width': byZoom(13, 2.5, 16, 5),
        'line-opacity': ['case', isSelected, 1, 0],
      },
    },
  ];
}

function labelLayers(context: LayerContext): StyleLayer[] {
  const { view, tokens, parcelSlots } = context;
  const visibility = shownIn(view, 'parcels');
  const points = { type: 'symbol', source: sourceIds.parcelPoints } as const;
  const fonts = [...view.fonts.stack];
  const filter = sampleFilter(context);
  const byStage = view.parcelColouring === 'transferStage';
  const plate = { 'text-color': tokens.ink, 'text-halo-color': tokens.halo, 'text-halo-width': 1.6 } as const;
  return [
    {
      id: 'parcels-label',
      ...points,
      minzoom: smallNamesFrom(view, 15.9),
      filter,
      layout: {
        visibility: shownIn(view, 'parcels', 'labels'),
        'text-field': badgedName(context),
        'text-font': fonts,
        'text-size': textSize(view, 15.9, 10.5, 17.5, 13),
        'text-anchor': 'top',
        'text-offset': [0, 0.75],
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: plate,
    },
    {
      id: 'parcels-letter',
      ...points,
      minzoom: smallNamesFrom(view, byStage ? 14.2 : 15.8),
      filter,
      layout: {
        visibility,
        'text-field': byStage ? stageLetter(context) : ['get', 'landUse'],
        'text-font': fonts,
        'text-size': textSize(view, 14.2, byStage ? 11 : 9, 16.5, byStage ? 15 : 12),
        'text-padding': 0,
      },
      paint: byStage ? plate : { ...plate, 'text-color': tokens.inkMuted },
    },
    {
      id: 'parcels-clock',
      ...points,
      minzoom: 13.4,
      filter: ['all', filter, isOverdue(parcelSlots)],
      layout: {
        visibility,
        'icon-image': imageName('clock', view.theme, tokens.warn),
        'icon-allow-overlap': true,
        'icon-anchor': 'bottom',
        'icon-offset': [0, -8],
      },
      paint: {},
    },
  ];
}

/** Parcels by land use or by transfer stage; the fill's texture says whether the state is reached, ahead or unverified. */
export function parcelsLayers(context: LayerContext): StyleLayer[] {
  const { view, tokens, parcelSlots } = context;
  const visibility = shownIn(view, 'parcels');
  const lit = emphasised(view.emphasis, 'zoneId', 0.3);
  const shapes = { source: sourceIds.parcels, minzoom: 12.6 } as const;
  const filter = sampleFilter(context);
  const solid: Expression = [
    'case',
    isOutlineOnly(parcelSlots),
    0.04,
    scaled(lit, 0.88),
  ] as unknown as Expression;
  return [
    {
      id: 'parcels-fill',
      type: 'fill',
      ...shapes,
      filter,
      layout: { visibility },
      paint: {
        'fill-color':
          view.parcelColouring === 'transferStage' ? stageColour(context) : landUseColour(context),
        'fill-opacity': byZoom(12.6, 0, 13.6, solid),
      },
    },
    {
      id: 'parcels-filtered-out',
      type: 'fill',
      ...shapes,
      filter,
      layout: { visibility },
      paint: {
        'fill-antialias': false,
        'fill-color': tokens.ground,
        'fill-opacity': ['case', isFilteredOut, 0.86, 0],
      },
    },
    {
      id: 'parcels-planned',
      type: 'fill',
      ...shapes,
      filter: ['all', filter, isPlannedAhead(parcelSlots)],
      layout: { visibility },
      paint: {
        'fill-antialias': false,
        'fill-pattern': imageName('planned-hatch', view.theme, tokens.ground),
        'fill-opacity': byZoom(12.6, 0, 13.6, scaled(lit, 0.9)),
      },
    },
    ...lineLayers(context),
    ...labelLayers(context),
  ];
}
