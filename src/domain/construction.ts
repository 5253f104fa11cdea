import { type ClockReading, countingDay } from './clock';
import type { Building } from './park';
import { type DayNumber, dayNumberOf, effectiveDayNumber, firstDayOf } from './plan-date';
import { isIllustrative } from './provenance';

/** In the order of a legend. */
export const constructionStatuses = ['standing', 'notStarted', 'underWorks', 'finished'] as const;
export type ConstructionStatus = (typeof constructionStatuses)[number];

/** Start and finish as day numbers on a basis; null = not (yet) known on that basis. */
export interface WorksDays {
  readonly start: DayNumber | null;
  readonly finish: DayNumber | null;
}

const knownWorksDays: Readonly<Record<ClockReading['basis'], WeakMap<Building, WorksDays>>> = {
  plan: new WeakMap(),
  verified: new WeakMap(),
};

/** Buildings are never changed in place, so that each is worked out once and not at every step of the clock. */
export function worksDaysOf(building: Building, basis: ClockReading['basis']): WorksDays {
  const known = knownWorksDays[basis].get(building);
  if (known) return known;
  const days = findWorksDays(building, basis);
  knownWorksDays[basis].set(building, days);
  return days;
}

function findWorksDays(building: Building, basis: ClockReading['basis']): WorksDays {
  if (basis === 'plan') {
    if (!building.planned) return { start: null, finish: null };
    return {
      start: dayNumberOf(firstDayOf(building.planned.start)),
      finish: effectiveDayNumber(building.planned.finish),
    };
  }
  const evidenced = isIllustrative(building) || building.actual?.evidence?.type === 'document';
  const { start, finish } = (evidenced ? building.actual : null) ?? { start: null, finish: null };
  return {
    start: start === null ? null : dayNumberOf(firstDayOf(start)),
    finish: finish === null ? null : effectiveDayNumber(finish),
  };
}

/** Whether works make the building rise from the ground: only rebuild and newBuild do (MODEL, "Entities"). */
export function risesFromGround(building: Building): boolean {
  return building.works === 'rebuild' || building.works === 'newBuild';
}

/**
 * Share of the works done on a day, 0…1: linear between start and finish. On 核实 an unfinished building is measured
 * against its planned duration and never reaches 1 without an evidenced finish.
 */
export function worksProgressAt(building: Building, clock: ClockReading): number {
  const { start, finish } = worksDaysOf(building, clock.basis);
  if (start === null) return 0;
  const day = dayNumberOf(countingDay(clock));
  if (finish !== null && day >= finish) return 1;
  if (day < start) return 0;
  const end = finish ?? start + plannedDurationDays(building);
  const share = end <= start ? 1 : (day - start) / (end - start);
  return Math.min(share, unfinishedCap);
}

/** Works without an evidenced finish never look finished. */
export const unfinishedCap = 0.95;

/** Planned length of the works in days; 730 where the source gives no planned dates. */
export function plannedDurationDays(building: Building): number {
  const { start, finish } = worksDaysOf(building, 'plan');
  return start === null || finish === null ? 730 : Math.max(1, finish - start);
}

export function constructionStatusAt(building: Building, clock: ClockReading): ConstructionStatus {
  if (building.works === 'existing') return 'standing';
  const progress = worksProgressAt(building, clock);
  if (progress >= 1) return 'finished';
  const { start } = worksDaysOf(building, clock.basis);
  if (start !== null && dayNumberOf(countingDay(clock)) >= start) return 'underWorks';
  return building.works === 'retrofit' ? 'standing' : 'notStarted';
}

/** Height drawn on a day, metres: what stood before, then rising with the works. */
export function heightAt(building: Building, clock: ClockReading): number {
  if (!risesFromGround(building)) return building.heightM;
  if (constructionStatusAt(building, clock) === 'notStarted') return building.priorHeightM;
  return building.heightM * worksProgressAt(building, clock);
}

/** Buildings by status on a day; sums to the number of buildings. */
export function countByConstruction(
  buildings: readonly Building[],
  clock: ClockReading,
): ReadonlyMap<ConstructionStatus, number> {
  const counts = new Map<ConstructionStatus, number>();
  for (const building of buildings) {
    const status = constructionStatusAt(building, clock);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}
