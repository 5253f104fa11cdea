import { type Basis, type ClockReading, countingDay } from '@/domain/clock';
import { constructionStatusAt } from '@/domain/construction';
import {
  authoritativeParcel,
  countableParcels,
  countingEvents,
  countsFromDay,
  type EvidenceState,
  familySwitches,
  type ParcelState,
  parcelStateAt,
} from '@/domain/lifecycle';
import type { StageFamily, TransferStage } from '@/domain/lifecycle-codes';
import type { Building, Floor, Parcel, Park } from '@/domain/park';
import { type DayNumber, dayNumberOf, firstDayOf, lastDayOf, type PlanDate } from '@/domain/plan-date';
import { isIllustrative } from '@/domain/provenance';
import {
  areaCell,
  dateCell,
  idCell,
  landUseCell,
  nameCell,
  none,
  notStated,
  numberCell,
  rangeCell,
  wordCell,
} from './cell';
import { industriesByBuilding, parcelsById, zonesById } from './park-lookups';
import { column, extra, extraFigure, figure, plainFacets, type TableDefinition, type TableRow } from './row';
import type { WordList } from './text-match';

export interface ParcelRow extends TableRow {
  readonly parcel: Parcel;
  /** the record that owns stage and evidence */
  readonly record: Parcel;
}

export interface BuildingRow extends TableRow {
  readonly building: Building;
  readonly parcel: ParcelRow | null;
}

export interface FloorRow extends TableRow {
  readonly building: BuildingRow;
  readonly floor: Floor;
}

const yearOf = (day: string) => Number(day.slice(0, 4));
export const yearsOf = (from: PlanDate, to: PlanDate = from): readonly [number, number] => [
  yearOf(firstDayOf(from)),
  yearOf(lastDayOf(to)),
];

interface Track {
  readonly switches: ReturnType<typeof familySwitches>;
  readonly steps: readonly { readonly fromDay: number; readonly stage: TransferStage }[];
  readonly years: readonly (readonly [number, number])[];
}
const tracks: Readonly<Record<Basis, WeakMap<Parcel, Track>>> = {
  plan: new WeakMap(),
  verified: new WeakMap(),
};

/** The history of a parcel on a basis, sorted once: ten thousand parcels are walked through at every step of the clock. */
function trackOf(record: Parcel, basis: Basis): Track {
  const known = tracks[basis].get(record);
  if (known) return known;
  const events = countingEvents(record, basis);
  const track = {
    switches: familySwitches(record, basis),
    steps: events.map((event) => ({ fromDay: countsFromDay(event), stage: event.stage })),
    years: events.map((event) => yearsOf(event.date)),
  };
  tracks[basis].set(record, track);
  return track;
}

const dayNumbers = new WeakMap<ClockReading, DayNumber>();

/** Of a clock, told once: ten thousand rows ask for it. */
function countingDayNumber(clock: ClockReading): DayNumber {
  const day = dayNumbers.get(clock) ?? dayNumberOf(countingDay(clock));
  dayNumbers.set(clock, day);
  return day;
}

function familyAt(record: Parcel, clock: ClockReading): StageFamily {
  const day = countingDayNumber(clock);
  let family: StageFamily = 'existing';
  for (const change of trackOf(record, clock.basis).switches) {
    if (change.fromDay > day) break;
    family = change.family;
  }
  return family;
}

const states = new WeakMap<Parcel, { readonly clock: ClockReading; readonly state: ParcelState }>();

/** Stage, evidence and date stand in three columns: their state is worked out for one of them. */
function stateAt(record: Parcel, clock: ClockReading): ParcelState {
  const known = states.get(record);
  if (known?.clock === clock) return known.state;
  const state = parcelStateAt(record, clock);
  states.set(record, { clock, state });
  return state;
}

/** The stage of `parcelStateAt`, for many. */
function stageAt(record: Parcel, clock: ClockReading): TransferStage {
  const day = countingDayNumber(clock);
  return trackOf(record, clock.basis).steps.findLast(({ fromDay }) => fromDay <= day)?.stage ?? 'existing';
}

/** What a person may read of a parcel in its row. */
function parcelCode(
  { parcel, record, accuracy }: ParcelRow,
  clock: ClockReading,
  list: WordList,
): string | null {
  switch (list) {
    case 'landUse':
      return parcel.landUse;
    case 'family':
      return familyAt(record, clock);
    case 'stage':
      return stageAt(record, clock);
    case 'evidence':
      return evidenceAt(record, clock);
    case 'supply':
      return record.supplyMode ?? parcel.supplyMode;
    case 'quality':
      return accuracy;
    default:
      return null;
  }
}

