import { named, type ZoneDesign } from './design';
import { band, frame, inFrame, type Position, type Ring, rectangle, smoothLine, smoothRing } from './plane';

/**
 * Phase two: a grid on the line of 月乐西街, a green axis with a stream from 牛山 in the west to the canal in the east,
 * a square where it meets the boulevard. Research stands round the square, works fill the grid, the railway side and
 * 牛山路 get a protective belt.
 */
export const grid = frame([564520, 3095800], 24.4);
export const at = (u: number, v: number): Position => grid.at(u, v);
const rect = (u0: number, v0: number, u1: number, v1: number): Ring =>
  inFrame(grid, rectangle(u0, v0, u1, v1));
const line = (...points: readonly Position[]): Position[] => points.map(([u, v]) => at(u, v));

export const streets: Ring[] = [
  band(line([-440, 7.2], [0, 0]), 30),
  band(line([1, 280], [1, 600]), 34),
  band(line([-950, 159], [0, 159]), 18),
  band(line([-850, 409], [300, 409]), 18),
  band(line([-178, -170], [-178, 548.5]), 18),
  band(line([-344, 0], [-344, 554.5]), 26),
  band(line([-510, 0], [-510, 560.4]), 18),
  band(line([-676, 0], [-676, 262]), 18),
];

const stream = band(
  smoothLine(line([-900, 280], [-760, 290], [-620, 276], [-500, 288], [-400, 282], [-384, 284])),
  11,
);
const streamEast = band(smoothLine(line([-304, 284], [-230, 277], [-130, 290], [-16, 281], [20, 280])), 11);
const pool = smoothRing(
  line([-302, 274], [-262, 268], [-226, 273], [-206, 284], [-226, 296], [-268, 300], [-302, 294]),
);

export const bands: ZoneDesign['plan']['bands'] = [
  { shape: pool, landUse: '1704', name: named('示例-映山池', 'Sample mirror pond') },
  { shape: stream, landUse: '1705', name: named('示例-山水溪', 'Sample stream') },
  { shape: streamEast, landUse: '1705', name: named('示例-山水溪', 'Sample stream') },
  {
    shape: rect(-384, 252, -304, 316),
    landUse: '1403',
    name: named('示例-中央广场', 'Sample central square'),
  },
  { shape: rect(-950, 262, -15, 306), landUse: '1401', name: named('示例-山水绿轴', 'Sample green axis') },
  {
    shape: line([-720, 588], [263, 553], [263, 532], [-720, 567]),
    landUse: '1402',
    name: named('示例-轨道防护绿带', 'Sample railway belt'),
  },
  {
    shape: [
      [563660, 3095400],
      [563682, 3095400],
      [563682, 3096200],
      [563660, 3096200],
    ],
    landUse: '1402',
    name: named('示例-牛山路绿带', 'Sample roadside belt'),
  },
  {
    shape: line([246, 560], [264, 560], [264, 376], [170, 280], [158, 292], [246, 384]),
    landUse: '1401',
    name: named('示例-滨河绿带', 'Sample canal bank'),
  },
];

export const lotLines: readonly (readonly [Position, Position])[] = [
  [at(-612, 420), at(-612, 560)],
  [at(-646, 308), at(-646, 398)],
  [at(-92, 420), at(-92, 540)],
  [at(-785, 60), at(-785, 140)],
  [at(-92, 20), at(-92, 145)],
  [at(134, 425), at(134, 530)],
  [at(108, 300), at(108, 395)],
  [at(-302, -150), at(-302, -15)],
];
