import { askWords } from './asks';
import { datasetWords } from './dataset';
import { drawingWords } from './dxf';
import { limitWords } from './limits';
import { placeWords } from './place';
import { shapefileWords } from './shp';
import { tableWords } from './tables';
import { txtWords } from './txt';
import { zipWords } from './zip';

/** Texts about survey files: reading, placing, writing. They load with the rooms that need them, not with the first picture. */
export const surveySections = {
  ...askWords,
  ...datasetWords,
  ...drawingWords,
  ...limitWords,
  ...placeWords,
  ...shapefileWords,
  ...tableWords,
  ...txtWords,
  ...zipWords,
};
