import type { Comparator, Quantity, Unit } from '@/domain/quantity';
import { convertArea } from '@/geodesy/units';
import type { Locale } from '@/messages/locale';
import { englishOrdinal, formatNumber, printedDigits, roundHalfAway, roundToDigits } from './format-number';
import { unitWords } from './unit-words';

/** Land areas may be read in any of these; figures of the plan are worded in 亩. */
export type LandAreaUnit = Extract<Unit, 'mu' | 'hectare' | 'squareMetre'>;

/** What wording and conversion need of a quantity; derived values have it too. */
export type Wordable = Pick<Quantity, 'value' | 'measure' | 'unit' | 'comparator' | 'strive'> &
  Partial<Pick<Quantity, 'qualifier' | 'subject'>>;

/**
 * A figure in parts, in reading order: comparatorWord · value · qualifier · unit · suffix
 * (约|400||亩| · |40|余|家| · |50||家|以上). Empty parts are empty strings.
 */
export interface FormattedQuantity {
  readonly comparatorWord: string;
  readonly value: string;
  readonly qualifier: string;
  readonly unit: string;
  readonly suffix: string;
  /** all parts as one line */
  readonly text: string;
  /** the Chinese figure as worded, in the unit of the plan */
  readonly source: string;
  /** shown in another unit than the plan's */
  readonly converted: boolean;
}

export interface QuantityFormat {
  readonly areaUnit?: LandAreaUnit;
  /** decimals to print, always that many; for computed values, which have no printed form of their own */
  readonly decimals?: number;
}

const wordOfComparator: Readonly<Record<Comparator, string>> = {
  '=': '',
  '≈': '约',
  '>': '超过',
  '≥': '以上',
};
const englishOfComparator: Readonly<Record<Comparator, string>> = {
  '=': '',
  '≈': '≈',
  '>': 'over',
  '≥': 'at least',
};
const wordsAfterTheNumber = ['余', '多'];
const wordsAfterTheUnit = ['以上'];

/** A converted land area keeps the digits of its source, three at least; a rounded "=" becomes "≈". */
function convert(quantity: Wordable, to: LandAreaUnit): Wordable {
  const exact = convertArea(quantity.value, 'mu', to);
  const value = roundToDigits(exact, Math.max(3, printedDigits(quantity.value)));
  const rounded = Math.abs(value - exact) > 1e-9 * Math.abs(exact);
  return {
    ...quantity,
    value,
    unit: to,
    comparator: rounded && quantity.comparator === '=' ? '≈' : quantity.comparator,
  };
}

/** Words of a quantity in a language. 约, 余, 以上, 超过 and 力争 survive in both (truth rule 1). */
export function formatQuantity(
  locale: Locale,
  quantity: Wordable,
  format: QuantityFormat = {},
): FormattedQuantity {
  const target = format.areaUnit ?? 'mu';
  const converted = quantity.unit === 'mu' && quantity.measure === 'landArea' && target !== 'mu';
  const shown = converted ? convert(quantity, target) : quantity;
  const digits = format.decimals;
  const parts = locale === 'zh-CN' ? chineseParts(shown, converted, digits) : englishParts(shown, digits);
  const source = joinParts(chineseParts(quantity, false, digits));
  return { ...parts, text: joinParts(parts), source, converted };
}

type Parts = Pick<FormattedQuantity, 'comparatorWord' | 'value' | 'qualifier' | 'unit' | 'suffix'>;

function joinParts(parts: Parts): string {
  const tail = `${parts.qualifier}${parts.unit}${parts.suffix}`;
  const glued = tail === '' || tail.startsWith('%') || tail.startsWith('-');
  return `${parts.comparatorWord} ${parts.value}${glued ? '' : ' '}${tail}`.trim();
}

function chineseParts(quantity: Wordable, converted: boolean, decimals: number | undefined): Parts {
  const worded = quantity.qualifier || wordOfComparator[quantity.comparator];
  const word = worded === '力争' ? wordOfComparator[quantity.comparator] : worded;
  const between = wordsAfterTheNumber.find((candidate) => word.endsWith(candidate)) ?? '';
  const after = wordsAfterTheUnit.includes(word) ? word : '';
  const before = between === '' && after === '' ? word : '';
  const ordinal = quantity.unit === 'rank' || quantity.unit === 'session' ? '第' : '';
  // 3 万余家: round tens of thousands are worded with 万, as the plan prints them.
  const inTenThousands = !converted && quantity.value >= 10_000 && quantity.value % 1_000 === 0;
  const scaled = inTenThousands ? quantity.value / 10_000 : quantity.value;
  return {
    comparatorWord: [quantity.strive ? '力争' : '', before, ordinal].filter(Boolean).join(' '),
    value: isYearNumber(quantity) ? String(quantity.value) : printed('zh-CN', scaled, decimals),
    qualifier: `${inTenThousands ? '万' : ''}${between}`,
    unit: unitWords[quantity.unit].zh,
    suffix: after,
  };
}

function englishParts(quantity: Wordable, decimals: number | undefined): Parts {
  const word = unitWords[quantity.unit];
  const value = quantity.value * (word.factorToEnglish ?? 1);
  const named = word.counting === true && quantity.subject !== undefined;
  const unit = named || isYearNumber(quantity) ? '' : value === 1 ? word.one : word.many;
  return {
    comparatorWord: [
      quantity.strive ? 'strive for' : '',
      englishOfComparator[quantity.comparator],
      quantity.unit === 'documentNumber' ? 'No.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    value: englishValue(quantity, value, decimals),
    qualifier: '',
    unit,
    suffix: '',
  };
}

function printed(locale: Locale, value: number, decimals: number | undefined): string {
  if (decimals === undefined) return formatNumber(locale, value, 4);
  return formatNumber(locale, roundHalfAway(value, decimals), decimals, true);
}

function englishValue(quantity: Wordable, value: number, decimals: number | undefined): string {
  if (isYearNumber(quantity)) return String(quantity.value);
  if (quantity.unit === 'rank' || quantity.unit === 'session') return englishOrdinal(value);
  // The decimals were counted in the Chinese unit; a scaled English unit prints what it needs.
  return printed('en', value, unitWords[quantity.unit].factorToEnglish === undefined ? decimals : undefined);
}

/** 2017 年 is a calendar year, 5 年 is a duration. */
function isYearNumber(quantity: Wordable): boolean {
  return quantity.unit === 'year' && quantity.measure === 'year';
}
