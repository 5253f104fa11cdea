import { addSections } from '../message';
import { twoDatesWords } from './words';

/** Importing this module makes the words of two dates known to `message`. */
addSections(twoDatesWords);
