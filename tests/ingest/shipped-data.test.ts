import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { derivedIds, derivedValue } from '@/domain/derived';
import { readPark } from '@/ingest/read-park';

const park = await readPark((path) => readFile(`geodata/${path}`, 'utf8').catch(() => null));

describe('the data in the repository', () => {
  it('opens without a single issue', () => {
    expect(park.issues).toEqual([]);
    expect(park.zones.map((zone) => zone.id)).toEqual(['incubator', 'phase-1', 'phase-2']);
    expect(park.facts.size).toBe(135);
  });

  const numbers = (id: string) =>
    derivedValue(park, id)?.figures.map((figure) => Number(figure.value.toFixed(figure.digits)));

  it('gives X01–X12 the values of the formulas', () => {
    expect(numbers('X01')).toEqual([26.67, 18.67, 56.67]);
    expect(numbers('X02')).toEqual([1530, 102]);
    expect(numbers('X03')).toEqual([65.9]);
    expect(numbers('X04')).toEqual([0.83]);
    expect(numbers('X05')).toEqual([1.02]);
    expect(numbers('X06')).toEqual([41, 59]);
    expect(numbers('X07')).toEqual([59, 1.04]);
    expect(numbers('X08')).toEqual([50, 20, 20, 40, 20]);
    expect(numbers('X09')).toEqual([55, 53, 51]);
    expect(numbers('X10')).toEqual([18, 16, 11]);
    expect(derivedValue(park, 'X11')?.figures.map((figure) => [figure.label.en, figure.value])).toEqual([
      ['2023', 2],
      ['2025', 10],
      ['2027', 1],
    ]);
    expect(numbers('X12')).toEqual([20]);
  });

  it('keeps ≈ where an input is ≈', () => {
    const comparators = Object.fromEntries(
      derivedIds.map((id) => [id, derivedValue(park, id)?.figures[0]?.comparator]),
    );
    expect(comparators).toMatchObject({
      X01: '≈',
      X02: '≈',
      X03: '≈',
      X04: '≈',
      X05: '≈',
      X06: '≈',
      X07: '≈',
    });
    expect(comparators).toMatchObject({ X08: '=', X12: '=' });
  });

  it('shows nothing rather than half a derivation when an input is missing', () => {
    const facts = new Map(park.facts);
    for (const id of facts.keys()) if (id === 'S11') facts.delete(id);
    expect(derivedValue({ ...park, facts }, 'X02')).toBeNull();
    expect(derivedValue(park, 'X99')).toBeNull();
  });
});
