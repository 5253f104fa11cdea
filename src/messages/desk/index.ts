import { addSections } from '../message';
import { deskLaterSections } from './sections';

/** Importing this module makes the texts of the desk's later panels known to `message`. */
addSections(deskLaterSections);
