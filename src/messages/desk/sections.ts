import { controlWords } from './controls';
import { copyWords } from './copy';
import { funnelWords } from './funnel';
import { planThingWords } from './plan-thing';
import { renewalWords } from './renewal';
import { settingsWords } from './settings';
import { viewWords } from './views';

/** Texts of the desk's drawer that load with it, not with the first picture. */
export const deskLaterSections = {
  ...controlWords,
  ...copyWords,
  ...funnelWords,
  ...planThingWords,
  ...renewalWords,
  ...settingsWords,
  ...viewWords,
};
