import { isMissing } from './number-text';
import type { ControlRange } from './park';
import { foldText } from './unit-text';

export type ControlKind = 'floorAreaRatio' | 'buildingCoverageRatio' | 'greenSpaceRatio' | 'heightM';

export interface ControlReading {
  /** null: no limit stated (never 0), or words that say none for certain */
  readonly range: ControlRange | null;
  /**
   * `unclear` the words can be read in two ways, or in none: keep the text · `upperAssumed` a bare figure, taken as the
   * upper limit by habit · `fractionAssumed` 0.35 taken as 35 %
   */
  readonly doubt: 'unclear' | 'upperAssumed' | 'fractionAssumed' | null;
}

interface Bound {
  readonly side: 'min' | 'max';
  readonly value: number;
  readonly exclusive: boolean;
}

const unclear: ControlReading = { range: null, doubt: 'unclear' };
const figure = '(\\d+(?:\\.\\d+)?)(%|米|m)?';
const sides: readonly (readonly [words: string, side: Bound['side'], exclusive: boolean])[] = [
  ['≥|>=|=>|⩾|≧|不小于|不低于|大于等于|大于或等于|不少于|至少', 'min', false],
  ['≤|<=|=<|⩽|≦|不大于|不高于|不超过|小于等于|小于或等于|至多|限高', 'max', false],
  ['>|大于|高于|超过', 'min', true],
  ['<|小于|低于', 'max', true],
];
const before = sides.map(([words, side, exclusive]) => ({
  pattern: new RegExp(`^(?:${words})${figure}$`),
  side,
  exclusive,
}));
const between = new RegExp(`^${figure}(?:-|~|—|–|至|到)${figure}$`);
const around = new RegExp(`^${figure}(<|≤|<=)(?:r|far|容积率|d|h|高度|密度|x|g)?(<|≤|<=)${figure}$`);

function boundOf(part: string, last: boolean): Bound | null {
  for (const { pattern, side, exclusive } of before) {
    const match = pattern.exec(part);
    if (match) return { side, value: Number(match[1]), exclusive };
  }
  // 以下 includes the number; 以上 does not say, and counts as a bound only where the other bound spells out 含.
  const below = new RegExp(`^${figure}(?:以下|以内|及以下)(?:\\(含\\1?\\))?$`).exec(part);
  if (below) return { side: 'max', value: Number(below[1]), exclusive: false };
  const above = new RegExp(`^${figure}(以上|及以上)(\\(含\\1?\\)|\\(不含\\1?\\))?$`).exec(part);
  if (!above) return null;
  const included = above[3] === '及以上' || above[4]?.startsWith('(含') === true;
  if (included) return { side: 'min', value: Number(above[1]), exclusive: false };
  return last && above[4] === undefined ? null : { side: 'min', value: Number(above[1]), exclusive: true };
}

function rangeOf(bounds: readonly Bound[]): ControlRange | null {
  const min = bounds.find((bound) => bound.side === 'min');
  const max = bounds.find((bound) => bound.side === 'max');
  if (bounds.length > 2 || (bounds.length === 2 && !(min && max))) return null;
  if (min && max && min.value > max.value) return null;
  return {
    min: min?.value ?? null,
    max: max?.value ?? null,
    ...(min?.exclusive && { minExclusive: true }),
    ...(max?.exclusive && { maxExclusive: true }),
  };
}

function boundsOf(folded: string): readonly Bound[] | null {
  const span = between.exec(folded);
  if (span) {
    return [
      { side: 'min', value: Number(span[1]), exclusive: false },
      { side: 'max', value: Number(span[3]), exclusive: false },
    ];
  }
  const enclosed = around.exec(folded);
  if (enclosed) {
    return [
      { side: 'min', value: Number(enclosed[1]), exclusive: enclosed[3] === '<' },
      { side: 'max', value: Number(enclosed[5]), exclusive: enclosed[4] === '<' },
    ];
  }
  const parts = folded.split(/[,，;；、]|且|并且|和/).filter((part) => part !== '');
  const spelledOut = parts.length === 2 && parts.some((part) => part.includes('含'));
  const bounds = parts.map((part) => boundOf(part, !spelledOut));
  return bounds.every((bound) => bound !== null) && bounds.length > 0 ? bounds : null;
}

/** A share between 0 and 1 without a percent sign is a fraction: no plan caps buildings at one percent. */
function inPercent(range: ControlRange, folded: string): ControlReading {
  const values = [range.min, range.max].filter((value) => value !== null);
  const isFraction =
    !folded.includes('%') && values.every((value) => value <= 1) && values.some((value) => value > 0);
  if (!isFraction) return { range, doubt: null };
  const times100 = (value: number | null) => (value === null ? null : Number(`${value}e2`));
  return {
    range: { ...range, min: times100(range.min), max: times100(range.max) },
    doubt: 'fractionAssumed',
  };
}

/**
 * Reads a planning control as it is written in detailed plans; both bounds and their strictness are kept.
 * Source: planning standards 5.4.
 * @returns the range in plain ratio, percent or metres
 */
export function readControl(text: string, kind: ControlKind): ControlReading {
  if (isMissing(text)) return { range: null, doubt: null };
  const folded = foldText(text)
    .replaceAll(/[～〜∼]/g, '~')
    .replaceAll(/公尺|meters?/g, '米')
    .replace(/^(?:容积率|far|r|建筑密度|绿地率|建筑限高|建筑高度|限高(?=[≤<不]))[:：=]?/, '');
  const percentKind = kind === 'buildingCoverageRatio' || kind === 'greenSpaceRatio';
  if (folded.includes('%') && !percentKind) return unclear;
  if (/[米m]/.test(folded) && kind !== 'heightM') return unclear;
  const bare = new RegExp(`^${figure}$`).exec(folded);
  if (bare) {
    // A bare share of green can be a floor (housing) or a cap (industry): nothing is guessed.
    if (kind === 'greenSpaceRatio') return unclear;
    const range = { min: null, max: Number(bare[1]) };
    const reading = percentKind ? inPercent(range, folded) : { range, doubt: null };
    return { range: reading.range, doubt: reading.doubt ?? 'upperAssumed' };
  }
  const bounds = boundsOf(folded);
  const range = bounds && rangeOf(bounds);
  if (!range) return unclear;
  return percentKind ? inPercent(range, folded) : { range, doubt: null };
}
