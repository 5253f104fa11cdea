import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserDataset } from '@/domain/user-dataset';
import { readStoredDatasets } from '@/ingest/stored-user-datasets';
import { userDataset } from '@/ingest/user-dataset';
import { anImport, someChoices, theDataset } from '../../builders/imported';
import { aZone } from '../../builders/park';

const dataset = theDataset(
  userDataset(
    [anImport({ attributes: { 状态: '已成交', 日期: '2025-03', 依据: '公告' } }), anImport()],
    [
      { attribute: '状态', role: 'stage', unit: null },
      { attribute: '日期', role: 'stageDate', unit: null },
      { attribute: '依据', role: 'document', unit: null },
    ],
    someChoices(),
    [aZone()],
  ),
);
const stored = () =>
  JSON.parse(JSON.stringify(dataset)) as { parcels: Record<string, unknown>[] } & Record<string, unknown>;
const read = (...candidates: readonly unknown[]) => readStoredDatasets(candidates, '项目.json');
const codes = (reading: ReturnType<typeof read>) => reading.issues.map(({ code }) => code);

describe('datasets read back', () => {
  it('are what was stored', () => {
    expect(read(stored())).toEqual({ datasets: [dataset], issues: [] });
  });

  it('lose a broken parcel, not its neighbours, and name it', () => {
    const candidate = stored();
    candidate.parcels[0] = { ...candidate.parcels[0], siteAreaSqm: 'viel' };
    const reading = read(candidate);
    expect(reading.datasets[0]?.parcels.map(({ id }) => id)).toEqual(['user:abc:2']);
    expect(reading.issues).toMatchObject([
      {
        code: 'item-wrong-field',
        params: { field: 'siteAreaSqm' },
        where: { file: '项目.json', layer: 'parcels', feature: 'user:abc:1 (#1)' },
      },
    ]);
  });

  it.each([
    ['an id of another dataset', { id: 'user:other:1' }, 'stored-foreign-id'],
    ['the plan’s nature', { nature: 'documented' }, 'item-wrong-field'],
    [
      'illustrative evidence',
      { events: [{ stage: 'sold', kind: 'actual', date: '2025', evidence: { type: 'illustrative' } }] },
      'item-wrong-field',
    ],
    ['facts of the plan', { facts: ['S02'] }, 'item-wrong-field'],
    ['a schematic quality', { geometryQuality: 'schematic' }, 'item-wrong-field'],
    [
      'NaN for a coordinate',
      {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [null, 1],
              [1, 1],
              [1, 0],
              [null, 1],
            ],
          ],
        },
      },
      'item-wrong-field',
    ],
    [
      'a ring that is open',
      {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [120, 28],
              [121, 28],
              [121, 27],
              [120, 27],
            ],
          ],
        },
      },
      'ring-open',
    ],
  ])('refuse a parcel with %s', (_, change, code) => {
    const candidate = stored();
    candidate.parcels[0] = { ...candidate.parcels[0], ...change };
    const reading = read(candidate);
    expect(codes(reading)).toEqual([code]);
    expect(reading.datasets[0]?.parcels).toHaveLength(1);
  });

  it('are refused whole when the frame is not one', () => {
    expect(codes(read({ ...stored(), id: 'sample' }, null, 'x', { ...stored(), later: 1 }))).toEqual([
      'item-wrong-field',
      'item-wrong-field',
      'item-wrong-field',
      'item-unknown-field',
    ]);
    expect(codes(read(stored(), stored()))).toEqual(['duplicate-id']);
  });

  it('keep attributes that are named like parts of the language', () => {
    const text = JSON.stringify(stored()).replace('"attributes":{', '"attributes":{"__proto__":"x",');
    const [found] = read(JSON.parse(text)).datasets as readonly UserDataset[];
    expect(Object.keys(found?.records[0]?.attributes ?? {})).toContain('__proto__');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.array(fc.anything()), (candidates) => void read(...candidates)));
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(dataset)),
        fc.anything(),
        (key, value) => void read({ ...stored(), [key]: value }),
      ),
    );
  });
});
