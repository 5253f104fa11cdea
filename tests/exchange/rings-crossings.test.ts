import { describe, expect, it } from 'vitest';
import { readFiles } from '@/exchange/import';
import { selfCrossings } from '@/exchange/rings/self-crossings';
import { rawDataset, rawFeature } from './place/raw-dataset';

const square = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
] as const;
const bow = [
  [0, 0],
  [100, 0],
  [0, 100],
  [150, 130],
] as const;

describe('a boundary that crosses itself', () => {
  it('is named with its ring and the corners its edges begin at, whatever the format', () => {
    const sound = rawFeature([[square]], { where: { feature: '1' } });
    const crossed = rawFeature([[square], [bow]], { where: { feature: '2' } });
    const line = rawFeature([[bow]], { kind: 'line', where: { feature: '3' } });
    const dataset = rawDataset([sound, crossed, line], null, { format: 'shp' });
    expect(selfCrossings(dataset)).toEqual([
      {
        severity: 'warning',
        code: 'ring-crosses-itself',
        params: { ring: 2, a: 2, b: 4 },
        where: { feature: '2' },
      },
    ]);
    // Boundary-point texts say it themselves, with the labels of their points.
    expect(selfCrossings({ ...dataset, format: 'txt' })).toEqual([]);
  });

  it('is told of a file as it is read', async () => {
    const ring = [
      [120.69, 28],
      [120.7, 28],
      [120.69, 28.01],
      [120.71, 28.012],
      [120.69, 28],
    ];
    const feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
    const bytes = new TextEncoder().encode(JSON.stringify(feature));
    const [result] = await readFiles([{ name: 'a.geojson', bytes }]);
    expect(result?.raw?.issues).toContainEqual(
      expect.objectContaining({ code: 'ring-crosses-itself', where: { file: 'a.geojson', feature: '1' } }),
    );
  });
});
