import { askWords } from './asks';
import { limitWords } from './limits';
import { placeWords } from './place';
import { txtWords } from './txt';
import { zipWords } from './zip';

/** Texts about survey files: reading, placing, writing. They load with the rooms that need them, not with the first picture. */
export const surveySections = { ...askWords, ...limitWords, ...placeWords, ...txtWords, ...zipWords };
