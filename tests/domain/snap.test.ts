import { describe, expect, it } from 'vitest';
import { nearestCorner } from '@/domain/snap';
import { aBox } from '../builders/park';

/** A degree is a million pixels. */
const project = ([lon, lat]: readonly [number, number]) => ({ x: (lon - 120) * 1e6, y: (28 - lat) * 1e6 });
const thing = (zh: string, lon: number) => ({ name: { zh, en: zh }, geometry: aBox(lon, 27.98, 0.002) });

describe('the corner a measuring catches', () => {
  it('is the nearest one within reach, with the name of the thing it belongs to', () => {
    const geometry = aBox(120.65, 27.98, 0.002);
    const [lon = 0, lat = 0] = geometry.coordinates[0]?.[0] ?? [];
    const { x, y } = project([lon, lat]);
    const near = { x: x + 4, y: y - 3 };
    const things = [
      thing('远', 120.66),
      { name: { zh: '近', en: 'near' }, geometry },
      { name: { zh: '', en: '' }, geometry: null },
    ];
    expect(nearestCorner(things, near, project, 12)).toEqual({
      at: [lon, lat],
      name: { zh: '近', en: 'near' },
    });
    expect(nearestCorner(things, { x: x + 30, y }, project, 12)).toBeNull();
  });
});
