import { deskBoard } from './desk-board';
import { deskSearch } from './desk-search';
import { figures } from './figures';
import { issues } from './issues';
import { map } from './map';
import { panels } from './panels';
import { shell } from './shell';

/** Every text of the product, Chinese and English side by side, so that a key cannot exist in one language only. */
export const sections = { ...deskBoard, ...deskSearch, ...figures, ...issues, ...map, ...panels, ...shell };
