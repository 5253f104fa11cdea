import { describe, expect, it } from 'vitest';
import { readPark } from '@/ingest/read-park';

const words = { zh: '文', en: 'text' };
const catalogue = {
  datasets: [
    {
      id: 'plan',
      title: words,
      description: words,
      nature: 'documented',
      source: words,
      date: '2023-10-17',
      files: [
        { path: 'plan/platforms.json', kind: 'platforms', sourceCrs: null, accuracy: words },
        { path: 'plan/projects.json', kind: 'projects', sourceCrs: null, accuracy: words },
      ],
    },
  ],
};
const platform = { id: 'a', name: words, zoneId: null, status: 'existing', aliases: [], facts: [] };
const project = { id: 'b', name: words, zoneId: null, status: 'existing', facts: [] };
const files = (texts: Record<string, unknown>) => async (path: string) => {
  const content = { 'catalogue.json': catalogue, ...texts }[path];
  return content === undefined ? null : typeof content === 'string' ? content : JSON.stringify(content);
};

describe('readPark', () => {
  it('opens with what is there when a file is missing or broken', async () => {
    const park = await readPark(
      files({ 'plan/platforms.json': '{"items": [', 'plan/projects.json': { items: [project] } }),
    );
    expect(park.projects).toHaveLength(1);
    expect(park.platforms).toHaveLength(0);
    expect(park.issues).toMatchObject([
      { code: 'file-not-json', where: { file: 'plan/platforms.json', layer: 'platforms' } },
    ]);
    expect(park.datasets[0]?.present).toBe(true);
  });

  it('marks a dataset none of whose files could be read', async () => {
    const park = await readPark(files({}));
    expect(park.datasets[0]?.present).toBe(false);
    expect(park.issues.map((issue) => issue.code)).toEqual(['file-missing', 'file-missing']);
  });

  it('refuses an id that another file already uses', async () => {
    const park = await readPark(
      files({
        'plan/platforms.json': { items: [platform] },
        'plan/projects.json': { items: [{ ...project, id: 'a' }] },
      }),
    );
    expect(park.platforms).toHaveLength(1);
    expect(park.projects).toHaveLength(0);
    expect(park.issues[0]).toMatchObject({ code: 'duplicate-id', params: { id: 'a' } });
  });

  it('names a reference that leads nowhere and keeps the thing', async () => {
    const park = await readPark(
      files({
        'plan/platforms.json': { items: [{ ...platform, facts: ['S99'] }] },
        'plan/projects.json': { items: [project] },
      }),
    );
    expect(park.platforms).toHaveLength(1);
    expect(park.issues[0]).toMatchObject({ code: 'reference-unknown', params: { to: 'S99' } });
  });

  it('loses only the dataset or the file line of the catalogue that is wrong', async () => {
    const [dataset] = catalogue.datasets;
    const crooked = {
      datasets: [
        { ...dataset, colour: 'red' },
        { ...dataset, id: 'sample', files: [{ path: '../etc', kind: 'platforms' }, dataset?.files[1]] },
      ],
    };
    const park = await readPark(
      files({ 'catalogue.json': crooked, 'plan/projects.json': { items: [project] } }),
    );
    expect(park.datasets.map((info) => info.id)).toEqual(['sample']);
    expect(park.projects).toHaveLength(1);
    expect(park.issues.map((issue) => [issue.code, issue.where.feature])).toEqual([
      ['catalogue-dataset-invalid', 'plan'],
      ['catalogue-file-invalid', 'sample · files #1'],
    ]);
  });

  it.each([
    ['missing', null, 'file-missing'],
    ['not JSON', '{', 'file-not-json'],
    ['of another shape', '{}', 'catalogue-invalid'],
  ])('opens empty when the catalogue is %s', async (_, text, code) => {
    const park = await readPark(async () => text);
    expect(park.zones).toEqual([]);
    expect(park.issues.map((issue) => issue.code)).toEqual([code]);
  });
});
