import type { Issue } from '@/domain/issue';
import { decimalText } from '@/geodesy/decimal';
import { issue } from './issue';

/** Square metres per unit an area may be declared in. */
const unitSqm = { squareMetre: 1, hectare: 10_000, mu: 10_000 / 15, squareKilometre: 1_000_000 } as const;
export type DeclaredUnit = keyof typeof unitSqm;
const units = Object.keys(unitSqm) as DeclaredUnit[];

const unitWords: readonly (readonly [RegExp, DeclaredUnit])[] = [
  [/^(平方千米|平方公里|km2|km²)$/i, 'squareKilometre'],
  [/^(公顷|hm2|hm²|ha)$/i, 'hectare'],
  [/^(亩|市亩|mu)$/i, 'mu'],
  [/^(平方米|平米|㎡|m2|m²)$/i, 'squareMetre'],
];

/** How far declared ÷ computed may be from the ratio of a unit. The units lie fifteenfold apart, so this decides nothing. */
const ratioTolerance = 0.2;

interface DeclaredNumber {
  readonly value: number;
  readonly decimals: number;
  /** null: no unit written; undefined: one we do not know */
  readonly unit: DeclaredUnit | null | undefined;
}

function parse(text: string): DeclaredNumber | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  const found = /^(?:约|折)?(\d+(?:\.(\d+))?)(.*)$/.exec(plain);
  if (!found) return null;
  const word = found[3] ?? '';
  const unit = word === '' ? null : unitWords.find(([pattern]) => pattern.test(word))?.[1];
  return { value: Number(found[1]), decimals: found[2]?.length ?? 0, unit };
}

/** Areas of a feature as we compute them, m². */
export interface ComputedAreas {
  /** plane of CM 120° */
  readonly planeSqm: number;
  readonly ellipsoidSqm: number;
  /** the plane of the file, where it is another one */
  readonly ownPlaneSqm?: number;
}

export interface DeclaredAreaReading {
  /** null when the unit is not certain, or nothing is declared */
  readonly sqm: number | null;
  readonly unit: DeclaredUnit | null;
  readonly issue: Issue | null;
}

/**
 * What a declared area means: its unit by the word beside it, else by comparing with the computed area; then whether
 * it agrees within half a unit of its last printed digit + 0.1 m². Source: planning standards 3.4, rule 4.
 * @param computed null while nothing is placed: only a written unit is certain then
 */
export function readDeclaredArea(
  text: string | null,
  computed: ComputedAreas | null,
  where: Issue['where'] = {},
): DeclaredAreaReading {
  const nothing = { sqm: null, unit: null, issue: null };
  if (text === null || text.trim() === '') return nothing;
  const declared = parse(text);
  if (declared?.value === 0) return nothing;
  const unclear = {
    ...nothing,
    issue: issue('warning', 'area-unit-unclear', { declared: text.trim() }, where),
  };
  if (!declared || declared.unit === undefined) return unclear;
  const unit = declared.unit ?? (computed && unitByRatio(declared.value, computed.planeSqm));
  if (unit === null) return computed ? unclear : nothing;
  const sqm = declared.value * unitSqm[unit];
  if (!computed) return { sqm, unit, issue: null };
  const tolerance = (0.5 / 10 ** declared.decimals) * unitSqm[unit] + 0.1 + 1e-6;
  const agrees = (area: number | undefined) => area !== undefined && Math.abs(sqm - area) <= tolerance;
  if (agrees(computed.planeSqm)) return { sqm, unit, issue: null };
  const params = { declared: text.trim(), computedSqm: decimalText(computed.planeSqm, 2) };
  if (agrees(computed.ownPlaneSqm)) {
    return { sqm, unit, issue: issue('info', 'area-declared-own-plane', params, where) };
  }
  if (agrees(computed.ellipsoidSqm)) {
    return { sqm, unit, issue: issue('warning', 'area-declared-ellipsoidal', params, where) };
  }
  const differenceSqm = decimalText(sqm - computed.planeSqm, 2);
  return { sqm, unit, issue: issue('warning', 'area-differs', { ...params, differenceSqm }, where) };
}

/** The unit whose ratio to the computed area fits; null: none does. */
function unitByRatio(value: number, planeSqm: number): DeclaredUnit | null {
  if (!(planeSqm > 0)) return null;
  return units.find((unit) => Math.abs((value * unitSqm[unit]) / planeSqm - 1) <= ratioTolerance) ?? null;
}
