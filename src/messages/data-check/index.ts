import { addSections } from '../message';
import { dataCheckWords } from './words';

/** Importing this module makes the words of the data check known to `message`. */
addSections(dataCheckWords);
