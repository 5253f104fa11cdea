import { aReport, onIndicator, onMilestone, onParcel, reported } from '@tests/builders/reports';
import { anOwnParcel, aUserDataset } from '@tests/builders/user-datasets';
import { describe, expect, it } from 'vitest';
import { type DeskContents, emptyDesk } from '@/domain/desk';
import { diffProject, takeOver } from '@/exchange/project-diff';
import { readProjectFile, writeProjectFile } from '@/exchange/project-file';

const exportedAt = '2026-11-23T09:00:00.000Z';
const contents: DeskContents = {
  reports: [
    aReport(onMilestone('M11'), '2024-01-10', { note: '“两大”展厅' }),
    aReport(onIndicator('T03'), null, { value: reported(62.5, 'revenue', 'hundredMillionYuan') }),
    aReport(onParcel('gongfa-smart-park', 'started', true), '2025-02'),
  ],
  views: [{ id: 'view-1', name: '二期', hash: '#select=zone:phase-2' }],
  settings: { reviewNumber: '浙温S(2026)1号', singleKeys: true },
  datasets: [aUserDataset('one')],
};
const codesOf = (text: string) => readProjectFile(text, 'a.json').issues.map(({ code }) => code);
const altered = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(writeProjectFile(contents, exportedAt)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('the project file', () => {
  it('gives back what it was given', () => {
    const reading = readProjectFile(writeProjectFile(contents, exportedAt), 'a.json');
    expect(reading).toEqual({ ok: true, contents, exportedAt, issues: [] });
    expect(readProjectFile(`\uFEFF${writeProjectFile(emptyDesk, exportedAt)}`, 'a.json')).toMatchObject({
      ok: true,
      contents: emptyDesk,
    });
  });

  it('reads a file of version 1 as one without datasets', () => {
    const first = altered((file) => {
      file.version = 1;
      delete file.datasets;
    });
    expect(readProjectFile(first, 'a.json')).toMatchObject({
      ok: true,
      contents: { ...contents, datasets: [] },
      issues: [],
    });
    expect(codesOf(altered((file) => Object.assign(file, { version: 1 })))).toEqual(['project-wrong-shape']);
  });

  it('writes a dataset in one line, however many vertices it has', () => {
    const text = writeProjectFile(contents, exportedAt);
    expect(text.split('\n').filter((line) => line.includes('564200'))).toHaveLength(1);
    expect(JSON.parse(text)).toMatchObject({ version: 2, datasets: [{ id: 'user:one' }] });
  });

  it('refuses a dataset that pretends to be something else, and says where', () => {
    const fields = (change: (dataset: Record<string, unknown>) => void) => {
      const text = altered((file) => change((file.datasets as Record<string, unknown>[])[0] ?? {}));
      const reading = readProjectFile(text, 'a.json');
      expect(reading.ok && reading.contents.datasets).toEqual([]);
      return reading.issues.map(({ params }) => params.field);
    };
    const stranger = anOwnParcel('two', 1);
    expect(fields((dataset) => Object.assign(dataset, { parcels: [stranger] }))).toEqual(['user:two:1']);
    expect(fields((dataset) => Object.assign(dataset, { id: 'plan' }))).toEqual(['id']);
    expect(fields((dataset) => Object.assign(dataset, { geometryQuality: 'schematic' }))).toEqual([
      'geometryQuality',
    ]);
    expect(fields((dataset) => Object.assign(dataset, { controlPoints: [[1, 2]] }))).toEqual([
      'controlPoints',
    ]);
    const sample = { ...anOwnParcel('one', 1), nature: 'illustrative' };
    expect(fields((dataset) => Object.assign(dataset, { parcels: [sample] }))).toEqual(['parcels.0.nature']);
    const open = {
      type: 'Polygon',
      coordinates: [
        [
          [120, 28],
          [121, 28],
          [121, 29],
        ],
      ],
    };
    const drawn = { ...anOwnParcel('one', 1), geometry: open };
    expect(fields((dataset) => Object.assign(dataset, { parcels: [drawn] }))).toEqual(['parcels.0.geometry']);
  });

  it('is refused whole with a reason', () => {
    expect(codesOf('{"format":')).toEqual(['project-not-json']);
    expect(codesOf('[]')).toEqual(['project-not-ours']);
    expect(codesOf('{"type":"FeatureCollection"}')).toEqual(['project-not-ours']);
    expect(codesOf(altered((file) => Object.assign(file, { version: 3 })))).toEqual(['project-newer']);
    expect(codesOf(altered((file) => Object.assign(file, { reports: {} })))).toEqual(['project-wrong-shape']);
    expect(codesOf(altered((file) => Object.assign(file, { extra: 1 })))).toEqual(['project-wrong-shape']);
  });

  it('names the broken item and keeps its neighbours', () => {
    const text = altered((file) => {
      const reports = file.reports as Record<string, unknown>[];
      Object.assign(reports[1] ?? {}, { date: '2025-13' });
      file.views = [...(file.views as unknown[]), { id: 'v', name: '', hash: '#' }, contents.views[0]];
    });
    const reading = readProjectFile(text, 'a.json');
    expect(reading.ok && reading.contents.reports).toEqual([contents.reports[0], contents.reports[2]]);
    expect(reading.ok && reading.contents.views).toEqual(contents.views);
    expect(reading.issues).toMatchObject([
      { code: 'project-item-wrong', params: { field: 'date' }, where: { layer: 'reports', file: 'a.json' } },
      { code: 'project-item-wrong', where: { layer: 'views', feature: 'v (#2)' } },
      { code: 'duplicate-id', params: { id: 'view-1' } },
    ]);
  });

  it('never drops an unknown field in silence', () => {
    const text = altered((file) => Object.assign((file.reports as object[])[0] ?? {}, { verdict: 'done' }));
    const reading = readProjectFile(text, 'a.json');
    expect(reading.issues).toMatchObject([{ code: 'project-item-wrong' }]);
  });
});

describe('taking a project file over', () => {
  const [first, second, third] = contents.reports;
  if (!first || !second || !third) throw new Error('Three reports are needed.');
  const added = aReport(onMilestone('M21'), '2025-12-01');
  const incoming: DeskContents = {
    reports: [structuredClone(first), { ...second, note: '年报' }, added],
    views: [],
    settings: { reviewNumber: '', singleKeys: true },
    datasets: [{ ...aUserDataset('one'), title: '更名' }, aUserDataset('two')],
  };
  const diff = diffProject(contents, incoming);

  it('shows first what would change', () => {
    expect(diff.reports).toEqual({
      added: [added],
      changed: [{ before: second, after: { ...second, note: '年报' } }],
      removed: [third],
      unchanged: [first],
    });
    expect(diff.views.removed).toEqual(contents.views);
    expect(diff.settings).toEqual({ before: contents.settings, after: incoming.settings });
    expect(diff.empty).toBe(false);
    expect(diffProject(contents, structuredClone(contents)).empty).toBe(true);
  });

  it('sees no difference in the order of fields', () => {
    const { id, ...rest } = first;
    expect(diffProject(contents, { ...contents, reports: [{ ...rest, id }, second, third] }).empty).toBe(
      true,
    );
  });

  it('replaces, or keeps what is only here; every report is somewhere', () => {
    expect(takeOver(contents, diff, false)).toEqual(incoming);
    const merged = takeOver(contents, diff, true);
    expect(merged.reports).toEqual([first, { ...second, note: '年报' }, third, added]);
    expect(merged.views).toEqual(contents.views);
    expect(merged.reports[0]).toBe(first);
  });
});
