import type { Park } from './park';
import type { PlanDate } from './plan-date';

/** Every date at which something of the park happens or is due; baselines' as-of dates do not widen the clock. */
export function datesOf(park: Park): readonly PlanDate[] {
  return [
    ...park.milestones.flatMap((milestone) => milestone.due ?? []),
    ...park.indicators.flatMap((indicator) => indicator.due ?? []),
    ...park.parcels.flatMap((parcel) => parcel.events.map((event) => event.date)),
    ...park.buildings.flatMap((building) => [
      ...(building.planned ? [building.planned.start, building.planned.finish] : []),
      building.actual?.start ?? [],
      building.actual?.finish ?? [],
    ]),
  ].flat();
}
