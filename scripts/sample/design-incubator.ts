import { cloister, files, landmark, pointBlocks, quadrangles, slabs, twinCourts } from './compositions';
import { named, type ParcelDesign, type ZoneDesign } from './design';
import { band, type Frame, frame, type Position, type Ring, smoothLine, smoothRing } from './plane';
import { allocation, inUse, supply } from './stories';

/**
 * Incubator: two wings that follow the bend of 七都大道, each a grid of its own, meeting at a green axis from a
 * gateway square on the boulevard to a lake on the inner side. Two towers hold the gateway.
 */
const bend: Position = [574552, 3099735];
const north = frame(bend, -32.4);
const east = frame(bend, -61.7);
const axisAngleDeg = (-32.4 - 61.7) / 2 - 90;
const halfBend = ((180 - (61.7 - 32.4)) / 2) * (Math.PI / 180);

/** Point of the axis at a depth from the boulevard. */
function onAxis(depth: number): Position {
  const length = depth / Math.sin(halfBend);
  const turn = (axisAngleDeg * Math.PI) / 180;
  return [bend[0] + length * Math.cos(turn), bend[1] + length * Math.sin(turn)];
}
/** Across the axis, in metres to the east of it. */
const axis = frame(bend, axisAngleDeg + 90);
const beside = (across: number, depth: number): Position => axis.at(across, -depth / Math.sin(halfBend));

const chevron = (depth: number, width: number): Ring =>
  band([north.at(-440, -depth), onAxis(depth), east.at(440, -depth)], width);

const streets: Ring[] = [
  chevron(180, 16),
  chevron(338, 16),
  band([north.at(-200, -10), north.at(-200, -520)], 16),
  band([east.at(200, -10), east.at(200, -520)], 16),
];

const lake = smoothRing([
  beside(-58, 372),
  beside(-18, 360),
  beside(30, 366),
  beside(66, 384),
  beside(72, 420),
  beside(40, 446),
  beside(-6, 440),
  beside(-44, 452),
  beside(-78, 428),
  beside(-82, 394),
]);
const brook = band(
  smoothLine([
    beside(0, 122),
    beside(7, 170),
    beside(-7, 230),
    beside(6, 290),
    beside(-4, 340),
    beside(2, 380),
  ]),
  8,
);

const bands: ZoneDesign['plan']['bands'] = [
  { shape: lake, landUse: '1704', name: named('示例-七都湖', 'Sample lake') },
  { shape: brook, landUse: '1705', name: named('示例-引水溪', 'Sample brook') },
  {
    shape: [beside(-30, 0), beside(30, 0), beside(30, 118), beside(-30, 118)],
    landUse: '1403',
    name: named('示例-门户广场', 'Sample gateway square'),
  },
  {
    shape: band([onAxis(0), onAxis(346)], 46),
    landUse: '1401',
    name: named('示例-孵化绿轴', 'Sample green axis'),
  },
  {
    shape: [
      north.at(-192, -340),
      onAxis(340),
      east.at(192, -340),
      east.at(192, -520),
      onAxis(540),
      north.at(-192, -520),
    ],
    landUse: '1401',
    name: named('示例-湖滨公园', 'Sample lakeside park'),
  },
  {
    shape: [
      north.at(-450, -10),
      onAxis(10),
      east.at(450, -10),
      east.at(450, -38),
      onAxis(38),
      north.at(-450, -38),
    ],
    landUse: '1402',
    name: named('示例-大道绿带', 'Sample boulevard belt'),
  },
];

const common = { setbackM: 8, existingLandUse: null, controls: 'full' } as const;
const inWing = (no: string, wing: Frame, u: number, depth: number) => ({
  no,
  seed: wing.at(u, -depth),
  frame: wing,
});

const parcels: readonly ParcelDesign[] = [
  {
    ...common,
    ...inWing('01', north, -290, 105),
    landUse: '0802',
    supplyMode: 'listing',
    termYears: 50,
    compose: quadrangles([3, 4], 14, 'research'),
    works: 'existing',
    story: inUse('2022-12'),
  },
  {
    ...common,
    ...inWing('02', north, -120, 105),
    landUse: '0902',
    supplyMode: 'listing',
    termYears: 40,
    compose: landmark(20, 3, 'east', 'office', 30),
    works: 'newBuild',
    story: supply('2022-04', 22, [10, 3]),
  },
  {
    ...common,
    ...inWing('03', east, 120, 105),
    landUse: '0902',
    supplyMode: 'listing',
    termYears: 40,
    compose: landmark(16, 3, 'west', 'incubation', 30),
    works: 'existing',
    story: inUse('2023-01'),
  },
  {
    ...common,
    ...inWing('04', east, 270, 105),
    landUse: '0802',
    supplyMode: 'listing',
    termYears: 50,
    compose: twinCourts(3, 4, 16, 'research'),
    works: 'existing',
    story: inUse('2023-05'),
  },
  {
    ...common,
    ...inWing('05', north, -290, 260),
    landUse: '0702',
    supplyMode: 'allocation',
    termYears: null,
    compose: pointBlocks([8, 7, 8, 7, 8], 22, 'apartment'),
    works: 'newBuild',
    story: allocation('2023-03', 16, [12, 4]),
  },
  {
    ...common,
    ...inWing('06', north, -130, 260),
    landUse: '0802',
    supplyMode: 'agreement',
    termYears: 50,
    compose: files([3, 4, 3], 17, 'incubation'),
    works: 'newBuild',
    story: supply('2022-07', 14, [6, 2]),
  },
  {
    ...common,
    ...inWing('07', east, 130, 260),
    landUse: '080301',
    supplyMode: 'allocation',
    termYears: null,
    compose: cloister(2, 20, 'exhibition', false),
    works: 'newBuild',
    story: allocation('2022-04', 15, [4, 2]),
  },
  {
    ...common,
    ...inWing('08', east, 270, 260),
    landUse: '0802',
    supplyMode: 'listing',
    termYears: 50,
    compose: quadrangles([3, 4], 14, 'research'),
    works: 'newBuild',
    story: supply('2023-06', 18, [8, 3]),
  },
  {
    ...common,
    ...inWing('09', north, -280, 410),
    landUse: '0802',
    supplyMode: 'listing',
    termYears: 50,
    compose: slabs([4, 3], 18, 'research'),
    works: 'newBuild',
    story: supply('2024-02', 17, [14, 3]),
    controls: 'ratioOnly',
  },
  {
    ...common,
    ...inWing('10', east, 280, 410),
    landUse: '0901',
    supplyMode: 'listing',
    termYears: 40,
    compose: twinCourts(3, 3, 15, 'services'),
    works: 'newBuild',
    story: supply('2024-09', 16, [20, 3]),
    controls: 'none',
  },
];

export const incubator: ZoneDesign = {
  mark: { zh: '孵', en: 'I', id: 'inc' },
  plan: {
    zoneId: 'incubator',
    streets,
    bands,
    lotLines: [],
    seeds: new Map(parcels.map(({ no, seed }) => [no, seed])),
    cornerM: 8,
  },
  parcels,
  floorAreaSqm: 220_000,
  floorAreaKind: 'gross',
  scenario: null,
};
