import { landUseSymbol } from '@/symbology/land-use';
import { byZoom, type Expression, emphasised, matchTable, scaled } from '../expressions';
import { type LayerContext, type StyleLayer, shownIn } from '../layer';
import { sourceIds } from '../source-ids';

/** Colour of every land-use code the park uses: the softened tone of the screen, the exact one on paper. */
export function landUseColour({ park, view }: LayerContext): Expression | string {
  const tone = view.onPaper ? 'print' : view.theme === 'night' ? 'night' : 'light';
  const codes = new Set([
    ...park.parcels.flatMap((parcel) => parcel.landUse ?? []),
    ...park.landUseAreas.map((area) => area.landUse),
  ]);
  const table = new Map([...codes].toSorted().map((code) => [code, landUseSymbol(code)[tone]] as const));
  return matchTable(['get', 'landUse'], table, landUseSymbol(null)[tone]);
}

/** 示例 leaves the map with one control, without a new upload. */
export function sampleFilter(context: LayerContext): Expression {
  return context.view.sampleVisible ? ['boolean', true] : ['!', ['boolean', ['get', 'illustrative'], false]];
}

/** Streets, green and water between the parcels. */
export function landUseAreasLayers(context: LayerContext): StyleLayer[] {
  const { view, tokens } = context;
  const lit = emphasised(view.emphasis, 'zoneId', 0.35);
  const visibility = shownIn(view, 'parcels');
  const source = sourceIds.landUseAreas;
  return [
    {
      id: 'land-use-areas-fill',
      type: 'fill',
      source,
      minzoom: 12.6,
      filter: sampleFilter(context),
      layout: { visibility },
      paint: {
        'fill-color': landUseColour(context),
        'fill-opacity': byZoom(12.6, 0, 13.6, scaled(lit, 0.9)),
        'fill-antialias': false,
      },
    },
    {
      id: 'land-use-areas-line',
      type: 'line',
      source,
      minzoom: 14.5,
      filter: ['all', sampleFilter(context), ['!=', ['slice', ['get', 'landUse'], 0, 2], '12']],
      layout: { visibility },
      paint: { 'line-color': tokens.roadCasing, 'line-width': 0.6, 'line-opacity': lit },
    },
  ];
}
