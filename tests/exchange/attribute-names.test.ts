import { describe, expect, it } from 'vitest';
import { formats } from '@/exchange/formats';
import { exportDocument } from '@/exchange/import';
import { type ExportDocument, formatIds, type RawDataset } from '@/exchange/raw';
import { unzip } from '@/exchange/zip/unzip';

const keys = [
  ...[
    '用地性质',
    'Name',
    'name',
    'a b',
    ' lead',
    'trail ',
    'WKT',
    '名称',
    '地块编号',
    '坐标系',
    'CRS',
    'geom',
  ],
  ...['fid', '', '__proto__', 'X', 'Y', '一二三四五六七八', 'long_name_over_ten', 'long_name_over_eleven'],
  ...[
    '面积（亩）',
    'a\nb',
    '#1',
    '=x',
    "'quoted",
    '圈号',
    '点号',
    'ＡＢ',
    'AB',
    '用地,面积',
    'q"q',
    'tab\tin',
  ],
  ...['description', 'styleUrl', 'id', '序号', '企业名称', '用地性质 2', 'visibility', '$[名称]'],
];
const document: ExportDocument = {
  title: '属性',
  system: 'EPSG:4549',
  date: '2026-11-26',
  features: [1, 2].map((number) => ({
    kind: 'polygon',
    name: `甲${number}`,
    number: `A-${number}`,
    parts: [
      [
        [
          [564_200, 3_097_300],
          [564_200, 3_097_400 + number],
          [564_300, 3_097_350],
        ],
      ],
    ],
    pointLabels: null,
    attributes: Object.fromEntries(keys.map((key, at) => [key, `值${number}-${at}`])),
  })),
};

async function outAndIn(format: (typeof formatIds)[number]) {
  const { files, losses } = await exportDocument(format, document, {});
  const { read } = await formats[format].load();
  const plain = files.flatMap((file) =>
    file.name.endsWith('.zip') ? [...unzip(file, () => undefined)] : [file],
  );
  const raw: RawDataset = await read(plain, {}, () => undefined);
  return { raw, losses };
}

describe('names of attributes, out and in again', () => {
  it.each(formatIds)('%s: every name that does not come back is named as a loss', async (format) => {
    const { raw, losses } = await outAndIn(format);
    const features = raw.layers.flatMap((layer) => layer.features);
    expect(features).toHaveLength(2);
    const named = losses.flatMap(({ params }) => Object.values(params).map(String)).join('\u0000');
    const codes = losses.map(({ code }) => code);
    const silent = keys.filter((key, at) => {
      const kept =
        Object.hasOwn(features[0]?.attributes ?? {}, key) && features[0]?.attributes[key] === `值1-${at}`;
      const isNamed =
        key === '' ? /（空）/.test(named) || codes.includes('export-column-unnamed') : named.includes(key);
      return !kept && !isNamed;
    });
    expect(silent).toEqual([]);
  });
});
