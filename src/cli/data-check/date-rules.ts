import { type TransferStage, transferStages } from '@/domain/lifecycle-codes';
import type { Building, Parcel, TransferEvent } from '@/domain/park';
import { dayNumberOf, effectiveDayNumber, firstDayOf, lastDayOf } from '@/domain/plan-date';
import { type CheckedData, type Finding, fileOf, isIllustrative, type Rule } from './finding';

type Problem = readonly [message: string, remedy: string];

const orderOf = new Map<TransferStage, number>(transferStages.map((stage, index) => [stage, index]));
/** After these a parcel goes back along the chain (planning standards 6.1). */
const restarts: ReadonlySet<TransferStage> = new Set([
  'failed',
  'suspended',
  'withdrawn',
  'terminated',
  'unqualified',
  'rectifying',
]);

const tracks: readonly (readonly [name: string, belongs: (event: TransferEvent) => boolean])[] = [
  ['planned', (event) => event.kind !== 'actual'],
  ['actual', (event) => event.kind === 'actual'],
];

/** Dates never decrease along the chain, and a sale keeps the waiting times of the law (planning standards 6.3). */
export const eventsFollowTheChain: Rule = (data) =>
  data.park.parcels.flatMap((parcel) =>
    tracks.flatMap(([track, belongs]) =>
      chainProblems(parcel.events.filter(belongs)).map(([message, remedy]) => ({
        file: parcelFile(data, parcel),
        feature: parcel.id,
        message: `${track}: ${message}`,
        remedy,
      })),
    ),
  );

function chainProblems(events: readonly TransferEvent[]): Problem[] {
  return events.flatMap((event, index): Problem[] => {
    const before = events[index - 1];
    if (!before) return [];
    const days = effectiveDayNumber(event.date) - effectiveDayNumber(before.date);
    const problems: Problem[] = [];
    if (days < 0) {
      problems.push([
        `${event.stage} (${event.date}) stands before ${before.stage} (${before.date})`,
        'list events in the order of their dates',
      ]);
    }
    if ((orderOf.get(event.stage) ?? 0) < (orderOf.get(before.stage) ?? 0) && !restarts.has(before.stage)) {
      problems.push([
        `${event.stage} cannot follow ${before.stage}`,
        'correct the stage, or add the failed sale or withdrawal between them',
      ]);
    }
    if (before.stage === 'announced' && event.stage === 'bidding' && days < 20) {
      problems.push([`bidding opens ${days} days after the announcement`, 'leave at least 20 days']);
    }
    if (before.stage === 'bidding' && event.stage === 'sold' && days < 10) {
      problems.push([`the listing is open for ${days} days`, 'leave at least 10 days']);
    }
    return problems;
  });
}

/** An actual event has evidence; illustrative evidence stays inside 示例 (truth rules 5, 8). */
export const evidenceIsInPlace: Rule = (data) =>
  data.park.parcels.flatMap((parcel) =>
    parcel.events.flatMap((event): Finding[] => {
      const illustrative = event.evidence?.type === 'illustrative';
      const where = { file: parcelFile(data, parcel), feature: String(parcel.id) };
      if (illustrative && !isIllustrative(data, parcel.dataset)) {
        return [
          {
            ...where,
            message: `${event.stage} (${event.date}) rests on illustrative evidence`,
            remedy: 'name the document, or set evidence to null',
          },
        ];
      }
      if (event.kind === 'actual' && event.evidence === null) {
        return [
          {
            ...where,
            message: `${event.stage} (${event.date}) is told as a fact without evidence`,
            remedy: 'name the document, or make the event planned',
          },
        ];
      }
      return [];
    }),
  );

/** A shape that stands for a documented parcel leaves the events to that record. */
export const illustrationsCarryNoEvents: Rule = (data) =>
  data.park.parcels
    .filter((parcel) => parcel.illustrates !== null && parcel.events.length > 0)
    .map((parcel) => ({
      file: parcelFile(data, parcel),
      feature: parcel.id,
      message: `it illustrates ${parcel.illustrates} and has events of its own`,
      remedy: 'leave its events empty: the documented record owns the stage',
    }));

/** Longest term by use, years; longest prefix first (planning standards 5.7). */
const longestTerm: readonly (readonly [prefix: string, years: number])[] = [
  ['07', 70],
  ['08', 50],
  ['09', 40],
  ['10', 50],
];

