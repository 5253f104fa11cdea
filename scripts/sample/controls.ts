import type { ParcelDesign } from './design';

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}
export interface SampleControls {
  readonly floorAreaRatio: Range | null;
  readonly buildingCoverageRatio: Range | null;
  readonly greenSpaceRatio: Range | null;
  readonly heightM: Range | null;
}
export interface Measured {
  readonly floorAreaRatio: number | null;
  readonly coveragePercent: number;
  readonly tallestM: number;
}

const heightSteps = [15, 24, 30, 36, 50, 60, 80, 100];
const tenthUp = (value: number) => Math.ceil(value * 10 + 0.5) / 10;
const tenthDown = (value: number) => Math.floor(value * 10 - 0.5) / 10;
const fiveUp = (value: number) => Math.ceil((value + 1) / 5) * 5;
const fiveDown = (value: number) => Math.floor((value - 1) / 5) * 5;

/**
 * Controls a plan could have set for what is drawn: industrial land has lower limits of density and coverage and an
 * upper limit of green, everything else the reverse (planning standards 5.4). What a file leaves out stays null.
 */
export function controlsFor(parcel: ParcelDesign, measured: Measured): SampleControls | null {
  if (parcel.controls === 'none') return null;
  const industrial = parcel.landUse.startsWith('1001');
  const { floorAreaRatio: ratio, coveragePercent, tallestM } = measured;
  const floorAreaRatio =
    ratio === null ? null : { min: industrial ? tenthDown(ratio * 0.9) : null, max: tenthUp(ratio * 1.1) };
  const heightM = { min: null, max: heightSteps.find((step) => step >= tallestM) ?? 100 };
  if (parcel.controls === 'ratioOnly') {
    return { floorAreaRatio, buildingCoverageRatio: null, greenSpaceRatio: null, heightM };
  }
  return {
    floorAreaRatio,
    buildingCoverageRatio: {
      min: industrial ? fiveDown(coveragePercent) : null,
      max: Math.min(65, fiveUp(coveragePercent + 2)),
    },
    greenSpaceRatio: industrial ? { min: 10, max: 20 } : { min: 30, max: null },
    heightM,
  };
}
