import { aFact, anEnterprise, aParcel, aPlatform, aSmallPark } from '@tests/builders/park';
import { shippedPark } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSelection } from '@/app/url/selection-exists';
import { buildSearchIndex, find, fold, searchEntries, searchKinds } from '@/domain/search';
import { slipsToPart } from '@/domain/search/edit-distance';
import { matchSpelling, spell } from '@/domain/search/spelling';
import { syllablesOf } from '@/wording/pinyin';

const shipped = buildSearchIndex(searchEntries(shippedPark), syllablesOf);
const best = (query: string, index = shipped) => find(index, query)[0]?.hits[0]?.entry.id;
const ids = (query: string, index = shipped) =>
  find(index, query, 1000).flatMap(({ hits }) => hits.map(({ entry }) => entry.id));

describe('search over the shipped park', () => {
  it.each([
    ['二期', 'phase-2'],
    ['孵化器', 'incubator'],
    ['fuhuaqi', 'incubator'],
    ['fhq', 'incubator'],
    ['星际', 'resident-xingji'],
    ['xingji', 'resident-xingji'],
    ['xjkg', 'resident-xingji'],
    ['Xingji Holding', 'resident-xingji'],
    ['申瓯', 'resident-shenou'],
    ['shenou', 'resident-shenou'],
    ['中关村', 'platform-zhongguancun-centre'],
    ['zgc', 'platform-zhongguancun-centre'],
    ['zhongguancun', 'platform-zhongguancun-centre'],
    ['招商引资', 'programme-recruitment'],
    ['zsyz', 'programme-recruitment'],
    ['S02', 'S02'],
    ['s02', 'S02'],
    ['A01', 'A01'],
    ['工发智能园', 'sample:parcel-p2-30'],
  ])('finds %s', (query, id) => {
    expect(ids(query).slice(0, 3)).toContain(id);
  });

  it('needs every term, wherever in the entry it stands', () => {
    const found = ids('示例 二期 07');
    expect(found[0]).toBe('sample:parcel-p2-07');
    expect(ids('二期 没有这个')).toEqual([]);
  });

  it('forgives a slip of the finger in Chinese, pinyin and English', () => {
    expect(best('中关忖信息谷')).toBe('platform-zhongguancun-centre');
    expect(best('zhonguancunxinxigu')).toBe('platform-zhongguancun-centre');
    expect(best('Zhongguacnun')).toBe('platform-zhongguancun-centre');
    expect(best('Incubtaor')).toBe('incubator');
  });

  it('opens the very thing it found, which the park holds', () => {
    const programme = find(shipped, '招商引资促进行动')[0]?.hits[0]?.entry;
    expect(programme?.target).toEqual({ kind: 'programme', id: 'programme-recruitment' });
    for (const { kind, id, target } of searchEntries(shippedPark)) {
      expect(target).toEqual({ kind, id });
      expect(hasSelection(shippedPark, target), `${kind}:${id}`).toBe(true);
    }
  });

  it('leads from a sub-field to its industry', () => {
    expect(ids('商用机器人')[0]).toBe('robotics');
    expect(ids('Household robots')[0]).toBe('robotics');
  });

  it('finds every entry by its own name, by the pinyin of it, and by its id', () => {
    for (const { entry, fields } of shipped.entries) {
      const pinyin = fields[0]?.spelled.map(({ syllable, letter }) => syllable ?? letter).join('') ?? '';
      for (const query of [fold(entry.name.zh), entry.id, pinyin]) {
        if (query !== '') expect(ids(query), `${entry.id} by ${query}`).toContain(entry.id);
      }
    }
  });

  it('finds all kinds there are without anything imported', () => {
    const own = 'point';
    expect(new Set([...shipped.entries.map(({ entry }) => entry.kind), own])).toEqual(new Set(searchKinds));
  });
});

describe('ranking', () => {
  const park = aSmallPark({
    parcels: [aParcel({ id: 'sample:p', name: { zh: '智能装备', en: 'Smart gear' } })],
    enterprises: [
      anEnterprise({ id: 'long', name: { zh: '温州智能装备有限公司', en: 'Wenzhou Smart Gear' } }),
      anEnterprise({ id: 'sample:f', dataset: 'sample', name: { zh: '智能企业', en: 'Smart firm' } }),
      anEnterprise({ id: 'documented', name: { zh: '智能公司', en: 'Smart company' } }),
    ],
    platforms: [aPlatform({ id: 'alias', aliases: ['智能装备研究院'] })],
    facts: new Map([
      ['B01' as never, aFact({ id: 'B01', statement: { zh: '智能装备很多', en: 'Much gear' } })],
    ]),
  });
  const index = buildSearchIndex(searchEntries(park), syllablesOf);

  it('puts the whole name before its start, its start before its middle', () => {
    expect(ids('智能装备', index).slice(0, 2)).toEqual(['sample:p', 'B01']);
    expect(ids('智能装备', index).indexOf('alias')).toBeLessThan(ids('智能装备', index).indexOf('long'));
  });

  it('puts what the plan documents before illustrations', () => {
    const firms = find(index, '智能', 9).find(({ kind }) => kind === 'firm');
    expect(firms?.hits.map(({ entry }) => entry.id)).toEqual(['documented', 'sample:f', 'long']);
  });

  it('tells through which alias it found something', () => {
    expect(find(index, '研究院')[0]?.hits[0]?.via).toBe('智能装备研究院');
    expect(find(index, '智能公司')[0]?.hits[0]?.via).toBeNull();
  });

  it('counts what it does not keep', () => {
    expect(find(index, '智能', 1).find(({ kind }) => kind === 'firm')).toMatchObject({ count: 3 });
  });

  it('works without the dictionary, by everything but pinyin', () => {
    const plain = buildSearchIndex(searchEntries(park), null);
    expect(ids('智能公司', plain)).toEqual(['documented']);
    expect(ids('znzb', plain)).toEqual([]);
  });
});

describe('spelling', () => {
  const units = spell('智能机器人07', syllablesOf);

  it.each([
    ['zhinengjiqiren', 'full', false],
    ['zhinengjiqiren07', 'full', true],
    ['zhinengj', 'initials', false],
    ['zhinengji', 'full', false],
    ['znjqr', 'initials', false],
    ['zhnengjiqr07', 'initials', true],
    ['jiqiren07', 'full', false],
  ] as const)('%s', (term, way, complete) => {
    const match = matchSpelling(term, units);
    expect(match?.way === 'full' || match?.way === way).toBe(true);
    expect(match?.complete).toBe(complete);
  });

  it('starts at a syllable only, and takes no letter that is not there', () => {
    expect(matchSpelling('engji', units)).toBeNull();
    expect(matchSpelling('zjq', units)).toBeNull();
  });
});

describe('slips', () => {
  it.each([
    ['incubtaor', 'incubator', 1],
    ['incubatr', 'incubator', 1],
    ['inkubator', 'incubator', 1],
    ['incub', 'incubator', 0],
    ['xyz', 'incubator', 3],
  ])('%s in %s', (term, text, slips) => {
    expect(slipsToPart(term, text, 2)).toBe(Math.min(slips, 3));
  });

  it('is never more than the number of letters changed', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(letters, fc.nat(8), fc.constantFrom('x', 'y'), (word, at, letter) => {
        const changed = word.slice(0, at) + letter + word.slice(at + 1);
        expect(slipsToPart(changed, word, 2)).toBeLessThanOrEqual(1);
        expect(slipsToPart(word, `${letter}${word}${letter}`, 2, true)).toBe(0);
      }),
    );
  });
});
