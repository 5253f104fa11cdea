/**
 * Units of land and floor area. 1 亩 = 1/15 ha exactly; 666.67 never appears, because its error (5·10⁻⁶) is larger
 * than the last digit planners print.
 * Source: planning standards 2.5.
 */
export const areaUnits = ['mu', 'hectare', 'squareMetre', 'tenThousandSquareMetre'] as const;
export type AreaUnit = (typeof areaUnits)[number];

/**
 * Every unit as a fraction of a square metre, numerator and denominator apart: 10000/15 stays exact until the one
 * division that rounds.
 */
const fractionOfUnit: Readonly<Record<AreaUnit, readonly [numerator: number, denominator: number]>> = {
  mu: [10_000, 15],
  hectare: [10_000, 1],
  squareMetre: [1, 1],
  tenThousandSquareMetre: [10_000, 1],
};

export function isAreaUnit(unit: string): unit is AreaUnit {
  return (areaUnits as readonly string[]).includes(unit);
}

/**
 * An area in another unit. Only units of area are accepted, so 亩 cannot become 亿元 by accident; whether the two
 * figures measure the same thing (占地 or 建筑面积) is the caller's `Measure`.
 */
export function convertArea(value: number, from: AreaUnit, to: AreaUnit): number {
  if (from === to) return value;
  const [fromTop, fromBottom] = fractionOfUnit[from];
  const [toTop, toBottom] = fractionOfUnit[to];
  return (value * fromTop * toBottom) / (fromBottom * toTop);
}

/** 亩 → m². */
export function muToSquareMetres(mu: number): number {
  return convertArea(mu, 'mu', 'squareMetre');
}

/** m² → 亩. */
export function squareMetresToMu(sqm: number): number {
  return convertArea(sqm, 'squareMetre', 'mu');
}

/** 亩 → ha. */
export function muToHectares(mu: number): number {
  return convertArea(mu, 'mu', 'hectare');
}

/** m² → ha. */
export function squareMetresToHectares(sqm: number): number {
  return convertArea(sqm, 'squareMetre', 'hectare');
}
