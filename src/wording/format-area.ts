import { convertArea } from '@/geodesy/units';
import type { Locale } from '@/messages/locale';
import { formatNumber, roundHalfAway } from './format-number';
import type { FormattedQuantity, LandAreaUnit } from './format-quantity';
import { unitWords } from './unit-words';

/** Decimals of a parcel's area by unit (planning standards 2.5). */
const decimalsOf: Readonly<Record<LandAreaUnit, number>> = { mu: 2, hectare: 2, squareMetre: 0 };
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
  const value = roundHalfAway(convertArea(areaSqm, 'squareMetre', unit), decimals);
  const word = unitWords[unit];
  return {
    comparatorWord: '',
    value: formatNumber(locale, value, decimals, true),
    qualifier: '',
    unit: locale === 'zh-CN' ? word.zh : word.many,
    suffix: '',
  };
}
