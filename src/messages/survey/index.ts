import { addSections } from '../message';
import { surveySections } from './sections';

/** Importing this module makes the survey texts known to `message`. */
addSections(surveySections);
