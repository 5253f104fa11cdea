import type { Feature } from 'geojson';
import {
  authoritativeParcel,
  countingEvents,
  countsFromDay,
  familySwitches,
  stageOrder,
} from '@/domain/lifecycle';
import type { Parcel, Park } from '@/domain/park';
import { dayNumberOf, lastDayOf } from '@/domain/plan-date';
import { isIllustrative } from '@/domain/provenance';
import { never } from '../expressions';
import { type FeatureProperties, feature, geojsonSource } from './feature';
import { interiorPoint } from './shape';

/** How many numbered slots the expressions have to walk through. */
export interface ParcelSlots {
  readonly plan: number;
  readonly verified: number;
  readonly overdue: number;
  readonly outline: number;
}

/** Stretches of days on which a promise is past due without evidence (`domain/lifecycle` hasOverduePromise). */
export function overdueStretches(
  parcel: Parcel,
): readonly { readonly from: number; readonly until: number | null }[] {
  if (isIllustrative(parcel)) return [];
  const evidenced = countingEvents(parcel, 'verified');
  return parcel.events.flatMap((promise) => {
    if (promise.kind === 'actual') return [];
    const answers = evidenced
      .filter((event) => stageOrder(event.stage) >= stageOrder(promise.stage))
      .map(countsFromDay);
    const from = dayNumberOf(lastDayOf(promise.date)) + 1;
    const until = answers.length > 0 ? Math.min(...answers) : null;
    return until !== null && until <= from ? [] : [{ from, until }];
  });
}

/** Stretches of days on which nothing is evidenced (`domain/lifecycle` parcelStateAt on 核实 reads 现状). */
function outlineStretches(
  verified: ReturnType<typeof familySwitches>,
): readonly { readonly from: number; readonly until: number }[] {
  const switches = [{ fromDay: -never, family: 'existing' }, ...verified];
  return switches.flatMap(({ fromDay, family }, index) =>
    family === 'existing' ? [{ from: fromDay, until: switches[index + 1]?.fromDay ?? never }] : [],
  );
}

function clockProperties(parcel: Parcel): { properties: FeatureProperties; slots: ParcelSlots } {
  const properties: FeatureProperties = {};
  const plan = familySwitches(parcel, 'plan');
  const verified = familySwitches(parcel, 'verified');
  const overdue = overdueStretches(parcel);
  const outline = outlineStretches(verified);
  plan.forEach(({ fromDay, family }, slot) => {
    properties[`planDay${slot}`] = fromDay;
    properties[`planFamily${slot}`] = family;
  });
  verified.forEach(({ fromDay, family }, slot) => {
    properties[`verifiedDay${slot}`] = fromDay;
    properties[`verifiedFamily${slot}`] = family;
  });
  overdue.forEach(({ from, until }, slot) => {
    properties[`overdueFrom${slot}`] = from;
    if (until !== null) properties[`overdueUntil${slot}`] = until;
  });
  outline.forEach(({ from, until }, slot) => {
    properties[`outlineFrom${slot}`] = from;
    properties[`outlineUntil${slot}`] = until;
  });
  return {
    properties,
    slots: {
      plan: plan.length,
      verified: verified.length,
      overdue: overdue.length,
      outline: outline.length,
    },
  };
}

/** The shape's own name and the record's stage: an outline that stands for a documented parcel takes its events. */
export function parcelFeature(
  park: Park,
  parcel: Parcel,
): { properties: FeatureProperties & { id: string }; slots: ParcelSlots } {
  const record = authoritativeParcel(park, parcel);
  const clock = clockProperties(record);
  return {
    slots: clock.slots,
    properties: {
      id: String(parcel.id),
      illustrative: isIllustrative(parcel),
      zoneId: String(parcel.zoneId),
      quality: parcel.geometryQuality,
      landUse: parcel.landUse ?? '',
      zh: record.name.zh,
      en: record.name.en,
      ...clock.properties,
    },
  };
}

export function parcelSources(park: Park) {
  const shapes: Feature[] = [];
  const points: Feature[] = [];
  const slots = { plan: 0, verified: 0, overdue: 0, outline: 0 };
  for (const parcel of park.parcels) {
    if (parcel.geometry === null) continue;
    const encoded = parcelFeature(park, parcel);
    slots.plan = Math.max(slots.plan, encoded.slots.plan);
    slots.verified = Math.max(slots.verified, encoded.slots.verified);
    slots.overdue = Math.max(slots.overdue, encoded.slots.overdue);
    slots.outline = Math.max(slots.outline, encoded.slots.outline);
    // A person's own parcels have a source of their own, which the engine fills (`sources/owned-parcels`).
    if (parcel.nature === 'user') continue;
    shapes.push(feature(parcel.geometry, encoded.properties));
    points.push(feature({ type: 'Point', coordinates: interiorPoint(parcel.geometry) }, encoded.properties));
  }
  return { shapes: geojsonSource(shapes), points: geojsonSource(points), slots: slots as ParcelSlots };
}
