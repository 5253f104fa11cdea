import type { FormattedSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { message } from '@/messages/message';
import { type Expression, emphasised } from '../expressions';
import { imageName } from '../images';
import { type LayerContext, nameProperty, type StyleLayer, shownIn, textSize } from '../layer';
import { sourceIds } from '../source-ids';
import type { StyleView } from '../style-view';
import { zoneColour } from '../zone-colours';

/** From here on a name has room for its area. */
const nearZoom = 13;

/** Name, then area as worded and the word 示意: three kinds of certainty in two lines. */
function nameAndArea({ view }: LayerContext): Expression {
  const zh = view.locale === 'zh-CN';
  const mark = message(view.locale, 'map.label.schematic');
  const area: Expression = ['get', zh ? 'areaZh' : 'areaEn'];
  const second: Expression = [
    'concat',
    area,
    ['case', ['all', ['!=', area, ''], ['==', ['get', 'schematic'], 1]], ' · ', ''],
    ['case', ['==', ['get', 'schematic'], 1], mark, ''],
  ];
  return [
    'format',
    ['get', nameProperty(view)],
    {},
    '\n',
    {},
    second,
    { 'font-scale': 0.72, ...plain(view) },
  ] as unknown as Expression;
}

/** From afar the insets carry the figures; the name keeps its mark. */
function nameAlone({ view }: LayerContext): Expression {
  const mark = message(view.locale, 'map.label.schematic');
  return [
    'format',
    ['get', nameProperty(view)],
    {},
    ['case', ['==', ['get', 'schematic'], 1], ` ${mark}`, ''],
    { 'font-scale': 0.78, ...plain(view) },
  ] as unknown as Expression;
}

const plain = (view: StyleView) => ({ 'text-font': ['literal', [...view.fonts.stack]] });

/** 平台 3 · 项目 4 / 具名企业 3, each only while its group is switched on; the words are encoded with the zone. */
function counts({ view }: LayerContext): Expression | string {
  const { platforms, residents } = view.visibility;
  if (!platforms && !residents) return '';
  const shown = platforms && residents ? 'badgeAll' : platforms ? 'badgePlatforms' : 'badgeFirms';
  return ['get', `${shown}${nameProperty(view) === 'zh' ? 'Zh' : 'En'}`];
}

export function zoneLabelsLayers(context: LayerContext): StyleLayer[] {
  const { park, view, tokens } = context;
  const visibility = shownIn(view, 'zones');
  const badges = view.visibility.platforms || view.visibility.residents ? 'visible' : 'none';
  const colour = zoneColour(park, tokens, 'text');
  const fonts = [...view.fonts.bold];
  const layout: SymbolLayerSpecification['layout'] = {
    visibility,
    'text-font': fonts,
    'text-size': view.fonts.isNarrow
      ? textSize(view, 10.4, 12.5, 13, 15, 17, 20)
      : textSize(view, 10.4, 13, 12.5, 17, 15, 23, 17, 28),
    'text-letter-spacing': view.locale === 'zh-CN' ? 0.14 : 0.02,
    'text-line-height': 1.35,
    'text-max-width': view.fonts.isNarrow ? 13 : 16,
    'text-anchor': ['get', 'anchor'] as Expression,
    'text-offset': [
      'case',
      ['==', ['get', 'anchor'], 'bottom'],
      ['literal', [0, -0.45]],
      ['literal', [0, 0.45]],
    ] as Expression,
    'text-allow-overlap': true,
    'symbol-z-order': 'source',
  };
  const lit = emphasised(view.emphasis, 'id', 0.45);
  const paint: SymbolLayerSpecification['paint'] = {
    'text-color': colour,
    'text-halo-color': tokens.halo,
    'text-halo-width': 2.6,
    'text-halo-blur': 0.6,
    'text-opacity': lit,
  };
  return [
    {
      id: 'zone-badges',
      type: 'symbol',
      source: view.fonts.isNarrow ? sourceIds.zoneBadgesOpposite : sourceIds.zoneBadges,
      minzoom: nearZoom,
      filter: ['!=', counts(context), ''],
      layout: {
        visibility: badges,
        'text-field': counts(context),
        'text-font': [...view.fonts.stack],
        'text-size': textSize(view, 10, 11.5, 18, 11.5),
        'text-line-height': 1.5,
        // Lines break where the words say so, never before a dot.
        'text-max-width': 24,
        'text-justify': 'left',
        'text-anchor': ['get', 'anchor'] as Expression,
        'text-offset': [
          'match',
          ['get', 'anchor'],
          'left',
          ['literal', [1.6, 0]],
          'top',
          ['literal', [0, 1.4]],
          ['literal', [0, -1.4]],
        ] as Expression,
        'icon-image': imageName('pill', view.theme, tokens.surface),
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [-1, 3, -1, 3],
        'icon-optional': false,
      },
      paint: { 'text-color': colour, 'text-opacity': lit, 'icon-opacity': lit },
    },
    // Two layers, not one text by zoom: of that, old and new stand over one another while tiles change.
    {
      id: 'zone-labels-far',
      type: 'symbol',
      source: sourceIds.zoneLabels,
      maxzoom: nearZoom,
      layout: { ...layout, 'text-field': nameAlone(context) as unknown as FormattedSpecification },
      paint,
    },
    {
      id: 'zone-labels',
      type: 'symbol',
      source: sourceIds.zoneLabels,
      minzoom: nearZoom,
      layout: { ...layout, 'text-field': nameAndArea(context) as unknown as FormattedSpecification },
      paint,
    },
  ];
}
