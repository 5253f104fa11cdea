import { floorsAddUp, sampleAddsUp, storedAreasAreTrue, zonesAreAreaTrue } from './area-rules';
import {
  eventsFollowTheChain,
  evidenceIsInPlace,
  illustrationsCarryNoEvents,
  residentsComeAfterBuildings,
  termsAreLawful,
  worksFollowTheirParcel,
} from './date-rules';
import { filesAreRead } from './file-rules';
import type { Rule } from './finding';
import { everyDerivationHolds, everyFactIsCited, everyFactIsPresent, rosterMeetsThePlan } from './plan-rules';
import { everythingIsInside, nothingOverlaps, piecesTileTheirZone, ringsAreSimple } from './shape-rules';

/** Everything `npm run geodata:check` asks of the data, by name. */
export const rules = {
  filesAreRead,
  everyFactIsPresent,
  everyFactIsCited,
  everyDerivationHolds,
  ringsAreSimple,
  nothingOverlaps,
  everythingIsInside,
  piecesTileTheirZone,
  zonesAreAreaTrue,
  storedAreasAreTrue,
  floorsAddUp,
  sampleAddsUp,
  eventsFollowTheChain,
  evidenceIsInPlace,
  illustrationsCarryNoEvents,
  termsAreLawful,
  worksFollowTheirParcel,
  residentsComeAfterBuildings,
  rosterMeetsThePlan,
} as const satisfies Record<string, Rule>;
