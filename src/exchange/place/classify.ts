import { districtWebMercator } from '@/geodesy/district';
import { type Box, swapBox } from './box';

/** What a pair of numbers is, by its size alone. */
export type NumberKind = 'lonLat' | 'prefixed' | 'webMercator' | 'plane' | 'local';

export interface Reading {
  readonly kind: NumberKind;
  /** the first number is the north or the latitude */
  readonly swapped: boolean;
  /** zone before the easting: 24–45 of three degrees, 13–23 of six */
  readonly zone: number | null;
}

/** What the file or the person has already said, which widens a test. */
export interface Expectation {
  /** degrees may lie outside China */
  readonly geographic?: boolean;
  /** metres of the web's plane may lie outside the district */
  readonly webMercator?: boolean;
  /** `asRead` and `swapped` forbid guessing the order */
  readonly axisOrder?: 'asRead' | 'swapped' | undefined;
}

const northing = { from: 1_900_000, to: 5_950_000 };
const worldWebMercatorM = 20_037_509;

function within(box: Box, x: { from: number; to: number }, y: { from: number; to: number }): boolean {
  return box.minX >= x.from && box.maxX <= x.to && box.minY >= y.from && box.maxY <= y.to;
}

const inChina = (box: Box) => within(box, { from: 73, to: 136 }, { from: 3, to: 54 });

function zoneOf(box: Box): number | null {
  const zone = Math.floor(box.minX / 1e6);
  return Math.floor(box.maxX / 1e6) === zone ? zone : null;
}

/** One order of the axes: the kinds in the order of planning standards 1.3; the web's plane before the six-degree zones. */
function kindOf(box: Box): Omit<Reading, 'swapped'> | null {
  if (inChina(box)) return { kind: 'lonLat', zone: null };
  const inNorthing = box.minY >= northing.from && box.maxY <= northing.to;
  const zone = zoneOf(box);
  if (inNorthing && zone !== null && zone >= 24 && zone <= 45) return { kind: 'prefixed', zone };
  if (within(box, districtWebMercator.east, districtWebMercator.north))
    return { kind: 'webMercator', zone: null };
  if (inNorthing && zone !== null && zone >= 13 && zone <= 23) return { kind: 'prefixed', zone };
  if (inNorthing && box.minX >= 100_000 && box.maxX <= 900_000) return { kind: 'plane', zone: null };
  return null;
}

/** Numbers that are what was expected although the tests of this country do not know them. */
function expected(box: Box, expectation: Expectation): NumberKind | null {
  if (expectation.webMercator) {
    const world = { from: -worldWebMercatorM, to: worldWebMercatorM };
    const degrees = within(box, { from: -180, to: 180 }, { from: -90, to: 90 });
    if (within(box, world, world) && !degrees) return 'webMercator';
  }
  return expectation.geographic && within(box, { from: -180, to: 180 }, { from: -90, to: 90 })
    ? 'lonLat'
    : null;
}

/**
 * Says what the numbers of one feature are. Source: planning standards 1.3.
 * @returns null when they fit nothing
 */
export function classify(box: Box, expectation: Expectation = {}): Reading | null {
  const { axisOrder } = expectation;
  const straight = axisOrder === 'swapped' ? null : kindOf(box);
  if (straight) return { ...straight, swapped: false };
  const exchanged = axisOrder === 'asRead' ? null : kindOf(swapBox(box));
  if (exchanged) return { ...exchanged, swapped: true };
  const swapped = axisOrder === 'swapped';
  const wished = expected(swapped ? swapBox(box) : box, expectation);
  if (wished) return { kind: wished, swapped, zone: null };
  const small = within(
    box,
    { from: -99_999.999_999, to: 99_999.999_999 },
    { from: -99_999.999_999, to: 99_999.999_999 },
  );
  return small ? { kind: 'local', swapped, zone: null } : null;
}
