import type { TransferStage } from './lifecycle-codes';
import type { SupplyMode } from './park';

interface SupplyRules {
  /** 招拍挂: the land goes to the best bid */
  readonly competitive: boolean;
  /** Stages that can give the land away under this mode; empty: the land changes no hands. */
  readonly awards: readonly TransferStage[];
  /** Longest term of the mode itself, years; null: only the land use limits it. */
  readonly longestTermYears: number | null;
}

/**
 * Ways of supplying land. Lease terms of 5–20 years are the habit, 20 the legal maximum; the lease part of 先租后让 is
 * commonly five years at most, which the data does not record apart. Source: planning standards 6.1, 6.2.
 */
export const supplyModes: Readonly<Record<SupplyMode, SupplyRules>> = {
  tender: { competitive: true, awards: ['sold'], longestTermYears: null },
  auction: { competitive: true, awards: ['sold'], longestTermYears: null },
  listing: { competitive: true, awards: ['sold'], longestTermYears: null },
  agreement: { competitive: false, awards: ['negotiated'], longestTermYears: null },
  allocation: { competitive: false, awards: ['allocated'], longestTermYears: null },
  lease: { competitive: false, awards: ['sold', 'negotiated'], longestTermYears: 20 },
  leaseThenSale: { competitive: true, awards: ['sold', 'negotiated'], longestTermYears: null },
  renewalByOwner: { competitive: false, awards: ['negotiated'], longestTermYears: null },
  retained: { competitive: false, awards: [], longestTermYears: null },
};

/** Stages that give land to a user. */
export const awardStages = ['sold', 'negotiated', 'allocated'] as const satisfies readonly TransferStage[];

/** By first-level class of the 2023 codes; everything else is 综合或其他. */
const termByClass: Readonly<Record<string, number>> = { '07': 70, '08': 50, '09': 40, '10': 50 };
const termOfOthers = 50;

/**
 * Longest term for which land of a use may be granted, years (planning standards 5.7).
 * @param landUse 2023 code; null when the plan does not state the use, and then nothing can be said
 */
export function maximumTermYears(landUse: string | null): number | null {
  return landUse === null ? null : (termByClass[landUse.slice(0, 2)] ?? termOfOthers);
}

/** Longest term of a parcel by its use and its mode of supply together; null where neither is known. */
export function termLimitYears(landUse: string | null, mode: SupplyMode | null): number | null {
  const limits = [maximumTermYears(landUse), mode === null ? null : supplyModes[mode].longestTermYears];
  const known = limits.filter((limit) => limit !== null);
  return known.length === 0 ? null : Math.min(...known);
}
