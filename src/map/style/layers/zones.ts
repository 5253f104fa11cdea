import type { LineLayerSpecification } from 'maplibre-gl';
import { message } from '@/messages/message';
import { zoneTone } from '@/symbology/themes';
import {
  byZoom,
  type Expression,
  emphasised,
  isHovered,
  isSelected,
  matchTable,
  scaled,
} from '../expressions';
import { imageName } from '../images';
import { type LayerContext, type StyleLayer, shownIn, textSize } from '../layer';
import { sourceIds } from '../source-ids';
import { zoneColour } from '../zone-colours';

/** Pattern of a zone: hatch says schematic, so surveyed zones get none. */
function hatchPattern({ park, view, tokens }: LayerContext): Expression | string {
  const table = new Map(
    park.zones.map(
      (zone) =>
        [
          String(zone.id),
          imageName('zone-hatch', view.theme, tokens[zoneTone(String(zone.id)).fill]),
        ] as const,
    ),
  );
  return matchTable(['get', 'id'], table, imageName('zone-hatch', view.theme, tokens.inkMuted));
}

/**
 * Dashes say schematic, a solid line surveyed or digitised. Two layers, because a dash pattern that depends on the
 * feature needs a shader of its own.
 */
function dashedAndSolid(
  visibility: 'visible' | 'none',
  id: 'zones-outline' | 'zones-selected',
  isSchematic: Expression,
  paint: LineLayerSpecification['paint'],
): StyleLayer[] {
  const common = {
    type: 'line',
    source: sourceIds.zones,
    layout: { visibility, 'line-join': 'round' },
  } as const;
  return [
    { id, ...common, filter: isSchematic, paint: { ...paint, 'line-dasharray': [4, 2] } },
    { id: `${id}-solid`, ...common, filter: ['!', isSchematic], paint: { ...paint } },
  ];
}

/** The three zones are the only saturated things: tone, hatch and a dashed outline while they are a sketch. */
export function zonesLayers(context: LayerContext): StyleLayer[] {
  const { park, view, tokens } = context;
  const visibility = shownIn(view, 'zones');
  const fill = zoneColour(park, tokens, 'fill');
  const text = zoneColour(park, tokens, 'text');
  const lit = emphasised(view.emphasis, 'id', 0.35);
  const isSchematic: Expression = ['==', ['get', 'quality'], 'schematic'];
  const night = view.theme === 'night';
  const zones = { source: sourceIds.zones } as const;
  const joined = { visibility, 'line-join': 'round' } as const;
  return [
    {
      id: 'zones-ground',
      type: 'fill',
      ...zones,
      layout: { visibility },
      paint: { 'fill-color': tokens.halo, 'fill-opacity': night ? 0.3 : 0.75, 'fill-antialias': false },
    },
    {
      id: 'zones-fill',
      type: 'fill',
      ...zones,
      layout: { visibility },
      paint: {
        'fill-color': fill,
        'fill-antialias': false,
        'fill-opacity': byZoom(
          11,
          scaled(lit, night ? 0.62 : 0.58),
          13.2,
          scaled(lit, night ? 0.36 : 0.26),
          15,
          scaled(lit, night ? 0.28 : 0.2),
        ),
      },
    },
    {
      id: 'zones-hatch',
      type: 'fill',
      ...zones,
      filter: isSchematic,
      layout: { visibility },
      paint: {
        'fill-pattern': hatchPattern(context),
        'fill-antialias': false,
        'fill-opacity': byZoom(11, scaled(lit, 0.9), 14.5, scaled(lit, 0.5)),
      },
    },
    {
      id: 'zones-halo',
      type: 'line',
      ...zones,
      layout: joined,
      paint: {
        'line-color': tokens.halo,
        'line-width': byZoom(11, 3, 14, 5.5, 17, 7),
        'line-opacity': scaled(lit, night ? 0.55 : 0.85),
      },
    },
    {
      id: 'zones-hover',
      type: 'line',
      ...zones,
      layout: joined,
      paint: {
        'line-color': tokens.ink,
        'line-width': byZoom(11, 4, 15, 7),
        'line-opacity': ['case', isHovered, 0.35, 0],
      },
    },
    ...dashedAndSolid(visibility, 'zones-outline', isSchematic, {
      'line-color': text,
      'line-width': byZoom(11, 1.3, 14, 2.2, 17, 3),
      'line-opacity': lit,
    }),
    {
      id: 'zones-selected-halo',
      type: 'line',
      ...zones,
      layout: joined,
      paint: {
        'line-color': tokens.selectionHalo,
        'line-width': byZoom(11, 7, 15, 10),
        'line-blur': 1.5,
        'line-opacity': ['case', isSelected, 0.95, 0],
      },
    },
    ...dashedAndSolid(visibility, 'zones-selected', isSchematic, {
      'line-color': tokens.accent,
      'line-width': byZoom(11, 1.8, 15, 3.2),
      'line-opacity': ['case', isSelected, 1, 0],
    }),
    {
      id: 'zones-schematic-mark',
      type: 'symbol',
      ...zones,
      minzoom: 14,
      filter: isSchematic,
      layout: {
        visibility,
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': message(view.locale, 'map.label.schematic'),
        'text-font': [...view.fonts.stack],
        'text-size': textSize(view, 10, 11, 18, 11),
        'text-letter-spacing': 0.2,
        'text-padding': 30,
        'text-pitch-alignment': 'viewport',
      },
      paint: { 'text-color': text, 'text-halo-color': tokens.halo, 'text-halo-width': 2.4 },
    },
  ];
}
