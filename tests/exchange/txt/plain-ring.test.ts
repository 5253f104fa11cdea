import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingBudget } from '@/domain/rings/crossings';
import { IssueList } from '@/exchange/issue-list';
import { checkRings } from '@/exchange/txt/check-rings';
import { loopsOf } from '@/exchange/txt/loops';
import { type ParcelContext, ringOf } from '@/exchange/txt/parcel-ring';
import type { ParcelRows } from '@/exchange/txt/parcel-rows';
import { plainRing } from '@/exchange/txt/plain-ring';

type Row = readonly [east: number, north: number, label: string];

function parcelOf(rows: readonly Row[]): ParcelRows {
  return {
    head: null,
    number: null,
    ordinal: 1,
    runs: [{ ring: '1', from: 0 }],
    firsts: Float64Array.from(rows, ([, north]) => north),
    seconds: Float64Array.from(rows, ([east]) => east),
    lines: Int32Array.from(rows, (_, index) => index + 1),
    breaks: [],
    labelOf: (row) => rows[row]?.[2] ?? '',
  };
}

const columnsOf = ({ firsts, seconds }: ParcelRows) => ({ x: seconds, y: firsts });

/** The same parcel by all the looks there are: its only ring and what was said about it. */
function patiently(parcel: ParcelRows) {
  const issues = new IssueList();
  const budget = { steps: crossingBudget };
  const context: ParcelContext = {
    dialect: '部标',
    shared: new Map(),
    ofParcel: new Map(),
    issues,
    budget,
  };
  const columns = columnsOf(parcel);
  const named = { name: 'A', where: { feature: 'A' } };
  const loops = loopsOf(parcel, columns, 'metres');
  const rings = loops.flatMap((loop) => ringOf(loop, parcel, columns, 'metres', named, context) ?? []);
  const said: string[] = [];
  checkRings(rings, 'metres', budget, (code) => said.push(code));
  return { rings, said: [...said, ...issues.all().map(({ code }) => code)] };
}

/** Rings about a middle; near neighbours, spikes, repeated corners and exchanged ones among them. */
const rows = fc
  .record({
    corners: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 719 }),
        fc.constantFrom(10, 10, 10, 40, 0.001, 0.0003),
        fc.constantFrom(0, 0, 0, 0.0004, 0.0011),
      ),
      { minLength: 3, maxLength: 16 },
    ),
    isSorted: fc.boolean(),
    isClosed: fc.boolean(),
    labels: fc.constantFrom('J', ''),
  })
  .map(({ corners, isSorted, isClosed, labels }) => {
    const list = isSorted ? corners.toSorted(([a], [b]) => a - b) : corners;
    const ring = list.map(([angle, radius, off], index): Row => {
      const turn = (angle * Math.PI) / 360;
      return [
        40_567_500 + radius * Math.sin(turn) + off,
        3_095_600 + radius * Math.cos(turn),
        labels && `${labels}${index + 1}`,
      ];
    });
    return isClosed ? [...ring, ring[0] ?? [0, 0, '']] : ring;
  });

describe('a plain ring', () => {
  it('is the ring all looks would find, and there would have been nothing to say about it', () => {
    let plain = 0;
    fc.assert(
      fc.property(rows, (list) => {
        const parcel = parcelOf(list);
        const shape = plainRing(parcel, columnsOf(parcel), 'metres');
        if (!shape) return;
        plain += 1;
        const { rings, said } = patiently(parcel);
        expect(said).toEqual([]);
        expect(shape.parts).toEqual([rings.map(({ ring }) => ring)]);
        const labels = rings.map((ring) => ring.labels);
        expect(shape.pointLabels).toEqual(list[0]?.[2] === '' ? null : [labels]);
      }),
      { numRuns: 4_000, seed: 11 },
    );
    expect(plain).toBeGreaterThan(150);
  });

  it('leaves parcels of several rings, with blank lines or not closed to the other way', () => {
    const square: Row[] = [
      [500, 600, 'J1'],
      [510, 600, 'J2'],
      [510, 590, 'J3'],
      [500, 590, 'J4'],
      [500, 600, 'J1'],
    ];
    const parcel = parcelOf(square);
    const plainOf = (changed: Partial<ParcelRows>) =>
      plainRing({ ...parcel, ...changed }, columnsOf({ ...parcel, ...changed }), 'metres');
    expect(plainOf({})).not.toBeNull();
    expect(plainOf({ breaks: [2] })).toBeNull();
    expect(
      plainOf({
        runs: [
          { ring: '1', from: 0 },
          { ring: '2', from: 3 },
        ],
      }),
    ).toBeNull();
    const open = parcelOf(square.slice(0, -1));
    expect(plainRing(open, columnsOf(open), 'metres')).toBeNull();
  });
});
