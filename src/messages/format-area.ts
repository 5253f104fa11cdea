import type { Locale } from '@/domain/language';
import { formatNumber, roundHalfAway } from './format-number';
import type { FormattedQuantity, LandAreaUnit } from './format-quantity';
import { unitWords } from './unit-words';

/** Decimals of a parcel's area by unit (planning standards 2.5). */
const decimalsOf: Readonly<Record<LandAreaUnit, number>> = { mu: 2, hectare: 2, squareMetre: 0 };
const perSquareMetre: Readonly<Record<LandAreaUnit, number>> = {
  mu: 0.0015,
  hectare: 0.0001,
  squareMetre: 1,
};

/**
 * A land area in the unit of the page.
 * @param areaSqm plane area, m²; 1 亩 = 10000/15 m² exactly (planning standards 2.5)
 */
export function formatArea(
  locale: Locale,
  areaSqm: number,
  unit: LandAreaUnit,
): Pick<FormattedQuantity, 'comparatorWord' | 'value' | 'qualifier' | 'unit' | 'suffix'> {
  const decimals = decimalsOf[unit];
  const value = roundHalfAway(areaSqm * perSquareMetre[unit], decimals);
  const word = unitWords[unit];
  return {
    comparatorWord: '',
    value: formatNumber(locale, value, decimals, true),
    qualifier: '',
    unit: locale === 'zh-CN' ? word.zh : word.many,
    suffix: '',
  };
}
