import type { Ask } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { cityMeridian, degreesOfZone, meridianOfZone } from '@/geodesy/coordinate-systems';
import { isInDistrict } from '@/geodesy/district';
import { loadPlaneProjection } from '@/geodesy/projection';
import { type Box, centreOf } from './box';
import type { Reading } from './classify';
import { issue } from './issue';
import {
  meridianOfDistrict,
  meridianOption,
  meridianOptions,
  parseMeridian,
  projectMeridian,
} from './meridian';
import type { DetectedBy, Said } from './said';

export type MeridianOutcome =
  | {
      readonly kind: 'known';
      readonly degrees: number;
      readonly by: DetectedBy;
      readonly issues: readonly Issue[];
      /** the question we have answered ourselves */
      readonly choice?: Ask;
    }
  | { readonly kind: 'ask'; readonly ask: Ask; readonly issues: readonly Issue[] };

/** Whether the middle of a box lies in the district when it is read about a meridian. @param box without zone prefix */
async function landsHere(box: Box, centralMeridian: number): Promise<boolean> {
  const projection = await loadPlaneProjection({
    kind: 'plane',
    datum: 'cgcs2000',
    centralMeridian,
    prefix: null,
    degreesPerZone: null,
  });
  return isInDistrict(...projection.inverse(...centreOf(box)));
}

function question(box: Box, options: readonly string[], suggested: number | null): Ask {
  const params = { eastFrom: Math.floor(box.minX), eastTo: Math.ceil(box.maxX) };
  const all = [...new Set([...options, ...meridianOptions])];
  return {
    id: 'centralMeridian',
    params,
    options: all,
    suggested: suggested === null ? null : meridianOption(suggested),
  };
}

/**
 * The central meridian of projected numbers. An easting says nothing about it, so it is declared, written as a zone
 * before the easting, the project's own where the numbers then lie in the district, or asked for.
 * Source: planning standards 1.2, 1.3, 3.4.
 * @param box the numbers, east first, zone prefix taken off
 * @param isAlwaysAsked the project's own is suggested and not taken: a Shapefile without its .prj (standards 4.1)
 */
export async function resolveMeridian(
  said: Said,
  reading: Reading,
  box: Box,
  answer: string | undefined,
  isAlwaysAsked: boolean,
): Promise<MeridianOutcome> {
  const answered = answer === undefined ? null : parseMeridian(answer);
  const declared = said.centralMeridian;
  const here = meridianOfDistrict(box);
  const isOurs = !isAlwaysAsked && declared === null && reading.zone === null && here === projectMeridian;
  if (answered !== null) {
    const choice = isOurs ? { choice: question(box, [], answered) } : {};
    return { kind: 'known', degrees: answered, by: 'answer', issues: [], ...choice };
  }
  const misread = answer === undefined ? [] : [issue('error', 'meridian-not-understood', { answer })];
  const by: DetectedBy = said.by ?? 'declared';
  if (reading.zone !== null) return resolvePrefixed(said, reading.zone, box, misread, by);
  if (isOurs && answer === undefined) {
    const choice = question(box, [], here);
    const taken = issue('info', 'meridian-by-numbers', { ...choice.params, meridian: meridianOption(here) });
    return { kind: 'known', degrees: here, by: 'numbers', issues: [taken], choice };
  }
  if (declared === null) return { kind: 'ask', ask: question(box, [], here), issues: misread };
  if (said.by === 'answer' || here === null || Math.abs(here - declared) < 1e-6) {
    return { kind: 'known', degrees: declared, by, issues: [] };
  }
  const contradiction = issue(
    'warning',
    'meridian-contradicts-numbers',
    {
      declared: meridianOption(declared),
      fits: meridianOption(here),
    },
    said.zoneAt,
  );
  const ask = question(box, [meridianOption(declared)], here);
  return { kind: 'ask', ask, issues: [...misread, contradiction] };
}

async function resolvePrefixed(
  said: Said,
  zone: number,
  box: Box,
  misread: readonly Issue[],
  by: DetectedBy,
): Promise<MeridianOutcome> {
  const width = degreesOfZone(zone) ?? 3;
  const prefixed = meridianOfZone(zone, width);
  const declared = said.centralMeridian;
  if (declared !== null && Math.abs(declared - prefixed) < 1e-6) {
    return { kind: 'known', degrees: prefixed, by, issues: [] };
  }
  if (declared === null) {
    // Six-degree zones of this province need no question; the others are far away or not zones at all.
    const sure = width === 3 || zone === 20 || zone === 21;
    if (sure) return { kind: 'known', degrees: prefixed, by: 'prefix', issues: misread };
    return { kind: 'ask', ask: question(box, [meridianOption(prefixed)], null), issues: misread };
  }
  const mismatch = issue(
    'warning',
    'zone-mismatch',
    {
      declared: said.zone ?? meridianOption(declared),
      prefix: zone,
    },
    said.zoneAt,
  );
  const declaredLands = await landsHere(box, declared);
  if (!declaredLands && (await landsHere(box, prefixed))) {
    return { kind: 'known', degrees: prefixed, by: 'prefix', issues: [...misread, mismatch] };
  }
  const ask = question(
    box,
    [meridianOption(declared), meridianOption(prefixed)],
    declaredLands ? declared : null,
  );
  return { kind: 'ask', ask, issues: [...misread, mismatch] };
}

/** Said whenever the city's plane is used: its constants are not published. */
export function cityPlaneNote(centralMeridian: number): readonly Issue[] {
  return Math.abs(centralMeridian - cityMeridian) < 1e-9 ? [issue('info', 'city-plane-unconfirmed')] : [];
}
