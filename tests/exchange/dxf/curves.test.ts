import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcOfBulge, expandCurve, expandEllipse } from '@/exchange/dxf/curves';
import { signedRingAreaSqm } from '@/geodesy/plane-area';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const bulged = fc
  .tuple(
    coordinate,
    coordinate,
    coordinate,
    coordinate,
    fc.double({ min: 0.05, max: 3, noNaN: true }),
    fc.boolean(),
  )
  .filter(([ax, ay, bx, by]) => Math.hypot(ax - bx, ay - by) > 1)
  .map(([ax, ay, bx, by, size, isLeft]) => ({ ax, ay, bx, by, bulge: isLeft ? size : -size }));

describe('a bulged edge', () => {
  it('is the arc of angle 4·atan b: golden 90°, radius 282.8427, centre outside the parcel', () => {
    const arc = arcOfBulge(
      { x: 569166.667, y: 3100000, bulge: 0.41421356 },
      { x: 569166.667, y: 3099600, bulge: 0 },
    );
    expect(
      arc?.kind === 'ellipse' && [arc.centre[0], arc.centre[1], Math.hypot(...arc.major), arc.sweep],
    ).toEqual([
      expect.closeTo(569366.667, 4),
      expect.closeTo(3099800, 4),
      expect.closeTo(282.8427, 4),
      expect.closeTo(Math.PI / 2, 7),
    ]);
  });

  it('is straight without bulge', () => {
    expect(arcOfBulge({ x: 0, y: 0, bulge: 0 }, { x: 1, y: 0, bulge: 0 })).toBeNull();
  });

  it('as chords stays within the sagitta and has exactly the area of the arc', () => {
    fc.assert(
      fc.property(bulged, fc.constantFrom(0.01, 0.001), ({ ax, ay, bx, by, bulge }, tolerance) => {
        const arc = arcOfBulge({ x: ax, y: ay, bulge }, { x: bx, y: by, bulge: 0 });
        if (!arc) throw new Error('no arc');
        const angle = 4 * Math.atan(Math.abs(bulge));
        const radius = Math.hypot(ax - bx, ay - by) / 2 / Math.sin(angle / 2);
        const chain = expandEllipse(arc, tolerance);
        const middles = chain.slice(1).map(([x, y], index) => {
          const [px, py] = chain[index] ?? [x, y];
          return [(x + px) / 2, (y + py) / 2] as const;
        });
        for (const [x, y] of [...chain, ...middles]) {
          const away = Math.abs(Math.hypot(x - arc.centre[0], y - arc.centre[1]) - Math.abs(radius));
          expect(away).toBeLessThan(tolerance * 1.0001);
        }
        const segment = (radius ** 2 / 2) * (angle - Math.sin(angle));
        // Counter-clockwise arcs bulge to the right of the way back along the chord.
        expect(signedRingAreaSqm(chain) * Math.sign(bulge)).toBeCloseTo(segment, 3);
        expect(chain[0]?.[0]).toBeCloseTo(ax, 6);
        expect(chain.at(-1)?.[1]).toBeCloseTo(by, 6);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('a spline', () => {
  it('that is a circle in disguise comes back as one', () => {
    const root = Math.SQRT1_2;
    const positions = expandCurve(
      {
        kind: 'spline',
        degree: 2,
        knots: [0, 0, 0, 1, 1, 1],
        controls: [
          [100, 0],
          [100, 100],
          [0, 100],
        ],
        weights: [1, root, 1],
        fitPoints: [],
      },
      0.001,
    );
    for (const [x, y] of positions) expect(Math.hypot(x, y)).toBeCloseTo(100, 6);
    expect(positions.length).toBeGreaterThan(30);
  });

  it('that does not add up gives the points it was drawn through', () => {
    const fitPoints = [
      [0, 0],
      [1, 1],
    ] as const;
    const broken = {
      kind: 'spline',
      degree: 3,
      knots: [1, 0],
      controls: [],
      weights: [],
      fitPoints,
    } as const;
    expect(expandCurve(broken, 0.001)).toEqual(fitPoints);
  });
});
