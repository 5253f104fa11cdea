import { datasetWords } from './dataset';
import { limitWords } from './limits';
import { tableWords } from './tables';
import { zipWords } from './zip';

/** Texts about survey files: reading, placing, writing. They load with the rooms that need them, not with the first picture. */
export const surveySections = { ...limitWords, ...zipWords, ...tableWords, ...datasetWords };
