import type { ImportedFeature } from '@/domain/imported-feature';

/** Column of a converted file that says where a feature lay in the file it comes from. */
const layerColumn = '图层';

/**
 * Layers, folders and sheets become one file: which of several a feature lay in goes with it, unless its own attributes
 * say so.
 */
export function withLayers(features: readonly ImportedFeature[]): readonly ImportedFeature[] {
  if (new Set(features.map(({ layer }) => layer)).size < 2) return features;
  return features.map((feature) => {
    const { layer, attributes } = feature;
    if (layer === '' || Object.hasOwn(attributes, layerColumn)) return feature;
    return { ...feature, attributes: { ...attributes, [layerColumn]: layer } };
  });
}
