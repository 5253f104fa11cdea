import { exportWords } from './export';

/** Texts of export, read-out and measuring; they load with their panels. */
export const toolSections = { ...exportWords };
