import type { Answers, Ask } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { RawDataset, RawFeature } from '@/exchange/raw';
import type { ControlPoint } from '@/geodesy/four-parameter';
import { type Box, boxOf, scaleBox } from './box';
import { classify, type Expectation, type Reading } from './classify';
import { overriddenDatum } from './contradicted';
import { boxOfGroup, goTogether, groupsOf, mixed, strangers } from './groups';
import { issue } from './issue';
import { resolve, systemQuestion } from './resolve';
import type { Outcome, Route } from './route';
import { type Said, saidAbout } from './said';
import type { Situation } from './situation';
import { decideUnits } from './units';

export interface Plan {
  /** by feature; null: stays unplaced */
  readonly routes: readonly (Route | null)[];
  /** the route of most features */
  readonly main: Route | null;
  readonly asks: readonly Ask[];
  readonly choices: readonly Ask[];
  readonly issues: readonly Issue[];
}

function expectationOf(raw: RawDataset, said: Said, answers: Answers): Expectation {
  const { axisOrder } = answers;
  return {
    geographic: said.geographic === true || (raw.format === 'kml' && said.by !== 'answer'),
    webMercator: said.webMercator,
    ...((axisOrder === 'asRead' || axisOrder === 'swapped') && { axisOrder }),
  };
}

/**
 * What the numbers of every feature are. What lies nowhere on earth is a drawing, and so is the lesser part beside it
 * that looks like degrees by chance.
 */
function readingsOf(
  boxes: readonly (Box | null)[],
  said: Said,
  expectation: Expectation,
): readonly (Reading | null)[] {
  const drawn: Reading = { kind: 'local', swapped: false, zone: null };
  if (said.local) return boxes.map((box) => box && drawn);
  const readings = boxes.map((box) => box && classify(box, expectation));
  const count = (kind: Reading['kind']) => readings.filter((reading) => reading?.kind === kind).length;
  const chance = said.geographic !== true && count('local') > 0 && count('local') >= count('lonLat');
  return chance ? readings.map((reading) => (reading?.kind === 'lonLat' ? drawn : reading)) : readings;
}

/** Offered once the order of the axes has been changed, by us or by the person. */
function axisChoices(answers: Answers, swapped: boolean): readonly Ask[] {
  if (answers.axisOrder === undefined && !swapped) return [];
  const suggested = answers.axisOrder ?? 'swapped';
  return [{ id: 'axisOrder', params: {}, options: ['asRead', 'swapped'], suggested }];
}

/**
 * Decides for every feature how its numbers are to be understood. The numbers most features have decide what is asked;
 * a few strange ones beside them are left unplaced with their reason instead of stopping the file.
 */
export async function planPlacement(
  raw: RawDataset,
  features: readonly RawFeature[],
  answers: Answers,
  controlPoints: readonly ControlPoint[] | undefined,
): Promise<Plan> {
  const issues: Issue[] = [];
  const said = saidAbout(raw, answers);
  issues.push(...overriddenDatum(raw, said));
  const rawBoxes = features.map(boxOf);
  const units = decideUnits(
    raw,
    rawBoxes.filter((box) => box !== null),
    answers,
  );
  issues.push(...units.issues);
  const none = features.map(() => null);
  const open = (asks: readonly Ask[], choices: readonly Ask[] = []): Plan => {
    return { routes: none, main: null, asks, choices, issues };
  };
  if (units.ask) return open([units.ask]);
  const boxes = rawBoxes.map((box) => box && scaleBox(box, units.scale));
  const readings = readingsOf(boxes, said, expectationOf(raw, said, answers));
  const groups = groupsOf(boxes, readings);
  issues.push(...strangers(features, boxes, readings));
  const [mainGroup] = groups;
  const axis = axisChoices(answers, mainGroup?.reading.swapped === true);
  const choices = [...axis, ...(units.choice ? [units.choice] : [])];
  if (!mainGroup) {
    const placeable = boxes.some((box) => box !== null);
    return open(placeable && said.by !== 'answer' ? [systemQuestion] : [], choices);
  }
  const situation: Situation = { raw, answers, controlPoints, said, scale: units.scale };
  const outcomes: Outcome[] = [];
  for (const group of groups) outcomes.push(await resolve(situation, group.reading, boxOfGroup(group)));
  const [mainOutcome] = outcomes;
  if (groups.some(({ reading }) => reading.swapped) && answers.axisOrder === undefined) {
    issues.push(issue('warning', 'coordinates-swapped'));
  }
  issues.push(...(mainOutcome?.issues ?? []));
  if (mainOutcome?.kind === 'ask') return open([mainOutcome.ask], choices);
  const routes: (Route | null)[] = [...none];
  outcomes.forEach((outcome, at) => {
    const group = groups[at] ?? mainGroup;
    if (outcome.kind === 'route' && goTogether(mainGroup.reading, group.reading)) {
      for (const index of group.members) routes[index] = outcome.route;
      if (at > 0) issues.push(...newOnes(outcome.issues, issues));
    } else if (at > 0) issues.push(...mixed(features, group.members));
  });
  const main = mainOutcome?.kind === 'route' ? mainOutcome.route : null;
  const offered = mainOutcome?.kind === 'route' ? mainOutcome.choices : [];
  return { routes, main, asks: [], choices: [...choices, ...offered], issues };
}

function newOnes(candidates: readonly Issue[], known: readonly Issue[]): Issue[] {
  return candidates.filter(({ code }) => known.every((other) => other.code !== code));
}
