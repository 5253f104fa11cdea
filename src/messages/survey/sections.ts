import { drawingWords } from './dxf';
import { limitWords } from './limits';
import { shapefileWords } from './shp';
import { zipWords } from './zip';

/** Texts about survey files: reading, placing, writing. They load with the rooms that need them, not with the first picture. */
export const surveySections = { ...limitWords, ...zipWords, ...shapefileWords, ...drawingWords };
