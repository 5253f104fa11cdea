import type { Answers, Ask } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { FormatId, RawDataset } from '@/exchange/raw';
import { unpackDegrees } from '@/geodesy/angle';
import type { CoordinateSystemId } from '@/geodesy/coordinate-systems';
import { isInDistrict } from '@/geodesy/district';
import type { Shift } from '@/geodesy/shifted';
import type { Box } from './box';
import type { Reading } from './classify';
import { issue } from './issue';
import { oldDatumOutcome } from './old-datum';
import { lonLatRoute, type Outcome } from './route';
import type { Said } from './said';
import type { Situation } from './situation';

/** Formats whose degrees may have been copied from a shifted map; the others come from survey programs. */
const maybeShifted: readonly FormatId[] = ['kml', 'txt', 'csv', 'xlsx', 'geojson'];
/** Formats that do not say how a degree is written. */
const maybePacked: readonly FormatId[] = ['txt', 'csv', 'xlsx', 'dxf'];

/** Degrees: packed or decimal, shifted or true, of an old datum or not. */
export function resolveLonLat(situation: Situation, reading: Reading, box: Box): Outcome {
  const { raw, said, answers } = situation;
  const issues: Issue[] = [];
  if (said.geographic === false && said.centralMeridian !== null) {
    issues.push(issue('warning', 'metres-declared-degrees-found'));
  }
  if (said.oldDatum) {
    issues.push(issue('warning', `datum-${said.oldDatum}`, {}, said.systemAt));
    const old = oldDatumOutcome(answers, said.oldDatum, ['approximate', 'leave'], issues);
    if (old) return old;
  }
  const packing = packedQuestion(raw, answers, box);
  if (packing) return { kind: 'ask', ask: packing, issues };
  const decode =
    answers.packedDegrees === 'packed' ? (degrees: number) => unpackDegrees(degrees) ?? degrees : null;
  const shifting = shiftOf(raw, said, answers);
  if (shifting.ask) return { kind: 'ask', ask: shifting.ask, issues };
  if (shifting.shift) issues.push(issue('warning', `shifted-${shifting.shift}`));
  else if (said.wgs84) issues.push(issue('info', 'wgs84-as-cgcs2000'));
  const by = said.by !== null && said.geographic !== false ? said.by : 'numbers';
  const system = systemOf(said, shifting.shift);
  const route = lonLatRoute(system, by, reading.swapped, shifting.shift, decode);
  return { kind: 'route', route, choices: shifting.choice ? [shifting.choice] : [], issues };
}

function systemOf(said: Said, shift: Shift | null): CoordinateSystemId {
  if (shift) return shift === 'gcj02' ? 'GCJ02' : 'BD09';
  if (said.oldDatum) return said.oldDatum === 'xian80' ? 'EPSG:4610' : 'EPSG:4214';
  return said.wgs84 ? 'EPSG:4326' : 'EPSG:4490';
}

/** Packed `ddd.mmss` is never assumed; it is asked for when every number could be one. Source: planning standards 1.3. */
function packedQuestion(raw: RawDataset, answers: Answers, box: Box): Ask | null {
  if (answers.packedDegrees === 'packed' || answers.packedDegrees === 'decimal') return null;
  if (!maybePacked.includes(raw.format) || !everyNumberMayBePacked(raw)) return null;
  const [lon, lat] = [box.minX, box.minY];
  const decimal = isInDistrict(lon, lat);
  const packed = isInDistrict(unpackDegrees(lon) ?? 0, unpackDegrees(lat) ?? 0);
  const suggested = decimal === packed ? null : packed ? 'packed' : 'decimal';
  const params = { example: String(raw.layers[0]?.features[0]?.parts[0]?.[0]?.[0]?.[0] ?? '') };
  return { id: 'packedDegrees', params, options: ['packed', 'decimal'], suggested };
}

function everyNumberMayBePacked(raw: RawDataset): boolean {
  const mayBe = (value: number) => unpackDegrees(value) !== null;
  return raw.layers.every(({ features }) =>
    features.every(({ parts }) =>
      parts.every((part) => part.every((ring) => ring.every(([x, y]) => mayBe(x) && mayBe(y)))),
    ),
  );
}

interface Shifting {
  readonly shift: Shift | null;
  readonly ask: Ask | null;
  readonly choice: Ask | null;
}

/**
 * One map program's own files are shifted, and taken so; its text files are asked about; every other file from the web
 * gets a choice that stands at “no”. Source: planning standards 4.3.
 */
function shiftOf(raw: RawDataset, said: Said, answers: Answers): Shifting {
  if (said.by === 'answer') return { shift: said.shift, ask: null, choice: null };
  const ownFile = raw.format === 'kml' && /^ov/i.test(raw.dialect ?? '');
  const expected = said.shift ?? (ownFile ? 'gcj02' : null);
  if (!maybeShifted.includes(raw.format) && !expected) return { shift: null, ask: null, choice: null };
  const question: Ask = {
    id: 'shifted',
    params: {},
    options: ['no', 'gcj02', 'bd09'],
    suggested: expected ?? 'no',
  };
  const answer = answers.shifted;
  if (answer === 'gcj02' || answer === 'bd09') return { shift: answer, ask: null, choice: question };
  if (answer === 'no') return { shift: null, ask: null, choice: question };
  const doubtful = expected !== null && (raw.format === 'txt' || raw.format === 'csv');
  if (doubtful) return { shift: null, ask: question, choice: null };
  return { shift: expected, ask: null, choice: question };
}
