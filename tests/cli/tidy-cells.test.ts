import { describe, expect, it } from 'vitest';
import { tidyCell } from '@/cli/tidy-cells';
import { withLayers } from '@/cli/with-layers';
import type { ImportedFeature } from '@/domain/imported-feature';
import { roleOfColumn, unitOfHeader } from '@/exchange/fields/synonyms';

const tidy = (title: string, text: string) =>
  tidyCell(text, { index: 0, title, role: roleOfColumn(title), unit: unitOfHeader(title) });

describe('a cell of a roster (planning standards 4.5)', () => {
  it('is a number in the unit of its title', () => {
    expect(
      ['1,234.5', '1.2万', '１２３４', ' 30 ', '30㎡'].map((text) => tidy('用地面积（㎡）', text)),
    ).toEqual([1234.5, 12_000, 1234, 30, 30]);
    expect(tidy('注册资本（万元）', '500')).toBe(500);
  });
  it('stays as typed when it says more than a number in that unit', () => {
    expect(['约30', '2公顷', '30余'].map((text) => tidy('用地面积（亩）', text))).toEqual([
      '约30',
      '2公顷',
      '30余',
    ]);
    expect(tidy('容积率', '0.7-1.8')).toBe('0.7-1.8');
  });
  it('is null where nothing is said', () => {
    expect(['', '—', '/', '无'].map((text) => tidy('成交价（万元）', text))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
  it('is a date of its own precision', () => {
    const dates = ['45000', '2024.3', '2024年3月', '2023/10/17', '2023'];
    expect(dates.map((text) => tidy('开工时间', text))).toEqual([
      '2023-03-15',
      '2024-03',
      '2024-03',
      '2023-10-17',
      '2023',
    ]);
    expect(tidy('开工时间', '2024.13')).toBe('2024.13');
  });
  it('keeps codes and what stands under titles nobody knows', () => {
    expect(tidy('统一社会信用代码', '123456789012345678')).toBe('123456789012345678');
    expect(tidy('地块编号', '007')).toBe('007');
    expect(tidy('联系电话', '057788888888')).toBe('057788888888');
  });
});

describe('layers of a converted file', () => {
  const feature = (layer: string, attributes = {}) => ({ layer, attributes }) as ImportedFeature;
  it('go with their features when there are several, unless an attribute says so already', () => {
    const [a, b] = withLayers([feature('红线'), feature('DK', { 图层: '自有' })]);
    expect([a?.attributes, b?.attributes]).toEqual([{ 图层: '红线' }, { 图层: '自有' }]);
    expect(withLayers([feature('红线')])[0]?.attributes).toEqual({});
  });
});
