import { exportWords } from './export';
import { measureWords } from './measure';

/** Texts of export, read-out and measuring; they load with their panels. */
export const toolSections = { ...exportWords, ...measureWords };
