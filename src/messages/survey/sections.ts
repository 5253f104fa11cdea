import { limitWords } from './limits';

/** Texts about survey files: reading, placing, writing. They load with the rooms that need them, not with the first picture. */
export const surveySections = { ...limitWords };
