import { describe, expect, it } from 'vitest';
import { dialectName } from '@/messages/survey/dialect-name';

describe('the name of a dialect', () => {
  it('is words in either language for every dialect of the boundary-point text', () => {
    for (const dialect of ['部标', '报省部标', '扩展', '部备案', '省标', '简单坐标']) {
      expect(dialectName(dialect).zh).toBe(dialect);
      expect(dialectName(dialect).en).toMatch(/^[a-z ]+$/);
    }
  });

  it('is the version itself where a program has one', () => {
    expect(dialectName('AC1015')).toEqual({ zh: 'AC1015', en: 'AC1015' });
  });
});