export const termsAreLawful: Rule = (data) =>
  data.park.parcels.flatMap((parcel) => {
    const limit = longestTerm.find(([prefix]) => parcel.landUse?.startsWith(prefix))?.[1] ?? 50;
    if (parcel.termYears === null || parcel.termYears <= limit) return [];
    return [
      {
        file: parcelFile(data, parcel),
        feature: parcel.id,
        message: `a term of ${parcel.termYears} years for land use ${parcel.landUse}; the maximum is ${limit}`,
        remedy: `use ${limit} years or fewer`,
      },
    ];
  });

const startStages: readonly TransferStage[] = ['started', 'renewalWorks'];
const finishStages: readonly TransferStage[] = ['completed', 'renewalAccepted'];

/** Works finish after they start, and no building starts before its parcel or finishes after it. */
export const worksFollowTheirParcel: Rule = (data) => {
  const parcels = new Map(data.park.parcels.map((parcel) => [String(parcel.id), parcel]));
  return data.park.buildings.flatMap((building) =>
    worksProblems(building, parcels.get(String(building.parcelId))).map(([message, remedy]) => ({
      file: fileOf(data, 'buildings', building.dataset),
      feature: building.id,
      message,
      remedy,
    })),
  );
};

function worksProblems(building: Building, parcel: Parcel | undefined): Problem[] {
  const problems: Problem[] = [];
  for (const [name, works] of [
    ['planned', building.planned],
    ['actual', building.actual],
  ] as const) {
    if (!works?.start) continue;
    const start = dayNumberOf(firstDayOf(works.start));
    if (works.finish && effectiveDayNumber(works.finish) < start) {
      problems.push([
        `${name}: works finish (${works.finish}) before they start (${works.start})`,
        'exchange or correct the dates',
      ]);
    }
    const events = (parcel?.events ?? []).filter(
      (event) => (event.kind === 'actual') === (name === 'actual'),
    );
    const parcelStart = events.find(({ stage }) => startStages.includes(stage));
    const parcelFinish = events.find(({ stage }) => finishStages.includes(stage));
    if (parcelStart && start < dayNumberOf(firstDayOf(parcelStart.date))) {
      problems.push([
        `${name}: it starts (${works.start}) before its parcel (${parcelStart.date})`,
        'move the start',
      ]);
    }
    if (works.finish && parcelFinish && lastDayOf(works.finish) > lastDayOf(parcelFinish.date)) {
      problems.push([
        `${name}: it finishes (${works.finish}) after its parcel (${parcelFinish.date})`,
        'move the finish',
      ]);
    }
  }
  if (building.works === 'existing' && (building.planned || building.actual)) {
    problems.push([
      'it stands already and has dates of works',
      'set planned and actual to null, or change works',
    ]);
  }
  if (building.works !== 'existing' && !building.planned && !building.actual) {
    problems.push([`works "${building.works}" without any date`, 'give planned dates']);
  }
  return problems;
}

/** Nobody moves in before there is a building, and nobody leaves before moving in. */
export const residentsComeAfterBuildings: Rule = (data) => {
  const buildings = new Map(data.park.buildings.map((building) => [String(building.id), building]));
  return data.park.occupancies.flatMap((occupancy) => {
    const building = buildings.get(String(occupancy.buildingId));
    const file = fileOf(data, 'occupancies', building?.dataset ?? 'sample');
    const finish = building && building.works !== 'existing' ? building.planned?.finish : undefined;
    const problems: Problem[] = [];
    if (finish && occupancy.from !== null && firstDayOf(occupancy.from) < firstDayOf(finish)) {
      problems.push([
        `moves in on ${occupancy.from}, the building is finished on ${finish}`,
        'move the date, or choose another building',
      ]);
    }
    const { from, to } = occupancy;
    if (from !== null && to !== null && lastDayOf(to) < firstDayOf(from)) {
      problems.push([`leaves (${to}) before moving in (${from})`, 'exchange or correct the dates']);
    }
    return problems.map(([message, remedy]) => ({
      file,
      feature: String(occupancy.enterpriseId),
      message,
      remedy,
    }));
  });
};

function parcelFile(data: CheckedData, parcel: Parcel): string {
  return fileOf(data, parcel.geometry === null ? 'parcelRecords' : 'parcels', parcel.dataset);
}