/** The use and stage of its parcel are a building's too, as when they are chosen from a list. */
function buildingCode({ building, parcel }: BuildingRow, clock: ClockReading, list: WordList): string | null {
  if (list === 'works') return building.works;
  if (list === 'construction') return constructionStatusAt(building, clock);
  return parcel ? parcelCode(parcel, clock, list) : null;
}

/** 示例 is never overdue and proven by nothing: the day alone decides, without its evidence being weighed. */
function evidenceAt(record: Parcel, clock: ClockReading): EvidenceState {
  if (!isIllustrative(record)) return parcelStateAt(record, clock).evidence;
  const day = countingDayNumber(clock);
  return trackOf(record, clock.basis).steps.some(({ fromDay }) => fromDay <= day) ? 'illustrative' : 'none';
}

/** A parcel that stands for a documented one bears that one's name and counts as documented (MODEL, "Entities"). */
function parcelRow(park: Park, parcel: Parcel): ParcelRow {
  const record = authoritativeParcel(park, parcel);
  return {
    key: parcel.id,
    selection: { kind: 'parcel', id: parcel.id },
    name: record.name,
    zoneId: parcel.zoneId,
    dataset: parcel.dataset,
    nature: parcel.nature,
    countsAs: record.nature,
    accuracy: parcel.geometryQuality,
    facts: [...new Set([...record.facts, ...parcel.facts])],
    parcel,
    record,
  };
}

function buildingRows(park: Park): readonly BuildingRow[] {
  const parcels = parcelsById(park);
  return park.buildings.map((building) => {
    const parcel = building.parcelId === null ? undefined : parcels.get(building.parcelId);
    return {
      key: building.id,
      selection: { kind: 'building', id: building.id },
      name: building.name,
      zoneId: building.zoneId,
      dataset: building.dataset,
      nature: building.nature,
      accuracy: building.geometryQuality,
      facts: [],
      building,
      parcel: parcel ? parcelRow(park, parcel) : null,
    };
  });
}

const floorAreaOf = (building: Building) => building.grossFloorAreaSqm ?? building.usableFloorAreaSqm;

function buildingFacets(row: BuildingRow, park: Park, clock: ClockReading) {
  const { building, parcel } = row;
  const works = clock.basis === 'plan' ? building.planned : building.actual;
  const start = works?.start ?? null;
  return {
    ...plainFacets(row, park, [parcel?.name]),
    landUse: parcel?.parcel.landUse ?? null,
    stage: parcel ? familyAt(parcel.record, clock) : null,
    floorAreaSqm: floorAreaOf(building),
    years: start === null ? [] : [yearsOf(start, works?.finish ?? start)],
    industries: industriesByBuilding(park).get(building.id) ?? [],
    code: (list: WordList) => buildingCode(row, clock, list),
  };
}

export const parcelTable = {
  id: 'parcels',
  facets: ['text', 'zones', 'landUses', 'stages', 'siteArea', 'years', 'accuracies', 'sample'],
  rows: (park) => countableParcels(park).map((parcel) => parcelRow(park, parcel)),
  facetsOf: (row, { park, clock }) => ({
    ...plainFacets(row, park),
    landUse: row.parcel.landUse,
    stage: familyAt(row.record, clock),
    siteAreaSqm: row.parcel.siteAreaSqm,
    years: trackOf(row.record, clock.basis).years,
    code: (list) => parcelCode(row, clock, list),
  }),
  columns: [
    column('name', 11, (row: ParcelRow) => nameCell(row.name)),
    column('zone', 6, (row, { park }) => nameCell(zonesById(park).get(String(row.zoneId))?.shortName)),
    column('landUse', 10, (row) => landUseCell(row.parcel.landUse)),
    column('family', 7, (row, { clock }) => wordCell('family', familyAt(row.record, clock))),
    column('stage', 8, (row, { clock }) => wordCell('stage', stateAt(row.record, clock).stage)),
    column('evidence', 8, (row, { clock }) => wordCell('evidence', stateAt(row.record, clock).evidence)),
    column('stageDate', 8, (row, { clock }) => {
      const { event } = stateAt(row.record, clock);
      return event ? dateCell(event.date) : none;
    }),
    column('siteArea', 8, (row) => areaCell(row.parcel.siteAreaSqm), figure),
    column('supplyMode', 8, (row) => wordCell('supply', row.record.supplyMode ?? row.parcel.supplyMode)),
    column('term', 6, (row) => numberCell(row.parcel.termYears, 'year'), figure),
    column('floorAreaRatio', 7, (row) => rangeCell(row.parcel.controls?.floorAreaRatio, 'none'), figure),
    column('heightLimit', 7, (row) => rangeCell(row.parcel.controls?.heightM, 'metre'), figure),
    column(
      'coverage',
      7,
      (row) => rangeCell(row.parcel.controls?.buildingCoverageRatio, 'percent'),
      extraFigure,
    ),
    column('greenSpace', 7, (row) => rangeCell(row.parcel.controls?.greenSpaceRatio, 'percent'), extraFigure),
    column('existingLandUse', 10, (row) => landUseCell(row.parcel.existingLandUse), extra),
    column('accuracy', 6, (row) => wordCell('quality', row.accuracy), extra),
    column('id', 14, (row) => idCell(row.parcel.id), extra),
  ],
} as const satisfies TableDefinition<ParcelRow>;

