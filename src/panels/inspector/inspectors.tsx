import type { ReactNode } from 'react';
import type { Bilingual } from '@/domain/bilingual';
import { derivedValue } from '@/domain/derived';
import type { DatasetId } from '@/domain/ids';
import { asId, type FactId } from '@/domain/ids';
import { authoritativeParcel } from '@/domain/lifecycle';
import type { GeometryQuality, Park, Zone } from '@/domain/park';
import { type PlanThingKind, planThing } from '@/domain/plan-things';
import type { DatasetNature } from '@/domain/provenance';
import type { Fact } from '@/domain/quantity';
import type { SelectableKind } from '@/domain/selection';
import type { MessageKey } from '@/messages/message';
import { AnomalyEntry, DerivedEntry, FactEntry, factTitle } from '../citation';
import { ZonePanel } from '../zone';
import { BuildingInspector } from './BuildingInspector';
import { FirmInspector } from './FirmInspector';
import { CitedBy, PlanThingBody } from './LaterParts';
import { OwnRecords } from './OwnPart';
import { ParcelInspector } from './ParcelInspector';
import { PointInspector } from './PointInspector';
import { SiteInspector } from './SiteInspector';

/** What the frame needs to know about a chosen thing, and the thing's own page. */
export interface Inspected {
  readonly title: Bilingual;
  readonly dataset: DatasetId;
  readonly nature?: DatasetNature;
  /** null: the thing has no shape of its own */
  readonly geometryQuality: GeometryQuality | null;
  /** the kind's name, where the selectable kind alone does not say it */
  readonly kindKey?: MessageKey;
  readonly body: ReactNode;
}

type Inspect = (park: Park, id: string) => Inspected | null;

const named = <T extends { readonly id: string }>(things: readonly T[], id: string) =>
  things.find((thing) => thing.id === id);

/** What the plan lays down or names without a place: one page for all of it. */
function ofThePlan(kind: PlanThingKind): Inspect {
  return (park, id) => {
    const thing = planThing(park, kind, id);
    return thing
      ? { ...shapeless(thing), title: thing.name, body: <PlanThingBody kind={kind} id={thing.id} /> }
      : null;
  };
}

/** One way of inspecting per kind; a new kind does not compile until it has one. */
const inspectors: Readonly<Record<SelectableKind, Inspect>> = {
  zone: (park, id) => {
    const zone = named(park.zones, id);
    return zone ? { ...shaped(zone), title: zone.name, body: <ZoneBody zone={zone} /> } : null;
  },
  parcel: (park, id) => {
    const parcel = named(park.parcels, id);
    if (!parcel) return null;
    // An outline that stands for a documented parcel carries that parcel's name.
    const { name } = authoritativeParcel(park, parcel);
    return { ...shaped(parcel), title: name, body: <ParcelInspector parcel={parcel} /> };
  },
  building: (park, id) => {
    const building = named(park.buildings, id);
    return building
      ? { ...shaped(building), title: building.name, body: <BuildingInspector building={building} /> }
      : null;
  },
  point: (park, id) => {
    const point = named(park.ownPoints, id);
    return point ? { ...shaped(point), title: point.name, body: <PointInspector point={point} /> } : null;
  },
  platform: (park, id) => {
    const platform = named(park.platforms, id);
    return platform
      ? { ...shapeless(platform), title: platform.name, body: <SiteInspector thing={platform} /> }
      : null;
  },
  project: (park, id) => {
    const project = named(park.projects, id);
    return project
      ? { ...shapeless(project), title: project.name, body: <SiteInspector thing={project} /> }
      : null;
  },
  firm: (park, id) => {
    const firm = named(park.enterprises, id);
    return firm ? { ...shapeless(firm), title: firm.name, body: <FirmInspector firm={firm} /> } : null;
  },
  programme: ofThePlan('programme'),
  industry: ofThePlan('industry'),
  fund: ofThePlan('fund'),
  partner: ofThePlan('partner'),
  fact: (park, id) => {
    const fact = park.facts.get(asId<FactId>(id));
    return fact
      ? { ...shapeless(fact), title: factTitle(park, fact), body: <FactPage fact={fact} /> }
      : inspectDerived(park, id);
  },
  anomaly: (park, id) => {
    const anomaly = named(park.anomalies, id);
    return anomaly
      ? { ...shapeless(anomaly), title: anomaly.title, body: <AnomalyEntry anomaly={anomaly} /> }
      : null;
  },
};

function FactPage({ fact }: { readonly fact: Fact }) {
  return (
    <>
      <FactEntry fact={fact} />
      <CitedBy factId={fact.id} />
    </>
  );
}

/** An imported boundary keeps what its file says; the figures above stay the plan's. */
function ZoneBody({ zone }: { readonly zone: Zone }) {
  return (
    <>
      <ZonePanel zone={zone} />
      {zone.outline ? <OwnRecords id={String(zone.outline.dataset)} /> : null}
    </>
  );
}

/** Derived values are cited like facts, and are plainly not facts: their page says 推算值. */
function inspectDerived(park: Park, id: string): Inspected | null {
  const derived = derivedValue(park, id);
  return (
    derived && {
      title: { zh: `${derived.title.zh} · ${id}`, en: `${derived.title.en} · ${id}` },
      dataset: asId<DatasetId>('plan'),
      geometryQuality: null,
      kindKey: 'panels.derived.kind',
      body: <DerivedEntry derived={derived} />,
    }
  );
}

interface Shaped {
  readonly dataset: DatasetId;
  readonly nature: DatasetNature;
  readonly geometryQuality: GeometryQuality;
}
const shaped = ({ dataset, nature, geometryQuality }: Shaped) => ({ dataset, nature, geometryQuality });
const shapeless = ({ dataset, nature }: Pick<Inspected, 'dataset' | 'nature'>) => ({
  dataset,
  ...(nature ? { nature } : {}),
  geometryQuality: null,
});

/** @returns null when the data that is open holds no such thing. */
export function inspect(park: Park, kind: SelectableKind, id: string): Inspected | null {
  return inspectors[kind](park, id);
}
