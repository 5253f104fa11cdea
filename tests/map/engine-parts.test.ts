import { anEnterprise, aParcel, aPark, aSmallPark, aZone, planned } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import { scaleStep } from '@/map/controls/scale';
import { flightMs } from '@/map/engine/camera';
import { boundsOfSelection, featureTargetOf } from '@/map/engine/feature-target';
import { labelCharacters, unicodeRanges } from '@/map/engine/label-fonts';
import { cameraBounds, groundDistance, sketchBounds } from '@/map/engine/limits';
import { overdueStretches } from '@/map/style/sources/parcels';

describe('what a selection lights up', () => {
  const park = aSmallPark();

  it('is the shape itself for zone, parcel and building', () => {
    expect(featureTargetOf(park, { kind: 'zone', id: 'phase-2' })).toEqual({
      source: 'zones',
      id: 'phase-2',
    });
    expect(featureTargetOf(park, { kind: 'building', id: 'sample:b1' })).toEqual({
      source: 'buildings',
      id: 'sample:b1',
    });
  });

  it('is the outline that stands for a documented parcel without geometry', () => {
    expect(featureTargetOf(park, { kind: 'parcel', id: 'gongfa' })).toEqual({
      source: 'parcels',
      id: 'sample:gongfa',
    });
  });

  it('is the zone for what has no place of its own, and nothing for a figure', () => {
    expect(featureTargetOf(park, { kind: 'firm', id: 'firm-1' })).toEqual({ source: 'zones', id: 'phase-1' });
    expect(featureTargetOf(park, { kind: 'platform', id: 'platform-1' })?.id).toBe('phase-1');
    expect(featureTargetOf(park, { kind: 'fact', id: 'S11' })).toBeNull();
    const homeless = aPark({ zones: [aZone()], enterprises: [anEnterprise({ id: 'x', zoneId: null })] });
    expect(featureTargetOf(homeless, { kind: 'firm', id: 'x' })).toBeNull();
  });

  it('has an extent; what stands nowhere has none', () => {
    expect(boundsOfSelection(park, { kind: 'zone', id: 'incubator' })?.west).toBeCloseTo(120.7545, 6);
    expect(boundsOfSelection(park, { kind: 'fact', id: 'S11' })).toBeNull();
    expect(boundsOfSelection(park, { kind: 'building', id: 'unknown' })).toBeNull();
  });
});

describe('the camera', () => {
  const at = (lon: number, lat: number, zoom = 14) => ({
    center: [lon, lat] as const,
    zoom,
    pitch: 0,
    bearing: 0,
  });

  it('flies 1.2 to 6 seconds, longer the farther', () => {
    expect(flightMs(at(120.65, 27.98), at(120.65, 27.98))).toBe(1200);
    expect(flightMs(at(120.65, 27.98), at(120.757, 28.007))).toBeGreaterThan(3000);
    expect(flightMs(at(110, 20, 4), at(120.757, 28.007, 18))).toBe(6000);
  });

  it('may go as far as the sketch and the data, with room to breathe', () => {
    const sketch = cameraBounds(aPark());
    expect(sketch.west).toBeLessThan(sketchBounds.west);
    const far = cameraBounds(aPark({ zones: [aZone({ geometry: { type: 'Polygon', coordinates: [] } })] }));
    expect(far).toEqual(sketch);
  });

  it('measures the ground: the island lies about 10 km from the 南郊 pair', () => {
    const metres = groundDistance([120.6579, 27.9844], [120.757, 28.0072]);
    expect(metres).toBeGreaterThan(9500);
    expect(metres).toBeLessThan(10500);
  });
});

describe('the scale bar', () => {
  it.each([
    [1, 100, 100],
    [10, 110, 1000],
    [4.2, 110, 200],
    [0.3, 110, 20],
  ])('at %s m per pixel within %s pixels shows %s m', (metresPerPixel, maxPixels, metres) => {
    const step = scaleStep(metresPerPixel, maxPixels);
    expect(step.metres).toBe(metres);
    expect(step.pixels).toBeLessThanOrEqual(maxPixels);
    expect(step.pixels * metresPerPixel).toBeCloseTo(metres, 6);
  });
});

describe('label fonts', () => {
  it('reads unicode ranges and leaves out what it does not understand', () => {
    expect(unicodeRanges('U+4e00-4eff, U+5b, U+4??')).toEqual([
      { from: 0x4e00, to: 0x4eff },
      { from: 0x5b, to: 0x5b },
    ]);
  });

  it('asks for every character of every label in both languages', () => {
    const characters = labelCharacters(aSmallPark());
    for (const character of '产业园二期约亩示意示例Park 280') {
      expect(characters.has(character.codePointAt(0) ?? 0), character).toBe(true);
    }
  });
});

describe('overdue stretches', () => {
  it('never concern 示例, and end with the evidence', () => {
    const events = [planned('sold', '2023-12-31')];
    expect(overdueStretches(aParcel({ dataset: 'sample', events }))).toEqual([]);
    const open = overdueStretches(aParcel({ dataset: 'plan', events }));
    expect(open).toHaveLength(1);
    expect(open[0]?.until).toBeNull();
  });
});
