import { cloister, files, landmark, pointBlocks, single, twinCourts, workshopRow } from './compositions';
import { named, type ParcelDesign, type ZoneDesign } from './design';
import { band, frame, inFrame, type Position, type Ring, rectangle } from './plane';
import { kept, renewal, supply } from './stories';

/**
 * Phase one: the estate keeps its grid south of 温州大道. A green axis leads from the gateway to the canal, whose bank
 * becomes a walk. Nearly everything stands already and is renewed.
 */
const grid = frame([564463, 3097040], -2.1);
const at = (u: number, v: number): Position => grid.at(u, v);
/** Along the canal's western reach. */
const bank = frame([564354, 3096836], -48.4);
const rect = (u0: number, v0: number, u1: number, v1: number): Ring =>
  inFrame(grid, rectangle(u0, v0, u1, v1));

const streets: Ring[] = [
  band([at(-120, -132), at(660, -132)], 16),
  band([at(150, 20), at(150, -380)], 16),
  band([at(450, 20), at(450, -260)], 16),
  band([at(-120, -229), at(285, -229)], 14),
];

const bands: ZoneDesign['plan']['bands'] = [
  { shape: rect(284, -62, 316, 20), landUse: '1403', name: named('示例-门户广场', 'Sample gateway square') },
  { shape: rect(284, -330, 316, 20), landUse: '1401', name: named('示例-工业记忆绿轴', 'Sample green axis') },
  {
    shape: band(
      [
        [565120, 3096898],
        [565112, 3096887],
        [565099, 3096872],
        [564964, 3096819],
        [564802, 3096774],
        [564651, 3096710],
        [564563, 3096663],
        [564528, 3096657],
        [564506, 3096672],
        [564409, 3096783],
        [564354, 3096836],
        [564350, 3096848],
        [564371, 3096889],
        [564446, 3097022],
      ],
      28,
    ),
    landUse: '1401',
    name: named('示例-滨河步道', 'Sample canal walk'),
  },
];

const lotLines: readonly (readonly [Position, Position])[] = [
  [at(556, -10), at(556, -110)],
  [at(42, -240), at(42, -330)],
];

const common = {
  setbackM: 7,
  existingLandUse: '1001',
  supplyMode: 'renewalByOwner',
  termYears: null,
  works: 'retrofit',
  frame: grid,
  controls: 'ratioOnly',
} as const;

const parcels: readonly ParcelDesign[] = [
  {
    ...common,
    no: '01',
    seed: at(75, -60),
    landUse: '100101',
    compose: workshopRow(3, 2, 5, 'pilot'),
    story: renewal('2023-04', 9, [8, 5]),
  },
  {
    ...common,
    no: '02',
    seed: at(220, -60),
    landUse: '0802',
    compose: landmark(15, 3, 'east', 'research'),
    story: renewal('2023-01', 8, [5, 4]),
  },
  {
    ...common,
    no: '03',
    seed: at(380, -60),
    landUse: '0902',
    supplyMode: 'listing',
    termYears: 40,
    works: 'newBuild',
    controls: 'full',
    compose: landmark(19, 3, 'west', 'office'),
    story: supply('2023-03', 22, [6, 3]),
  },
  {
    ...common,
    no: '04',
    seed: at(505, -60),
    landUse: '0802',
    compose: cloister(5, 16, 'incubation', false),
    story: renewal('2023-07', 10, [12, 5]),
  },
  {
    ...common,
    no: '05',
    seed: at(600, -55),
    landUse: '0702',
    supplyMode: 'retained',
    works: 'existing',
    controls: 'none',
    compose: pointBlocks([7, 7], 22, 'apartment'),
    story: kept,
  },
  {
    ...common,
    no: '06',
    seed: at(50, -185),
    landUse: '100101',
    compose: files([4, 3, 3, 4], 26, 'pilot'),
    story: renewal('2023-10', 10, [10, 6]),
  },
  {
    ...common,
    no: '07',
    seed: at(0, -265),
    frame: bank,
    landUse: '100101',
    compose: single(4, 'pilot'),
    story: renewal('2024-03', 9, [14, 6]),
  },
  {
    ...common,
    no: '08',
    seed: at(220, -180),
    landUse: '0802',
    compose: twinCourts(6, 5, 17, 'research'),
    story: renewal('2023-08', 11, [9, 5]),
  },
  {
    ...common,
    no: '09',
    seed: at(380, -165),
    landUse: '0901',
    compose: single(3, 'services'),
    story: renewal('2024-06', 8, [16, 7]),
    controls: 'none',
  },
  {
    ...common,
    no: '10',
    seed: at(220, -260),
    landUse: '100101',
    compose: cloister(4, 13, 'pilot', false),
    story: renewal('2024-04', 9, [18, 5]),
  },
  {
    ...common,
    no: '11',
    seed: at(95, -275),
    landUse: '100101',
    compose: files([4, 5], 20, 'pilot'),
    story: renewal('2024-01', 9, [6, 6]),
  },
  {
    ...common,
    no: '12',
    seed: at(500, -160),
    landUse: '100101',
    compose: single(4, 'pilot'),
    story: renewal('2024-09', 10, [20, 5]),
    controls: 'full',
  },
];

export const phase1: ZoneDesign = {
  mark: { zh: '一', en: '1', id: 'p1' },
  plan: {
    zoneId: 'phase-1',
    streets,
    bands,
    lotLines,
    seeds: new Map(parcels.map(({ no, seed }) => [no, seed])),
    cornerM: 6,
  },
  parcels,
  floorAreaSqm: 190_000,
  floorAreaKind: 'usable',
  scenario: null,
};
