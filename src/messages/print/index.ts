import { addSections } from '../message';
import { printWords } from './words';

/** Importing this module makes the words of the print sheet known to `message`. */
addSections(printWords);
