import {
  comb,
  files,
  hallAndHead,
  landmark,
  single,
  slabs,
  stackedWorks,
  twinCourts,
  workshopRow,
} from './compositions';
import type { ParcelDesign, ZoneDesign } from './design';
import type { Story } from './histories';
import type { Composition } from './massing';
import { at, bands, grid, lotLines, streets } from './phase-2-layout';
import type { Position } from './plane';
import { allocation, kept, rebuild, renewal, supply } from './stories';

interface Row {
  readonly seed: Position;
  readonly compose: Composition;
  readonly trim?: boolean;
  readonly works: ParcelDesign['works'];
  readonly story: Story;
  readonly landUse?: string;
  readonly existingLandUse?: string | null;
  readonly supplyMode: ParcelDesign['supplyMode'];
  readonly termYears: number | null;
  readonly setbackM?: number;
  readonly controls?: ParcelDesign['controls'];
  readonly illustrates?: string;
}

/** Numbered from the north-west, row by row. */
const rows: readonly Row[] = [
  // along the railway
  {
    seed: [-655, 480],
    compose: hallAndHead(2, 3, 'south', 'production'),
    works: 'rebuild',
    story: rebuild('2023-12', 14, [20, 3]),
    supplyMode: 'renewalByOwner',
    termYears: 30,
  },
  {
    seed: [-560, 480],
    compose: slabs([3, 4], 30, 'production'),
    works: 'rebuild',
    story: rebuild('2023-08', 15, [12, 4]),
    supplyMode: 'renewalByOwner',
    termYears: 30,
  },
  {
    seed: [-427, 480],
    compose: stackedWorks(4, 26, 'south'),
    works: 'newBuild',
    story: supply('2024-05', 16, [18, 3], true),
    supplyMode: 'listing',
    termYears: 30,
  },
  {
    seed: [-261, 480],
    compose: twinCourts(4, 4, 20, 'production'),
    works: 'newBuild',
    story: supply('2024-09', 17, [25, 3]),
    supplyMode: 'listing',
    termYears: 50,
  },
  {
    seed: [-135, 480],
    compose: files([3, 4], 24, 'production'),
    works: 'retrofit',
    story: renewal('2023-09', 8, [10, 6]),
    supplyMode: 'renewalByOwner',
    termYears: null,
    controls: 'none',
  },
  {
    seed: [-54, 480],
    compose: files([3, 3], 24, 'production'),
    works: 'retrofit',
    story: renewal('2024-02', 9, [15, 7]),
    supplyMode: 'renewalByOwner',
    termYears: null,
    controls: 'ratioOnly',
  },
  // north of the axis
  {
    seed: [-705, 350],
    compose: hallAndHead(2, 3, 'south', 'logistics'),
    works: 'newBuild',
    story: supply('2025-03', 14, [30, 4]),
    supplyMode: 'leaseThenSale',
    termYears: 30,
  },
  {
    seed: [-580, 350],
    compose: slabs([3, 4], 26, 'production'),
    works: 'newBuild',
    story: supply('2024-03', 15, [8, 3]),
    supplyMode: 'listing',
    termYears: 50,
  },
  {
    seed: [-427, 350],
    compose: stackedWorks(4, 22, 'north'),
    works: 'newBuild',
    story: supply('2023-10', 16, [5, 3]),
    supplyMode: 'listing',
    termYears: 50,
  },
  {
    seed: [-261, 350],
    compose: comb([5, 4, 5], 17, 'services'),
    works: 'newBuild',
    story: allocation('2024-08', 16, [15, 4]),
    landUse: '0702',
    supplyMode: 'allocation',
    termYears: null,
  },
  {
    seed: [-95, 350],
    compose: slabs([4, 3], 26, 'production'),
    works: 'rebuild',
    story: rebuild('2023-03', 15, [10, 3]),
    supplyMode: 'renewalByOwner',
    termYears: 40,
  },
  // south of the axis
  {
    seed: [-760, 215],
    compose: slabs([3, 3], 26, 'production'),
    works: 'newBuild',
    story: supply('2025-06', 13, [20, 2]),
    supplyMode: 'lease',
    termYears: 20,
  },
  {
    seed: [-593, 215],
    compose: slabs([3, 4], 26, 'production'),
    works: 'newBuild',
    story: supply('2023-12', 15, [12, 3]),
    supplyMode: 'listing',
    termYears: 50,
  },
  {
    seed: [-427, 215],
    compose: landmark(15, 3, 'east', 'research'),
    works: 'newBuild',
    story: supply('2023-07', 18, [6, 3]),
    landUse: '0802',
    supplyMode: 'listing',
    termYears: 50,
  },
  {
    seed: [-261, 215],
    compose: landmark(18, 3, 'west', 'office'),
    works: 'newBuild',
    story: supply('2024-01', 20, [14, 3]),
    landUse: '0902',
    supplyMode: 'listing',
    termYears: 40,
  },
  {
    seed: [-95, 215],
    compose: slabs([3, 4], 26, 'production'),
    works: 'rebuild',
    story: rebuild('2023-06', 15, [18, 3]),
    supplyMode: 'renewalByOwner',
    termYears: 40,
  },
  // along 月乐西街
  {
    seed: [-830, 100],
    compose: single(2, 'logistics'),
    works: 'existing',
    story: kept,
    supplyMode: 'retained',
    termYears: null,
    controls: 'none',
  },
  {
    seed: [-735, 100],
    compose: workshopRow(2, 2, 4, 'production'),
    works: 'retrofit',
    story: renewal('2023-05', 9, [6, 5]),
    supplyMode: 'renewalByOwner',
    termYears: null,
    controls: 'ratioOnly',
  },
  {
    seed: [-593, 95],
    compose: workshopRow(2, 2, 4, 'production'),
    works: 'retrofit',
    story: renewal('2024-05', 10, [14, 6]),
    supplyMode: 'renewalByOwner',
    termYears: null,
    controls: 'ratioOnly',
  },
  {
    seed: [-427, 90],
    compose: twinCourts(4, 4, 20, 'production'),
    works: 'newBuild',
    story: supply('2024-07', 16, [22, 3]),
    supplyMode: 'listing',
    termYears: 50,
  },
  {
    seed: [-261, 85],
    compose: stackedWorks(4, 25, 'north'),
    works: 'newBuild',
    story: supply('2023-05', 16, [4, 2]),
    supplyMode: 'listing',
    termYears: 50,
  },
  {
    seed: [-135, 85],
    compose: files([3, 4], 24, 'production'),
    works: 'rebuild',
    story: rebuild('2023-10', 14, [10, 3]),
    supplyMode: 'renewalByOwner',
    termYears: 30,
  },
  {
    seed: [-54, 85],
    compose: files([4, 5], 22, 'production'),
    works: 'rebuild',
    story: rebuild('2024-01', 13, [12, 3]),
    supplyMode: 'renewalByOwner',
    termYears: 30,
  },
  // east of 蛟凤北路
  {
    seed: [75, 475],
    compose: files([4, 4], 28, 'production'),
    works: 'retrofit',
    story: renewal('2023-12', 9, [9, 6]),
    supplyMode: 'renewalByOwner',
    termYears: null,
    controls: 'none',
  },
  {
    seed: [190, 475],
    compose: hallAndHead(2, 4, 'north', 'production'),
    works: 'rebuild',
    story: rebuild('2023-09', 14, [24, 4]),
    supplyMode: 'renewalByOwner',
    termYears: 40,
  },
  {
    seed: [62, 345],
    compose: files([3, 3], 24, 'production'),
    works: 'retrofit',
    story: renewal('2024-08', 9, [16, 5]),
    supplyMode: 'renewalByOwner',
    termYears: null,
    controls: 'ratioOnly',
  },
  {
    seed: [150, 350],
    compose: single(3, 'production'),
    works: 'existing',
    story: kept,
    supplyMode: 'retained',
    termYears: null,
    controls: 'none',
  },
  // south of 月乐西街
  {
    seed: [-360, -80],
    compose: hallAndHead(2, 4, 'north', 'production'),
    works: 'newBuild',
    story: supply('2025-01', 15, [28, 3]),
    supplyMode: 'listing',
    termYears: 30,
  },
  {
    seed: [-240, -80],
    compose: slabs([4, 4], 28, 'production'),
    works: 'newBuild',
    story: supply('2024-11', 16, [10, 3]),
    supplyMode: 'listing',
    termYears: 50,
  },
  {
    seed: [-95, -80],
    compose: twinCourts(5, 6, 20, 'production'),
    works: 'newBuild',
    story: supply('2023-10', 18, [5, 2]),
    supplyMode: null,
    termYears: null,
    controls: 'none',
    illustrates: 'gongfa-smart-park',
  },
];

const parcels = rows.map((row, index): ParcelDesign => {
  const { seed, landUse, existingLandUse, setbackM, controls, illustrates, ...rest } = row;
  return {
    ...rest,
    no: String(index + 1).padStart(2, '0'),
    seed: at(seed[0], seed[1]),
    landUse: landUse ?? '100101',
    existingLandUse: existingLandUse === undefined ? '1001' : existingLandUse,
    setbackM: setbackM ?? 8,
    frame: grid,
    controls: controls ?? 'full',
    ...(illustrates === undefined ? {} : { illustrates }),
  };
});

export const phase2: ZoneDesign = {
  mark: { zh: '二', en: '2', id: 'p2' },
  plan: {
    zoneId: 'phase-2',
    streets,
    bands,
    lotLines,
    seeds: new Map(parcels.map(({ no, seed }) => [no, seed])),
    cornerM: 7,
  },
  parcels,
  floorAreaSqm: 590_000,
  floorAreaKind: 'gross',
  scenario: 'X07',
};
