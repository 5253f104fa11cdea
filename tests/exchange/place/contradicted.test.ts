import { describe, expect, it } from 'vitest';
import type { Answers } from '@/domain/imported-feature';
import { declaredFromWords } from '@/exchange/place/declared';
import { placeDataset } from '@/exchange/place/place-dataset';
import { goldenParts, rawDataset, rawFeature } from './raw-dataset';

const xian = declaredFromWords({ system: '1980西安坐标系', degreesPerZone: '3', zone: '40' });
const raw = rawDataset([rawFeature(goldenParts('A1', 40_000_000))], xian);
const codesWith = async (answers: Answers) => {
  const { issues, asks } = await placeDataset(raw, answers);
  return { codes: issues.map(({ code }) => code), asks: asks.map(({ id }) => id) };
};

describe('what the person says against the file', () => {
  it('is followed, and the datum the file names is not passed over in silence', async () => {
    expect((await codesWith({ system: 'EPSG:4528' })).codes).toContain('overrides-xian80');
    expect((await codesWith({})).codes).not.toContain('overrides-xian80');
    expect((await codesWith({ system: 'xian80', oldDatum: 'approximate' })).codes).not.toContain(
      'overrides-xian80',
    );
  });

  it('is told to be no answer when it is none, and the question stays open', async () => {
    const { codes, asks } = await codesWith({ oldDatum: 'perhaps' });
    expect(asks).toEqual(['oldDatum']);
    expect(codes).toContain('answer-not-understood');
    expect((await codesWith({ oldDatum: 'leave' })).codes).not.toContain('answer-not-understood');
    expect((await codesWith({ system: 'EPSG:1' })).codes).toContain('answer-not-understood');
  });
});
