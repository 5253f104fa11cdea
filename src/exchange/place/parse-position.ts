import type { Issue } from '@/domain/issue';
import { unpackDegrees } from '@/geodesy/angle';
import {
  type CoordinateSystemId,
  cityMeridian,
  degreesOfZone,
  meridianOfZone,
  planeId,
} from '@/geodesy/coordinate-systems';
import { isInDistrict } from '@/geodesy/district';
import { loadPlaneProjection } from '@/geodesy/projection';
import { type Shift, trueFromShifted } from '@/geodesy/shifted';
import { classify } from './classify';
import { issue } from './issue';
import { type PositionText, readPositionText } from './position-text';
import { withoutPrefix } from './route';

/** One way of reading what was typed; `system` names it. */
export interface PositionCandidate {
  readonly system: CoordinateSystemId;
  /** read as packed `ddd.mmss` */
  readonly packed: boolean;
  /** degrees, WGS 84 */
  readonly lon: number;
  readonly lat: number;
  readonly inDistrict: boolean;
}

export interface ParsedPosition {
  /** the likeliest first; empty when nothing was understood; more than one when the person has to choose */
  readonly candidates: readonly PositionCandidate[];
  readonly issue: Issue | null;
}

export interface ParsePositionOptions {
  /** the degrees come from a shifted web map */
  readonly shift?: Shift | null;
  /** a plane of the person's own, degrees */
  readonly centralMeridian?: number;
}

function candidate(
  system: CoordinateSystemId,
  [lon, lat]: readonly [number, number],
  packed = false,
): PositionCandidate {
  return { system, packed, lon, lat, inDistrict: isInDistrict(lon, lat) };
}

/**
 * Understands a position in every notation of the trade: degrees in either order, ° ′ ″ with or without letters,
 * north and east in metres with or without zone, metres of the web. What can be read in several ways is returned in
 * all of them. Source: planning standards 1.2, 1.3.
 */
export async function parsePosition(
  text: string,
  options: ParsePositionOptions = {},
): Promise<ParsedPosition> {
  if (text.trim() === '') return { candidates: [], issue: issue('info', 'position-empty') };
  const read = readPositionText(text);
  const found = read ? await candidatesOf(read, options) : [];
  if (found.length === 0) {
    return {
      candidates: [],
      issue: issue('error', 'position-not-understood', { text: text.trim().slice(0, 60) }),
    };
  }
  const candidates = [...found].sort((a, b) => Number(b.inDistrict) - Number(a.inDistrict));
  if (candidates.length > 1) return { candidates, issue: issue('info', 'position-ambiguous') };
  return { candidates, issue: candidates[0]?.inDistrict ? null : issue('warning', 'position-outside') };
}

async function candidatesOf(read: PositionText, options: ParsePositionOptions): Promise<PositionCandidate[]> {
  const [a, b] = read.order === 'latFirst' ? [read.pair[1], read.pair[0]] : read.pair;
  const box = { minX: a, maxX: a, minY: b, maxY: b };
  const reading = classify(box, {
    geographic: true,
    ...(read.order && read.angles && { axisOrder: 'asRead' }),
  });
  if (!reading) return [];
  const [x, y] = reading.swapped ? [b, a] : [a, b];
  switch (reading.kind) {
    case 'lonLat':
      return degreeCandidates(x, y, read, options.shift ?? null);
    case 'webMercator':
      return [candidate('EPSG:3857', (await loadPlaneProjection('EPSG:3857')).inverse(x, y))];
    case 'prefixed':
      return prefixedCandidates(x, y, reading.zone ?? 0);
    case 'plane':
      return planeCandidates(x, y, options.centralMeridian);
    default:
      return [];
  }
}

function degreeCandidates(
  lon: number,
  lat: number,
  { packable }: PositionText,
  shift: Shift | null,
): PositionCandidate[] {
  const system = shift === null ? 'EPSG:4490' : shift === 'gcj02' ? 'GCJ02' : 'BD09';
  const place = (x: number, y: number, packed: boolean) =>
    candidate(system, shift ? trueFromShifted(shift, x, y) : [x, y], packed);
  const [unpackedLon, unpackedLat] = [unpackDegrees(lon), unpackDegrees(lat)];
  const packed = packable && unpackedLon !== null && unpackedLat !== null;
  return packed ? [place(lon, lat, false), place(unpackedLon, unpackedLat, true)] : [place(lon, lat, false)];
}

async function prefixedCandidates(east: number, north: number, zone: number): Promise<PositionCandidate[]> {
  const degreesPerZone = degreesOfZone(zone);
  if (degreesPerZone === null) return [];
  const centralMeridian = meridianOfZone(zone, degreesPerZone);
  const plane = { kind: 'plane', datum: 'cgcs2000', centralMeridian, prefix: zone, degreesPerZone } as const;
  return [candidate(planeId(plane), (await loadPlaneProjection(plane)).inverse(east, north))];
}

/** An easting fits every meridian; those that land in the district are offered, all of them when none does. */
async function planeCandidates(
  east: number,
  north: number,
  own: number | undefined,
): Promise<PositionCandidate[]> {
  const meridians = [...new Set([120, cityMeridian, ...(own === undefined ? [] : [own])])];
  const all = await Promise.all(
    meridians.map(async (centralMeridian) => {
      const plane = {
        kind: 'plane',
        datum: 'cgcs2000',
        centralMeridian,
        prefix: null,
        degreesPerZone: null,
      } as const;
      const projection = await loadPlaneProjection(plane);
      return candidate(planeId(plane), projection.inverse(withoutPrefix(east), north));
    }),
  );
  const here = all.filter(({ inDistrict }) => inDistrict);
  return here.length > 0 ? here : all;
}
