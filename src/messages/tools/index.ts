import { addSections } from '../message';
import { toolSections } from './sections';

/** Importing this module makes the texts of export, read-out and measuring known to `message`. */
addSections(toolSections);
