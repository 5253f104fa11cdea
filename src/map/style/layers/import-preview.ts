import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerContext, StyleLayer } from '../layer';
import { sourceIds } from '../source-ids';

const isLit: ExpressionSpecification = ['boolean', ['get', 'lit'], false];
const source = sourceIds.importPreview;

/** What is being imported: vermilion and dashed over everything, because nothing of it is kept yet. */
export function importPreviewLayers({ view, tokens }: LayerContext): StyleLayer[] {
  if (!view.previewing) return [];
  return [
    {
      id: 'import-preview-fill',
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': tokens.accent, 'fill-opacity': ['case', isLit, 0.32, 0.1] },
    },
    {
      id: 'import-preview-casing',
      type: 'line',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: {
        'line-color': tokens.selectionHalo,
        'line-width': ['case', isLit, 7, 4],
        'line-opacity': 0.85,
      },
    },
    {
      id: 'import-preview-line',
      type: 'line',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: {
        'line-color': tokens.accent,
        'line-width': ['case', isLit, 3.5, 2],
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'import-preview-points',
      type: 'circle',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': ['case', isLit, 8, 5],
        'circle-color': tokens.accent,
        'circle-stroke-color': tokens.selectionHalo,
        'circle-stroke-width': 2,
      },
    },
  ];
}
