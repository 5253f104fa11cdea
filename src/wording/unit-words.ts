import type { Unit } from '@/domain/quantity';

interface UnitWord {
  readonly zh: string;
  readonly one: string;
  readonly many: string;
  /** Factor from the Chinese unit to the English one: 亿元 are tenths of a billion yuan. */
  readonly factorToEnglish?: number;
  /** A counting word that says nothing once the thing counted is named beside it. */
  readonly counting?: boolean;
}

/** Unit words of both languages. A percent sign stands at the number, all other words after a space. */
export const unitWords: Readonly<Record<Unit, UnitWord>> = {
  mu: { zh: '亩', one: 'mu', many: 'mu' },
  hectare: { zh: '公顷', one: 'ha', many: 'ha' },
  squareMetre: { zh: '㎡', one: 'm²', many: 'm²' },
  tenThousandSquareMetre: { zh: '万㎡', one: 'm²', many: 'm²', factorToEnglish: 10_000 },
  hundredMillionYuan: { zh: '亿元', one: 'billion yuan', many: 'billion yuan', factorToEnglish: 0.1 },
  hundredMillionUsDollar: {
    zh: '亿美元',
    one: 'billion US dollars',
    many: 'billion US dollars',
    factorToEnglish: 0.1,
  },
  percent: { zh: '%', one: '%', many: '%' },
  firm: { zh: '家', one: 'firm', many: 'firms', counting: true },
  item: { zh: '个', one: '', many: '', counting: true },
  person: { zh: '人', one: 'person', many: 'people' },
  tenThousandPersons: { zh: '万人', one: 'people', many: 'people', factorToEnglish: 10_000 },
  rank: { zh: '', one: '', many: '' },
  parcel: { zh: '宗', one: 'parcel', many: 'parcels' },
  fund: { zh: '支', one: 'fund', many: 'funds', counting: true },
  field: { zh: '个领域', one: 'field', many: 'fields', counting: true },
  kind: { zh: '种', one: 'kind', many: 'kinds', counting: true },
  year: { zh: '年', one: 'year', many: 'years' },
  category: { zh: '个大类', one: 'industry class', many: 'industry classes', counting: true },
  subcategory: { zh: '个中类', one: 'industry subclass', many: 'industry subclasses', counting: true },
  session: { zh: '次', one: 'session', many: 'session' },
  documentNumber: { zh: '号', one: '', many: '' },
  star: { zh: '星', one: '-star', many: '-star' },
  date: { zh: '', one: '', many: '' },
  none: { zh: '', one: '', many: '' },
};
