import { type TransferStage, transferStages } from '@/domain/lifecycle-codes';
import type { Building, Parcel, TransferEvent } from '@/domain/park';
import { dayNumberOf, effectiveDayNumber, firstDayOf, lastDayOf } from '@/domain/plan-date';
import { type CheckedData, type Finding, fileOf, finding, isIllustrative, type Rule } from './finding';

type Problem = readonly [code: string, params: Finding['params']];

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
      chainProblems(parcel.events.filter(belongs)).map(([code, params]) =>
        finding(parcelFile(data, parcel), parcel.id, code, { track, ...params }),
      ),
    ),
  );

function chainProblems(events: readonly TransferEvent[]): Problem[] {
  return events.flatMap((event, index): Problem[] => {
    const before = events[index - 1];
    if (!before) return [];
    const days = effectiveDayNumber(event.date) - effectiveDayNumber(before.date);
    const problems: Problem[] = [];
    if (days < 0) {
      const { stage, date } = event;
      problems.push(['event-order', { stage, date, before: before.stage, beforeDate: before.date }]);
    }
    if ((orderOf.get(event.stage) ?? 0) < (orderOf.get(before.stage) ?? 0) && !restarts.has(before.stage)) {
      problems.push(['event-chain', { stage: event.stage, before: before.stage }]);
    }
    if (before.stage === 'announced' && event.stage === 'bidding' && days < 20) {
      problems.push(['bidding-early', { days }]);
    }
    if (before.stage === 'bidding' && event.stage === 'sold' && days < 10) {
      problems.push(['listing-short', { days }]);
    }
    return problems;
  });
}

/** An actual event has evidence; illustrative evidence stays inside 示例 (truth rules 5, 8). */
export const evidenceIsInPlace: Rule = (data) =>
  data.park.parcels.flatMap((parcel) =>
    parcel.events.flatMap((event): Finding[] => {
      const illustrative = event.evidence?.type === 'illustrative';
      const tell = (code: string) =>
        finding(parcelFile(data, parcel), parcel.id, code, { stage: event.stage, date: event.date });
      if (illustrative && !isIllustrative(data, parcel.dataset)) {
        return [tell('evidence-illustrative')];
      }
      if (event.kind === 'actual' && event.evidence === null) {
        return [tell('evidence-missing')];
      }
      return [];
    }),
  );

/** A shape that stands for a documented parcel leaves the events to that record. */
export const illustrationsCarryNoEvents: Rule = (data) =>
  data.park.parcels
    .filter((parcel) => parcel.illustrates !== null && parcel.events.length > 0)
    .map((parcel) => {
      const params = { parcel: String(parcel.illustrates) };
      return finding(parcelFile(data, parcel), parcel.id, 'illustration-events', params);
    });

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
    const params = { years: parcel.termYears, landUse: parcel.landUse ?? '', limit };
    return [finding(parcelFile(data, parcel), parcel.id, 'term-too-long', params)];
  });

const startStages: readonly TransferStage[] = ['started', 'renewalWorks'];
const finishStages: readonly TransferStage[] = ['completed', 'renewalAccepted'];

/** Works finish after they start, and no building starts before its parcel or finishes after it. */
export const worksFollowTheirParcel: Rule = (data) => {
  const parcels = new Map(data.park.parcels.map((parcel) => [String(parcel.id), parcel]));
  return data.park.buildings.flatMap((building) =>
    worksProblems(building, parcels.get(String(building.parcelId))).map(([code, params]) =>
      finding(fileOf(data, 'buildings', building.dataset), building.id, code, params),
    ),
  );
};

function worksProblems(building: Building, parcel: Parcel | undefined): Problem[] {
  const problems: Problem[] = [];
  for (const [track, works] of [
    ['planned', building.planned],
    ['actual', building.actual],
  ] as const) {
    if (!works?.start) continue;
    const start = dayNumberOf(firstDayOf(works.start));
    if (works.finish && effectiveDayNumber(works.finish) < start) {
      problems.push(['works-order', { track, finish: works.finish, start: works.start }]);
    }
    const events = (parcel?.events ?? []).filter(
      (event) => (event.kind === 'actual') === (track === 'actual'),
    );
    const parcelStart = events.find(({ stage }) => startStages.includes(stage));
    const parcelFinish = events.find(({ stage }) => finishStages.includes(stage));
    if (parcelStart && start < dayNumberOf(firstDayOf(parcelStart.date))) {
      const params = { track, date: works.start, parcelDate: parcelStart.date };
      problems.push(['works-before-parcel', params]);
    }
    if (works.finish && parcelFinish && lastDayOf(works.finish) > lastDayOf(parcelFinish.date)) {
      const params = { track, date: works.finish, parcelDate: parcelFinish.date };
      problems.push(['works-after-parcel', params]);
    }
  }
  if (building.works === 'existing' && (building.planned || building.actual)) {
    problems.push(['existing-with-works', {}]);
  }
  if (building.works !== 'existing' && !building.planned && !building.actual) {
    problems.push(['works-undated', { works: building.works }]);
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
      problems.push(['resident-early', { from: occupancy.from, finish }]);
    }
    const { from, to } = occupancy;
    if (from !== null && to !== null && lastDayOf(to) < firstDayOf(from)) {
      problems.push(['resident-order', { from, to }]);
    }
    return problems.map(([code, params]) => finding(file, occupancy.enterpriseId, code, params));
  });
};

function parcelFile(data: CheckedData, parcel: Parcel): string {
  return fileOf(data, parcel.geometry === null ? 'parcelRecords' : 'parcels', parcel.dataset);
}
