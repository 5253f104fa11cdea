import type { Answers, Ask } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { RawDataset, RawFeature } from '@/exchange/raw';
import type { ControlPoint } from '@/geodesy/four-parameter';
import { type Box, boxOf, joinBoxes, scaleBox, swapBox } from './box';
import { classify, type Expectation, type Reading } from './classify';
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

interface Group {
  readonly reading: Reading;
  readonly boxes: Box[];
  readonly members: number[];
}

function expectationOf(raw: RawDataset, said: Said, answers: Answers): Expectation {
  const { axisOrder } = answers;
  return {
    geographic: said.geographic === true || (raw.format === 'kml' && said.by !== 'answer'),
    webMercator: said.webMercator,
    ...((axisOrder === 'asRead' || axisOrder === 'swapped') && { axisOrder }),
  };
}

/** What lies nowhere on earth is a drawing, and so is whatever stands beside it and looks like degrees by chance. */
function withoutChance(reading: Reading, said: Said, anyLocal: boolean): Reading {
  if (said.local) return { kind: 'local', swapped: false, zone: null };
  const chance = reading.kind === 'lonLat' && anyLocal && said.geographic !== true;
  return chance ? { kind: 'local', swapped: false, zone: null } : reading;
}

function groupsOf(boxes: readonly (Box | null)[], readings: readonly (Reading | null)[]): Group[] {
  const groups = new Map<string, Group>();
  readings.forEach((reading, index) => {
    const box = boxes[index];
    if (!reading || !box) return;
    const key = `${reading.kind}|${reading.swapped}|${reading.zone}`;
    const group = groups.get(key) ?? { reading, boxes: [], members: [] };
    group.boxes.push(box);
    group.members.push(index);
    groups.set(key, group);
  });
  return [...groups.values()].sort((a, b) => b.members.length - a.members.length);
}

function axisChoice(swapped: boolean): Ask {
  const suggested = swapped ? 'swapped' : 'asRead';
  return { id: 'axisOrder', params: {}, options: ['asRead', 'swapped'], suggested };
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
  const expectation = expectationOf(raw, said, answers);
  const first = boxes.map((box) => (box ? anyReading(box, said, expectation) : null));
  const anyLocal = first.some((reading) => reading?.kind === 'local');
  const readings = first.map((reading) => reading && withoutChance(reading, said, anyLocal));
  const groups = groupsOf(boxes, readings);
  const [mainGroup] = groups;
  const placeable = boxes.some((box) => box !== null);
  if (!mainGroup) {
    issues.push(...strangers(features, boxes, readings));
    return placeable && said.by !== 'answer' ? open([systemQuestion]) : open([]);
  }
  const situation: Situation = { raw, answers, controlPoints, said, scale: units.scale };
  const outcomes: Outcome[] = [];
  for (const group of groups) outcomes.push(await resolve(situation, group.reading, boxOfGroup(group)));
  const [mainOutcome] = outcomes;
  issues.push(...strangers(features, boxes, readings));
  if (groups.some(({ reading }) => reading.swapped) && answers.axisOrder === undefined) {
    issues.push(issue('warning', 'coordinates-swapped'));
  }
  const askAxis = answers.axisOrder !== undefined || mainGroup.reading.swapped;
  const axis = askAxis ? [axisChoice(answers.axisOrder ? answers.axisOrder === 'swapped' : true)] : [];
  const choices = [...axis, ...(units.choice ? [units.choice] : [])];
  issues.push(...(mainOutcome?.issues ?? []));
  if (mainOutcome?.kind === 'ask') return open([mainOutcome.ask], choices);
  const routes: (Route | null)[] = [...none];
  outcomes.forEach((outcome, at) => {
    const members = groups[at]?.members ?? [];
    if (outcome.kind === 'route') for (const index of members) routes[index] = outcome.route;
    else if (at > 0) issues.push(...mixed(features, members));
    if (at > 0 && outcome.kind !== 'ask') issues.push(...newOnes(outcome.issues, issues));
  });
  const main = mainOutcome?.kind === 'route' ? mainOutcome.route : null;
  const offered = mainOutcome?.kind === 'route' ? mainOutcome.choices : [];
  return { routes, main, asks: [], choices: [...choices, ...offered], issues };
}

function anyReading(box: Box, said: Said, expectation: Expectation): Reading | null {
  if (said.local) return { kind: 'local', swapped: false, zone: null };
  return classify(box, expectation);
}

function boxOfGroup({ boxes, reading }: Group): Box {
  const all = joinBoxes(boxes) ?? { minX: 0, maxX: 0, minY: 0, maxY: 0 };
  return reading.swapped ? swapBox(all) : all;
}

function newOnes(candidates: readonly Issue[], known: readonly Issue[]): Issue[] {
  return candidates.filter(({ code }) => known.every((other) => other.code !== code));
}

/** Features of another kind of numbers than the rest. */
function mixed(features: readonly RawFeature[], members: readonly number[]): Issue[] {
  return members.map((index) => issue('error', 'coordinates-mixed', {}, features[index]?.where ?? {}));
}

/** Features whose numbers are no numbers, or fit nothing. */
function strangers(
  features: readonly RawFeature[],
  boxes: readonly (Box | null)[],
  readings: readonly (Reading | null)[],
): Issue[] {
  return features.flatMap((feature, index) => {
    if (boxes[index]) {
      return readings[index] ? [] : [issue('error', 'coordinates-unplaceable', {}, feature.where)];
    }
    const empty = feature.parts.every((part) => part.every((ring) => ring.length === 0));
    return empty ? [] : [issue('error', 'coordinates-not-numbers', {}, feature.where)];
  });
}
