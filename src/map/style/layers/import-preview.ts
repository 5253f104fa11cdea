import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerContext, StyleLayer } from '../layer';
import { sourceIds } from '../source-ids';

const source = sourceIds.importPreview;

interface Measures {
  readonly opacity: number;
  readonly casing: number;
  readonly line: number;
  readonly radius: number;
}

/** Whether a feature is looked at, and what that does to it. */
const ways = [
  { lit: false, measures: { opacity: 0.1, casing: 4, line: 2, radius: 5 } },
  { lit: true, measures: { opacity: 0.32, casing: 7, line: 3.5, radius: 8 } },
] as const;

/**
 * Widths and opacities are plain numbers, so that the graphics card draws it with the programs it has already: with a
 * value for each feature it would compile four more while the page waits.
 */
function layersOf(lit: boolean, measures: Measures, tokens: LayerContext['tokens']): StyleLayer[] {
  const name = (id: 'fill' | 'casing' | 'line' | 'points') =>
    lit ? (`import-preview-${id}-lit` as const) : (`import-preview-${id}` as const);
  const isSo: ExpressionSpecification = ['==', ['get', 'lit'], lit];
  const areas: ExpressionSpecification = ['all', isSo, ['==', ['geometry-type'], 'Polygon']];
  const lines: ExpressionSpecification = ['all', isSo, ['!=', ['geometry-type'], 'Point']];
  const points: ExpressionSpecification = ['all', isSo, ['==', ['geometry-type'], 'Point']];
  return [
    {
      id: name('fill'),
      type: 'fill',
      source,
      filter: areas,
      paint: { 'fill-antialias': false, 'fill-color': tokens.accent, 'fill-opacity': measures.opacity },
    },
    {
      id: name('casing'),
      type: 'line',
      source,
      filter: lines,
      paint: { 'line-color': tokens.selectionHalo, 'line-width': measures.casing, 'line-opacity': 0.85 },
    },
    {
      id: name('line'),
      type: 'line',
      source,
      filter: lines,
      paint: { 'line-color': tokens.accent, 'line-width': measures.line, 'line-dasharray': [3, 2] },
    },
    {
      id: name('points'),
      type: 'circle',
      source,
      filter: points,
      paint: {
        'circle-radius': measures.radius,
        'circle-color': tokens.accent,
        'circle-stroke-color': tokens.selectionHalo,
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** What is being imported: vermilion and dashed over everything, because nothing of it is kept yet. */
export function importPreviewLayers({ view, tokens }: LayerContext): StyleLayer[] {
  if (!view.previewing) return [];
  return ways.flatMap(({ lit, measures }) => layersOf(lit, measures, tokens));
}
