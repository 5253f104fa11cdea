import { describe, expect, it } from 'vitest';
import { withKind, withPoint } from '@/store/measure';

const a = [120.6, 28] as const;
const b = [120.7, 28] as const;
const c = [120.7, 28.1] as const;

describe('the points of a measuring', () => {
  it('are kept when the kind changes; a bearing keeps two', () => {
    const before = { kind: 'distance', points: [a, b, c] } as const;
    expect(withKind(before, 'area').points).toEqual([a, b, c]);
    expect(withKind(before, 'bearing').points).toEqual([a, b]);
    expect(withKind(null, 'area')).toEqual({ kind: 'area', points: [] });
  });

  it('ignore a double click, and a third point begins a new bearing', () => {
    expect(withPoint({ kind: 'distance', points: [a] }, a).points).toEqual([a]);
    expect(withPoint({ kind: 'bearing', points: [a, b] }, c).points).toEqual([c]);
    expect(withPoint({ kind: 'area', points: [a, b] }, c).points).toEqual([a, b, c]);
  });
});
