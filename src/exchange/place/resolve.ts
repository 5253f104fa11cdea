import type { Answers, Ask } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { type Box, diagonalOf } from './box';
import type { Reading } from './classify';
import { decideFit } from './control-points';
import { issue } from './issue';
import { oldDatumOutcome } from './old-datum';
import { resolveLonLat } from './resolve-lon-lat';
import { cityPlaneNote, resolveMeridian } from './resolve-meridian';
import { fittedRoute, type Outcome, planeRoute, webMercatorRoute, withoutPrefix } from './route';
import type { Said } from './said';
import type { Situation } from './situation';

const unplaced = (...issues: Issue[]): Outcome => ({ kind: 'unplaced', issues });

export const systemQuestion: Ask = {
  id: 'system',
  params: {},
  options: ['EPSG:4549', 'EPSG:4528', 'CM120.40', 'EPSG:4490', 'EPSG:4326', 'GCJ02', 'BD09', 'local'],
  suggested: null,
};

/**
 * What is to be done with numbers of one kind.
 * @param box all numbers of that kind, east or lon first, in metres or degrees
 */
export async function resolve(situation: Situation, reading: Reading, box: Box): Promise<Outcome> {
  const { said, answers } = situation;
  if (said.unsupported && said.by !== 'answer') {
    return { kind: 'ask', ask: systemQuestion, issues: [issue('warning', 'system-unsupported')] };
  }
  if (said.local) return resolveLocal(situation, reading, box);
  if (said.by === 'answer' && !answerFits(said, reading))
    return unplaced(issue('error', 'system-does-not-fit'));
  switch (reading.kind) {
    case 'lonLat':
      return resolveLonLat(situation, reading, box);
    case 'webMercator':
      return resolveWebMercator(answers, reading, said);
    case 'local':
      return resolveLocal(situation, reading, box);
    default:
      return resolvePlane(situation, reading, box);
  }
}

function answerFits(said: Said, { kind }: Reading): boolean {
  if (said.webMercator) return kind === 'webMercator';
  if (said.geographic === true) return kind === 'lonLat';
  if (said.geographic === false) return kind === 'plane' || kind === 'prefixed';
  return true;
}

async function resolveWebMercator(answers: Answers, reading: Reading, said: Said): Promise<Outcome> {
  if (answers.webMercator === 'leave') return unplaced(issue('info', 'left-unplaced'));
  if (answers.webMercator !== 'convert' && said.by !== 'answer') {
    const ask: Ask = { id: 'webMercator', params: {}, options: ['convert', 'leave'], suggested: 'convert' };
    return { kind: 'ask', ask, issues: [] };
  }
  const route = await webMercatorRoute(
    said.webMercator ? (said.by ?? 'declared') : 'numbers',
    reading.swapped,
  );
  return { kind: 'route', route, choices: [], issues: [issue('warning', 'web-mercator-source')] };
}

/** Sets a box free of the zone before its eastings. */
function bare(box: Box, zone: number | null): Box {
  const shiftM = (zone ?? 0) * 1_000_000;
  return { ...box, minX: box.minX - shiftM, maxX: box.maxX - shiftM };
}

async function resolvePlane(situation: Situation, reading: Reading, box: Box): Promise<Outcome> {
  const { said, answers, scale } = situation;
  const issues: Issue[] = [];
  if (said.geographic === true) issues.push(issue('warning', 'degrees-declared-metres-found'));
  if (said.wgs84 && said.geographic !== true) issues.push(issue('info', 'wgs84-as-cgcs2000'));
  if (said.oldDatum) {
    issues.push(issue('warning', `datum-${said.oldDatum}`, {}, said.systemAt));
    const old = oldDatumOutcome(answers, said.oldDatum, ['approximate', 'fit', 'leave'], issues);
    if (old) return old;
    if (answers.oldDatum === 'fit') return resolveFit(situation, reading, box, said.oldDatum, issues);
  }
  const eastings = bare(box, reading.zone);
  const isAlwaysAsked = situation.raw.format === 'shp';
  const meridian = await resolveMeridian(said, reading, eastings, answers.centralMeridian, isAlwaysAsked);
  issues.push(...meridian.issues);
  if (meridian.kind === 'ask') return { kind: 'ask', ask: meridian.ask, issues };
  if (said.zone !== null && reading.zone === null) {
    issues.push(issue('info', 'zone-without-prefix', { zone: said.zone }, said.zoneAt));
  }
  if (said.by !== null && said.zone === null && said.centralMeridian !== null && reading.zone !== null) {
    issues.push(issue('info', 'prefix-in-numbers', { prefix: reading.zone }));
  }
  issues.push(...cityPlaneNote(meridian.degrees));
  const width = reading.zone !== null ? (reading.zone < 24 ? 6 : 3) : said.degreesPerZone;
  const plane = {
    kind: 'plane',
    datum: said.oldDatum ?? 'cgcs2000',
    centralMeridian: meridian.degrees,
    prefix: reading.zone,
    degreesPerZone: width,
  } as const;
  const route = await planeRoute(plane, reading.zone, meridian.by, { swapped: reading.swapped, scale });
  return { kind: 'route', route, choices: meridian.choice ? [meridian.choice] : [], issues };
}

async function resolveLocal(situation: Situation, reading: Reading, box: Box): Promise<Outcome> {
  return resolveFit(situation, reading, box, 'local', []);
}

async function resolveFit(
  situation: Situation,
  reading: Reading,
  box: Box,
  system: 'local' | 'xian80' | 'beijing54',
  before: readonly Issue[],
): Promise<Outcome> {
  const { answers, controlPoints, raw } = situation;
  if (answers.controlPoints === 'leave') return unplaced(...before, issue('info', 'left-unplaced'));
  const points = controlPoints?.map(({ source, target }) => ({
    source: [withoutPrefix(source[0]), source[1]] as const,
    target: [withoutPrefix(target[0]), target[1]] as const,
  }));
  const purpose = raw.format === 'dxf' ? 'drawing' : 'survey';
  const { parameters, ask, issues } = decideFit(points, diagonalOf(box), purpose);
  if (ask || !parameters) {
    return ask ? { kind: 'ask', ask, issues: [...before, ...issues] } : unplaced(...before, ...issues);
  }
  const route = await fittedRoute(system, parameters, reading.swapped);
  return { kind: 'route', route, choices: [], issues: [...before, ...issues] };
}
