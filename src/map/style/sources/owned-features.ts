import type { Feature } from 'geojson';

/** What an owned source should hold, by id. Unchanged things are the same objects. */
export type OwnedFeatures = ReadonlyMap<string, Feature>;
