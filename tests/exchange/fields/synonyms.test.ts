import { describe, expect, it } from 'vitest';
import { columnRoles } from '@/domain/column-role';
import { roleOfColumn, roleWords, unitOfHeader } from '@/exchange/fields/synonyms';

describe('what a column is', () => {
  it.each([
    ['企业名称 单位名称 公司名称', 'enterprise'],
    ['统一社会信用代码 信用代码', 'creditCode'],
    ['地块编号 地块号 宗地号', 'parcelNumber'],
    ['用地面积 占地面积 土地面积', 'siteArea'],
    ['建筑面积 总建筑面积 计容面积', 'grossFloorArea'],
    ['用地性质 土地用途 规划用途', 'landUse'],
    ['容积率 FAR', 'floorAreaRatio'],
    ['出让年限 使用年限 年期', 'termYears'],
    ['成交价 出让价款', 'price'],
    ['受让人 竞得人 土地使用权人', 'buyer'],
    ['开工时间 动工时间', 'startDate'],
    ['竣工时间', 'finishDate'],
    ['投产时间', 'operationDate'],
  ] as const)('knows the synonyms of planning standards 4.5: %s', (headers, role) => {
    for (const header of headers.split(' ')) expect(roleOfColumn(header), header).toBe(role);
  });

  it.each([
    ['DKBH', 'parcelNumber'],
    ['DKMC', 'name'],
    ['DKMJ', 'siteArea'],
    ['YDXZ', 'landUse'],
    ['YDYHFLDM', 'landUseCode'],
    ['DLBM', 'landSurveyCode'],
    ['RJL', 'floorAreaRatio'],
    ['JZMD', 'buildingCoverage'],
    ['LDL', 'greenSpace'],
    ['JZXG', 'height'],
    ['CRNX', 'termYears'],
    ['siteArea', 'siteArea'],
    ['site_area', 'siteArea'],
  ] as const)('knows the short names of databases: %s', (header, role) => {
    expect(roleOfColumn(header)).toBe(role);
  });

  it.each([
    ['用地面积（㎡）', 'siteArea', 'squareMetre'],
    [' 用 地 面 积 ( 亩 ) ', 'siteArea', 'mu'],
    ['用地面积（单位：公顷）', 'siteArea', 'hectare'],
    ['总建筑面积（万㎡）', 'grossFloorArea', 'tenThousandSquareMetre'],
    ['建筑面积\n（万平方米）', 'grossFloorArea', 'tenThousandSquareMetre'],
    ['ＦＡＲ', 'floorAreaRatio', null],
    ['容积率（上限）', 'floorAreaRatioMax', null],
    ['约定容积率下限', 'floorAreaRatioMin', null],
    ['建筑密度(％)', 'buildingCoverage', 'percent'],
    ['限高【米】', 'height', 'metre'],
    ['成交价（万元）', 'price', 'tenThousandYuan'],
    ['出让年限(年)', 'termYears', 'year'],
    ['面积_亩', 'siteArea', 'mu'],
    ['占地面积/公顷', 'siteArea', 'hectare'],
    ['北坐标X', 'north', null],
    ['东坐标 Y（米）', 'east', 'metre'],
    ['X坐标(m)', 'x', 'metre'],
    ['经度', 'longitude', null],
    ['* 地块编号：', 'parcelNumber', null],
    ['WKT', 'wkt', null],
  ] as const)('forgives blanks, width, brackets and case: %j', (header, role, unit) => {
    expect([roleOfColumn(header), unitOfHeader(header)]).toEqual([role, unit]);
  });

  it.each([
    ['地块编', 'parcelNumber'],
    ['统一社会信', 'creditCode'],
    ['总建筑面积', 'grossFloorArea'],
    ['用地面', 'siteArea'],
    ['土地使', null],
    ['竣工时', 'finishDate'],
  ] as const)('reads a name cut at ten bytes only when it is certain: %s', (header, role) => {
    expect(roleOfColumn(header)).toBe(role);
  });

  it.each(['', ' ', '(㎡)', '__proto__', 'constructor', '配套设施', '成交日子', 'toString'])(
    'does not guess %j',
    (header) => {
      expect(roleOfColumn(header)).toBeNull();
    },
  );

  it('gives every word one meaning and every role a word', () => {
    const seen = new Map<string, string>();
    for (const role of columnRoles) {
      expect(roleWords(role).length, role).toBeGreaterThan(0);
      for (const word of roleWords(role)) {
        expect(seen.get(word), `${word}: ${role}`).toBeUndefined();
        seen.set(word, role);
        expect(roleOfColumn(word), word).toBe(role);
      }
    }
  });
});
