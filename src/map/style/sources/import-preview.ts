import type { Feature, Geometry } from 'geojson';
import type { ImportPreview, PreviewFeature } from '@/store/import';
import { feature } from './feature';
import type { OwnedFeatures } from './owned-features';

const nothing: OwnedFeatures = new Map();
const encoded = new WeakMap<PreviewFeature, Feature>();
const remembered = new WeakMap<readonly PreviewFeature[], OwnedFeatures>();

function encode(one: PreviewFeature, lit: boolean): Feature {
  // Positions of the domain are read-only; the map's types do not know that, and the map does not write.
  return feature(one.geometry as Geometry, { id: one.id, lit });
}

function plain(one: PreviewFeature): Feature {
  const known = encoded.get(one);
  if (known) return known;
  const made = encode(one, false);
  encoded.set(one, made);
  return made;
}

/** What is being imported, as the map shows it. Looking at one thing exchanges that feature and no other. */
export function previewFeatures(preview: ImportPreview | null): OwnedFeatures {
  if (preview === null) return nothing;
  const { features, lit } = preview;
  const all = remembered.get(features) ?? new Map(features.map((one) => [one.id, plain(one)]));
  remembered.set(features, all);
  const seen = lit === null ? undefined : features.find(({ id }) => id === lit);
  return seen ? new Map([...all, [seen.id, encode(seen, true)]]) : all;
}
