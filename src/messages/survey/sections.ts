import { geojsonWords } from './geojson';
import { gpkgWords } from './gpkg';
import { kmlWords } from './kml';
import { limitWords } from './limits';
import { shapeWords } from './shapes';
import { zipWords } from './zip';

/** Texts about survey files: reading, placing, writing. They load with the rooms that need them, not with the first picture. */
export const surveySections = {
  ...limitWords,
  ...zipWords,
  ...shapeWords,
  ...kmlWords,
  ...geojsonWords,
  ...gpkgWords,
};
