import { askWords } from './asks';
import { cliWords } from './cli';
import { datasetWords } from './dataset';
import { drawingWords } from './dxf';
import { geojsonWords } from './geojson';
import { gpkgWords } from './gpkg';
import { importWords } from './import';
import { kmlWords } from './kml';
import { limitWords } from './limits';
import { pipelineWords } from './pipeline';
import { placeWords } from './place';
import { roleNames } from './roles';
import { shapeWords } from './shapes';
import { shapefileWords } from './shp';
import { tableWords } from './tables';
import { txtWords } from './txt';
import { zipWords } from './zip';

/** Texts about survey files: reading, placing, writing. They load with the rooms that need them, not with the first picture. */
export const surveySections = {
  ...askWords,
  ...cliWords,
  ...datasetWords,
  ...drawingWords,
  ...geojsonWords,
  ...gpkgWords,
  ...importWords,
  ...kmlWords,
  ...limitWords,
  ...pipelineWords,
  ...placeWords,
  ...roleNames,
  ...shapeWords,
  ...shapefileWords,
  ...tableWords,
  ...txtWords,
  ...zipWords,
};
