import { aQuantity } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import type { PlanDate } from '@/domain/plan-date';
import { formatArea } from '@/wording/format-area';
import { formatDate } from '@/wording/format-date';
import { formatNumber, roundHalfAway } from '@/wording/format-number';
import { formatQuantity } from '@/wording/format-quantity';
import { controlBounds } from '@/wording/format-range';

const count = (values: Parameters<typeof aQuantity>[0]) =>
  aQuantity({ measure: 'count', unit: 'firm', comparator: '=', qualifier: '', ...values });

describe('wording of a quantity', () => {
  it.each([
    ['约 400 亩', '≈ 400 mu', aQuantity()],
    ['40 余家', 'over 40 firms', count({ value: 40, comparator: '>', qualifier: '余' })],
    ['3 万余家', 'over 30,000 firms', count({ value: 30_000, comparator: '>', qualifier: '余' })],
    ['超过 100 家', 'over 100 firms', count({ value: 100, comparator: '>', qualifier: '超过' })],
    ['50 家以上', 'at least 50 firms', count({ value: 50, comparator: '≥', qualifier: '以上' })],
    [
      '力争 100 亿元',
      'strive for 10 billion yuan',
      aQuantity({
        value: 100,
        measure: 'revenue',
        unit: 'hundredMillionYuan',
        comparator: '=',
        qualifier: '',
        strive: true,
      }),
    ],
    [
      '150 多亿元',
      'over 15 billion yuan',
      aQuantity({
        value: 150,
        measure: 'outputValue',
        unit: 'hundredMillionYuan',
        comparator: '>',
        qualifier: '多',
      }),
    ],
    [
      '22 万㎡',
      '220,000 m²',
      aQuantity({
        value: 22,
        measure: 'grossFloorAreaAboveGround',
        unit: 'tenThousandSquareMetre',
        comparator: '=',
        qualifier: '',
      }),
    ],
    [
      '7.6%',
      '7.6%',
      aQuantity({ value: 7.6, measure: 'share', unit: 'percent', comparator: '=', qualifier: '' }),
    ],
    ['第 4', '4th', aQuantity({ value: 4, measure: 'rank', unit: 'rank', comparator: '=', qualifier: '' })],
    [
      '2017 年',
      '2017',
      aQuantity({ value: 2017, measure: 'year', unit: 'year', comparator: '=', qualifier: '' }),
    ],
    ['3.4 万人', '34,000 people', count({ value: 3.4, unit: 'tenThousandPersons' })],
  ])('%s · %s', (zh, en, quantity) => {
    expect(formatQuantity('zh-CN', quantity).text).toBe(zh);
    expect(formatQuantity('en', quantity).text).toBe(en);
    expect(formatQuantity('en', quantity).source).toBe(zh);
  });

  it('names what is counted once, not twice', () => {
    const halls = count({
      value: 2,
      unit: 'item',
      subject: { zh: '智能展厅', en: 'smart exhibition halls' },
    });
    expect(formatQuantity('en', halls).text).toBe('2');
    expect(formatQuantity('zh-CN', halls).text).toBe('2 个');
  });
});

describe('land area in another unit', () => {
  it('keeps ≈ and the digits of the source', () => {
    const inHectares = formatQuantity('zh-CN', aQuantity({ value: 850 }), { areaUnit: 'hectare' });
    expect(inHectares).toMatchObject({ text: '约 56.7 公顷', source: '约 850 亩', converted: true });
    expect(formatQuantity('en', aQuantity({ value: 280 }), { areaUnit: 'squareMetre' }).text).toBe(
      '≈ 187,000 m²',
    );
  });

  it('becomes ≈ when rounding changed an exact figure', () => {
    const exact = aQuantity({ comparator: '=', qualifier: '' });
    expect(formatQuantity('zh-CN', exact, { areaUnit: 'hectare' }).text).toBe('约 26.7 公顷');
    const whole = aQuantity({ value: 300, comparator: '=', qualifier: '' });
    expect(formatQuantity('zh-CN', whole, { areaUnit: 'hectare' }).text).toBe('20 公顷');
  });

  it('leaves floor area alone', () => {
    const floor = aQuantity({ value: 19, measure: 'usableFloorArea', unit: 'tenThousandSquareMetre' });
    expect(formatQuantity('zh-CN', floor, { areaUnit: 'hectare' })).toMatchObject({
      text: '约 19 万㎡',
      converted: false,
    });
  });

  it('prints parcels as the trade does (golden values)', () => {
    const text = (sqm: number, unit: 'mu' | 'hectare' | 'squareMetre') => {
      const parts = formatArea('zh-CN', sqm, unit);
      return `${parts.value} ${parts.unit}`;
    };
    expect(text(68_507.52, 'mu')).toBe('102.76 亩');
    expect(text(85_564.7808, 'mu')).toBe('128.35 亩');
    expect(text(85_564.7808, 'hectare')).toBe('8.56 公顷');
    expect(text(266_666.6667, 'squareMetre')).toBe('266,667 ㎡');
  });
});

describe('numbers', () => {
  it('round half away from zero on decimals', () => {
    expect(roundHalfAway(0.825, 2)).toBe(0.83);
    expect(roundHalfAway(1.005, 2)).toBe(1.01);
    expect(roundHalfAway(-2.5, 0)).toBe(-3);
  });

  it('group as the language does', () => {
    expect(formatNumber('zh-CN', 1156)).toBe('1156');
    expect(formatNumber('zh-CN', 30_000)).toBe('30,000');
    expect(formatNumber('en', 1156)).toBe('1,156');
  });
});

describe('dates', () => {
  it.each([
    ['2025', '2025 年', '2025'],
    ['2025-03', '2025 年 3 月', 'Mar 2025'],
    ['2023-10-17', '2023-10-17', '17 Oct 2023'],
    ['2023/2027', '2023—2027 年', '2023–2027'],
  ])('%s keeps its precision', (date, zh, en) => {
    expect(formatDate('zh-CN', date as PlanDate)).toBe(zh);
    expect(formatDate('en', date as PlanDate)).toBe(en);
  });

  it('word the end of a year as the plan does, where it does', () => {
    const end = '2025-12-31' as PlanDate;
    expect(formatDate('zh-CN', end, { yearEnd: true })).toBe('2025 年底');
    expect(formatDate('en', end, { yearEnd: true })).toBe('end of 2025');
    expect(formatDate('zh-CN', end)).toBe('2025-12-31');
    expect(formatDate('zh-CN', '2025' as PlanDate, { yearEnd: true })).toBe('2025 年');
  });
});

describe('planning controls', () => {
  it.each([
    ['1–2.5', { min: 1, max: 2.5 }],
    ['≤ 45', { min: null, max: 45 }],
    ['≥ 0.7', { min: 0.7, max: null }],
    ['> 2 且 ≤ 3', { min: 2, max: 3, minExclusive: true }],
    [null, { min: null, max: null }],
  ])('%s', (text, range) => {
    expect(controlBounds('zh-CN', range)).toBe(text);
  });
});