export const buildingTable = {
  id: 'buildings',
  facets: ['text', 'zones', 'landUses', 'stages', 'floorArea', 'years', 'industries', 'accuracies', 'sample'],
  rows: buildingRows,
  facetsOf: (row, { park, clock }) => buildingFacets(row, park, clock),
  columns: [
    column('name', 14, (row: BuildingRow) => nameCell(row.name)),
    column('zone', 6, (row, { park }) => nameCell(zonesById(park).get(String(row.zoneId))?.shortName)),
    column('parcel', 9, (row) => (row.parcel ? nameCell(row.parcel.name) : notStated)),
    column('works', 8, (row) => wordCell('works', row.building.works)),
    column('construction', 7, (row, { clock }) =>
      wordCell('construction', constructionStatusAt(row.building, clock)),
    ),
    column('grossFloorArea', 9, (row) => numberCell(row.building.grossFloorAreaSqm, 'squareMetre'), figure),
    column('usableFloorArea', 9, (row) => numberCell(row.building.usableFloorAreaSqm, 'squareMetre'), figure),
    column('storeys', 5, (row) => numberCell(row.building.storeys, 'storey'), figure),
    column('height', 6, (row) => numberCell(row.building.heightM, 'metre', 1), figure),
    column('worksStart', 8, (row, { clock }) =>
      dateCell((clock.basis === 'plan' ? row.building.planned : row.building.actual)?.start),
    ),
    column('worksFinish', 8, (row, { clock }) =>
      dateCell((clock.basis === 'plan' ? row.building.planned : row.building.actual)?.finish),
    ),
    column('landUse', 10, (row) => landUseCell(row.parcel?.parcel.landUse ?? null), extra),
    column('accuracy', 6, (row) => wordCell('quality', row.accuracy), extra),
    column('id', 14, (row) => idCell(row.building.id), extra),
  ],
} as const satisfies TableDefinition<BuildingRow>;

export const floorTable = {
  id: 'floors',
  facets: ['text', 'zones', 'landUses', 'stages', 'floorArea', 'years', 'accuracies', 'sample'],
  rows: (park) =>
    buildingRows(park).flatMap((building) =>
      building.building.floors.map((floor) => ({
        ...building,
        key: `${building.key}#${floor.storey}`,
        building,
        floor,
      })),
    ),
  facetsOf: ({ building, floor }, { park, clock }) => ({
    ...buildingFacets(building, park, clock),
    floorAreaSqm: floor.usableAreaSqm ?? floor.grossFloorAreaSqm,
    years: floor.availableFrom === null ? [] : [yearsOf(floor.availableFrom)],
    code: (list) => (list === 'floorUse' ? floor.use : buildingCode(building, clock, list)),
  }),
  columns: [
    column('name', 14, (row: FloorRow) => nameCell(row.name)),
    column('storey', 5, (row) => numberCell(row.floor.storey, 'none'), figure),
    column('zone', 6, (row, { park }) => nameCell(zonesById(park).get(String(row.zoneId))?.shortName)),
    column('use', 7, (row) => wordCell('floorUse', row.floor.use)),
    // Where a building states usable area only, its gross floor area is the plan's silence (MODEL, "Entities").
    column(
      'grossFloorArea',
      9,
      (row) =>
        row.building.building.grossFloorAreaSqm === null
          ? notStated
          : numberCell(row.floor.grossFloorAreaSqm, 'squareMetre'),
      figure,
    ),
    column('usableFloorArea', 9, (row) => numberCell(row.floor.usableAreaSqm, 'squareMetre'), figure),
    column(
      'available',
      8,
      (row) => (row.floor.availableSqm === 0 ? none : numberCell(row.floor.availableSqm, 'squareMetre')),
      figure,
    ),
    column('availableFrom', 8, (row) =>
      row.floor.availableSqm === 0 || row.floor.availableFrom === null
        ? none
        : dateCell(row.floor.availableFrom),
    ),
    column('construction', 7, (row, { clock }) =>
      wordCell('construction', constructionStatusAt(row.building.building, clock)),
    ),
    column(
      'parcel',
      9,
      (row) => (row.building.parcel ? nameCell(row.building.parcel.name) : notStated),
      extra,
    ),
    column('id', 14, (row) => idCell(row.key), extra),
  ],
} as const satisfies TableDefinition<FloorRow>;
