import type { Cell, NumberUnit, Vocabulary } from '@/domain/table';
import { convertArea } from '@/geodesy/units';
import type { Locale } from '@/messages/locale';
import { hasMessage, message } from '@/messages/message';
import type { AreaUnit } from '@/store/state';
import { landUseSymbol } from '@/symbology/land-use';
import { vocabularyKeys } from '@/symbology/vocabularies';
import { formatArea } from '@/wording/format-area';
import { formatDate } from '@/wording/format-date';
import { formatNumber, roundHalfAway } from '@/wording/format-number';
import { type FormattedQuantity, formatQuantity } from '@/wording/format-quantity';
import { controlBounds } from '@/wording/format-range';
import { textIn } from '@/wording/text-in';

/** How the page is read: a table is words in this language and this unit. */
export interface Reader {
  readonly locale: Locale;
  readonly areaUnit: AreaUnit;
}

export function wordOf(locale: Locale, vocabulary: Vocabulary, code: string): string {
  const key = `${vocabularyKeys[vocabulary]}.${code}`;
  return hasMessage(key) ? message(locale, key) : code;
}

export function landUseWord(locale: Locale, code: string): string {
  return textIn(locale, landUseSymbol(code).name);
}

/** Unit of a column's numbers, once in its head instead of in every cell. */
export function unitWord({ locale, areaUnit }: Reader, unit: NumberUnit | 'area' | null): string {
  switch (unit) {
    case 'area':
      return message(locale, `shell.unit.${areaUnit}`);
    case 'squareMetre':
      return message(locale, 'panels.unit.squareMetres');
    case 'metre':
      return message(locale, 'panels.unit.metres');
    case 'year':
      return message(locale, 'panels.unit.years');
    case 'percent':
      return '%';
    default:
      return '';
  }
}

const areaDigits: Readonly<Record<AreaUnit, number>> = { mu: 2, hectare: 2, squareMetre: 0 };

/** Figures of a fact, each with its qualifier, in the words of the page. */
export function quantityWords(
  reader: Reader,
  cell: Extract<Cell, { readonly type: 'quantities' }>,
): readonly FormattedQuantity[] {
  return cell.quantities.map((quantity) =>
    formatQuantity(reader.locale, quantity, { areaUnit: reader.areaUnit }),
  );
}

/** A cell as text: what is read on screen. `plain` leaves digits ungrouped, for spreadsheets. */
export function cellText(reader: Reader, cell: Cell, plain = false): string {
  const { locale, areaUnit } = reader;
  const number = (value: number, digits: number, fixed = false) => {
    const rounded = roundHalfAway(value, digits);
    if (!plain) return formatNumber(locale, rounded, digits, fixed);
    return fixed ? rounded.toFixed(digits) : String(rounded);
  };
  switch (cell.type) {
    case 'notStated':
      return message(locale, 'figures.notStated');
    case 'none':
      return message(locale, 'desk.table.none');
    case 'name':
    case 'statement':
      return textIn(locale, cell.text);
    case 'id':
      return cell.ids.join('、');
    case 'word':
      return wordOf(locale, cell.vocabulary, cell.code);
    case 'landUse':
      return plain ? `${cell.code} ${landUseWord(locale, cell.code)}` : landUseWord(locale, cell.code);
    case 'number':
      return number(cell.value, cell.digits);
    case 'area':
      return plain
        ? number(convertArea(cell.areaSqm, 'squareMetre', areaUnit), areaDigits[areaUnit], true)
        : formatArea(locale, cell.areaSqm, areaUnit).value;
    case 'range':
      return controlBounds(locale, cell.range) ?? message(locale, 'figures.notStated');
    case 'quantities':
      return quantityWords(reader, cell)
        .map(({ text, source }) => (text === source ? text : `${text} (${source})`))
        .join(locale === 'zh-CN' ? '；' : '; ');
    case 'date':
      return formatDate(locale, cell.date);
  }
}
