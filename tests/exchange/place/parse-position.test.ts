import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePosition } from '@/exchange/place/parse-position';

const p01 = { lon: 120.655, lat: 27.99 };

async function only(text: string, options = {}) {
  const { candidates, issue } = await parsePosition(text, options);
  expect(issue).toBeNull();
  expect(candidates).toHaveLength(1);
  const [candidate] = candidates;
  if (!candidate) throw new Error(text);
  return candidate;
}

describe('the go-to box', () => {
  it.each([
    '120.655, 27.99',
    '27.99,120.655',
    '27.99 120.655',
    '120.655，27.99',
    '１２０．６５５，２７．９９',
    'E120.655 N27.99',
    '27.99N 120.655E',
    'lat: 27.99, lon: 120.655',
    '经度 120.655 纬度 27.99',
    '120°39\'18" 27°59\'24"',
    '120°39′18″E, 27°59′24″N',
    '27°59′24″N 120°39′18″E',
    'E120°39′18″ N27°59′24″',
    '东经120度39分18秒，北纬27度59分24秒',
    '120º39′18″ 27º59′24″',
    '120 39 18 27 59 24',
    '120 39.3, 27 59.4',
    '120.655° 27.99°',
  ])('%s is degrees', async (text) => {
    const found = await only(text);
    expect(found.system).toBe('EPSG:4490');
    expect(found.lon).toBeCloseTo(p01.lon, 9);
    expect(found.lat).toBeCloseTo(p01.lat, 9);
  });

  it.each([
    ['3097506.408 564433.761', 'EPSG:4549'],
    ['564433.761, 3097506.408', 'EPSG:4549'],
    ['X=3097506.408 Y=564433.761', 'EPSG:4549'],
    ['北坐标 3097506.408 米，东坐标 564433.761 米', 'EPSG:4549'],
    ['3,097,506.408 564,433.761', 'EPSG:4549'],
    ['40564433.761,3097506.408', 'EPSG:4528'],
    ['3097506.408\t40564433.761', 'EPSG:4528'],
    ['3097333.6084 498852.3389', 'CM120.40'],
    ['3099550.1769, 21269283.8341', 'EPSG:4499'],
  ])('%s is in %s', async (text, system) => {
    const found = await only(text);
    expect(found.system).toBe(system);
    expect(Math.abs(found.lon - p01.lon)).toBeLessThan(2e-8);
    expect(Math.abs(found.lat - p01.lat)).toBeLessThan(2e-8);
  });

  it('knows metres of the web and shifted degrees', async () => {
    expect((await only('13437000 3250000')).system).toBe('EPSG:3857');
    const gcj = await only('120.70, 28.01', { shift: 'gcj02' });
    expect(gcj.system).toBe('GCJ02');
    expect(gcj.lon).toBeCloseTo(120.69594638, 8);
    expect(gcj.lat).toBeCloseTo(28.013290672, 8);
    const bd = await only('120.665575106 27.992279941', { shift: 'bd09' });
    expect(bd.lon).toBeCloseTo(120.655, 8);
  });

  it('leaves what can be read in two ways to the person', async () => {
    const packed = await parsePosition('120.3918, 27.5924');
    expect(packed.issue?.code).toBe('position-ambiguous');
    expect(packed.candidates.map((found) => [found.packed, found.inDistrict])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(packed.candidates[0]?.lon).toBeCloseTo(120.655, 9);
    const nowhere = await parsePosition('3097506.408 300000');
    expect(nowhere.candidates.map(({ system }) => system)).toEqual(['EPSG:4549', 'CM120.40']);
    expect((await parsePosition('120.6550 27.9900')).candidates).toHaveLength(1);
    const own = await parsePosition('3097506.408 300000', { centralMeridian: 122.7 });
    expect(own.candidates.map(({ system }) => system)).toEqual(['lon0:122.7']);
  });

  it('says when it lies elsewhere or nothing was understood', async () => {
    expect((await parsePosition('116.4, 39.9')).issue?.code).toBe('position-outside');
    expect((await parsePosition('-73.98, 40.75')).candidates[0]?.lon).toBe(-73.98);
    expect((await parsePosition('73°58′48″W 40°45′N')).candidates[0]?.lon).toBeCloseTo(-73.98, 9);
    expect((await parsePosition(' ')).issue?.code).toBe('position-empty');
    for (const text of [
      '智能谷',
      '120.655',
      '1 2 3',
      'abc 120.655 27.99',
      "120°75' 27°10'",
      '1e9 5e9',
      '500,600 700,800',
    ]) {
      const { candidates, issue } = await parsePosition(text);
      expect([text, candidates, issue?.code]).toEqual([text, [], 'position-not-understood']);
    }
  });

  it('never throws', async () => {
    const sign = fc.constantFrom(...'0123456789.,-+NSEW°′″\'" \t东北度分秒，e'.split(''));
    const line = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), line), async (text) => {
        const { candidates } = await parsePosition(text);
        expect(candidates.every(({ lon, lat }) => Number.isFinite(lon) && Number.isFinite(lat))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
