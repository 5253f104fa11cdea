import { describe, expect, it } from 'vitest';
import { readFiles } from '@/exchange/import';
import type { ExportDocument } from '@/exchange/raw';
import { writeTxt } from '@/exchange/txt/write';

const document: ExportDocument = {
  title: '地块',
  system: 'EPSG:4528',
  date: '2026-11-26',
  features: ['甲', '乙'].map((name, index) => ({
    kind: 'polygon',
    name,
    number: `A-0${index + 1}`,
    parts: [
      [
        [
          [40_564_200, 3_097_400 + index * 200],
          [40_564_300, 3_097_400 + index * 200],
          [40_564_300, 3_097_300 + index * 200],
        ],
      ],
    ],
    pointLabels: null,
    attributes: { 来源: '示例', 用途: `工业${index}` },
  })),
};

describe('省标 and the text beside it', () => {
  it('come back as one dataset with their attributes, numbers and names', async () => {
    const { files } = writeTxt(document, { dialect: '省标' });
    expect(files.map(({ name }) => name)).toEqual(['地块.txt', '地块-说明.txt']);
    const results = await readFiles(files);
    expect(results).toHaveLength(1);
    const features = results[0]?.raw?.layers.flatMap((layer) => layer.features) ?? [];
    expect(features.map(({ attributes, name, number }) => ({ attributes, name, number }))).toEqual([
      { name: '甲', number: 'A-01', attributes: { 来源: '示例', 用途: '工业0' } },
      { name: '乙', number: 'A-02', attributes: { 来源: '示例', 用途: '工业1' } },
    ]);
  });

  it('bears an English name where the names are English, and is found by it', async () => {
    const { files, losses } = writeTxt({ ...document, language: 'en' }, { dialect: '省标' });
    expect(files.map(({ name }) => name)).toEqual(['地块.txt', '地块-attributes.txt']);
    expect(losses).toMatchObject([{ code: 'txt-loss-companion', params: { file: '地块-attributes.txt' } }]);
    const results = await readFiles(files.toReversed());
    expect(results).toHaveLength(1);
    expect(results[0]?.raw?.layers[0]?.features[0]?.attributes).toEqual({ 来源: '示例', 用途: '工业0' });
  });

  it('is refused by itself when the text it belongs to is missing', async () => {
    const [, companion] = writeTxt(document, { dialect: '省标' }).files;
    if (!companion) throw new Error('no companion');
    const [result] = await readFiles([companion]);
    expect(result?.refusal).not.toBeNull();
  });
});
