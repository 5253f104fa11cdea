import { constructionStatusAt, constructionStatuses, countByConstruction } from '@/domain/construction';
import { authoritativeParcel, countableParcels, countByFamily, parcelStateAt } from '@/domain/lifecycle';
import { stageFamilies } from '@/domain/lifecycle-codes';
import type { Building, Parcel, Zone } from '@/domain/park';
import { type PlanThingKind, planThings } from '@/domain/plan-things';
import type { SelectableKind, Selection } from '@/domain/selection';
import { factTitle } from '@/panels/citation';
import { landUseSymbol } from '@/symbology/land-use';
import { formatArea } from '@/wording/format-area';
import { formatNumber } from '@/wording/format-number';
import { controlBounds } from '@/wording/format-range';
import { textIn } from '@/wording/text-in';
import type { Source } from './citations';
import { datasetsOf, naturesOf, type SheetContext, type SheetFigure } from './sheet-context';
import { derivedFigures, factFigure, factFigures, ownFigure, statement } from './sheet-figures';

export interface SheetSelection {
  readonly title: string;
  readonly figures: readonly SheetFigure[];
}

function count(sheet: SheetContext, label: string, value: number, source: Source, of: string): SheetFigure {
  return {
    key: of,
    label,
    value: formatNumber(sheet.locale, value, 0),
    provenance: { 'data-count': of },
    citation: sheet.cite(source),
  };
}

function ofZone(sheet: SheetContext, zone: Zone): readonly SheetFigure[] {
  const { park, clock, t } = sheet;
  const named = (label: string, id: string | null): SheetFigure =>
    id === null
      ? { key: label, label, value: null, provenance: {}, citation: null }
      : factFigure(sheet, id, 1, label);
  const out = sheet.out;
  const left = <T extends { readonly id: string; readonly zoneId: string }>(
    things: readonly T[],
    dropped?: ReadonlySet<string>,
  ) => things.filter(({ id, zoneId }) => zoneId === zone.id && !dropped?.has(id));
  const parcels = left(countableParcels(park), out?.parcels);
  const buildings = left(park.buildings, out?.buildings);
  const families = countByFamily(park, parcels, clock);
  const states = countByConstruction(buildings, clock);
  const filtered = (dropped?: ReadonlySet<string>) =>
    dropped && dropped.size > 0 ? { note: t('shell.legend.filtered') } : {};
  const counted = (things: readonly (Parcel | Building)[]): Source => ({
    type: 'count',
    datasets: datasetsOf(park, things),
    asOf: clock.asOf,
    basis: clock.basis,
  });
  const measure = zone.floorSpaceFact
    ? park.facts.get(zone.floorSpaceFact)?.quantities[0]?.measure
    : undefined;
  return [
    named(t('panels.zone.landArea'), zone.landAreaFact),
    named(measure ? t(`figures.measure.${measure}`) : t('panels.zone.floorSpace'), zone.floorSpaceFact),
    named(t('panels.zone.residents'), zone.residentFact),
    ...stageFamilies.flatMap((family) => {
      const value = families.get(family) ?? 0;
      if (value === 0) return [];
      const label = `${t('panels.kind.parcel')} · ${t(`panels.family.${family}`)}`;
      return {
        ...count(
          sheet,
          label,
          value,
          counted(parcels.map((parcel) => authoritativeParcel(park, parcel))),
          family,
        ),
        natures: naturesOf(parcels),
        ...filtered(out?.parcels),
      };
    }),
    ...constructionStatuses.flatMap((status) => {
      const value = states.get(status) ?? 0;
      if (value === 0) return [];
      const label = `${t('panels.kind.building')} · ${t(`panels.construction.${status}`)}`;
      return {
        ...count(sheet, label, value, counted(buildings), status),
        natures: naturesOf(buildings),
        ...filtered(out?.buildings),
      };
    }),
    ...zone.derived.flatMap((id) => derivedFigures(sheet, String(id), String(zone.id))),
  ];
}

const controls = [
  ['floorAreaRatio', ''],
  ['buildingCoverageRatio', ' %'],
  ['greenSpaceRatio', ' %'],
  ['heightM', ' m'],
] as const;

function ofParcel(sheet: SheetContext, parcel: Parcel): readonly SheetFigure[] {
  const { park, clock, locale, areaUnit, t } = sheet;
  const record = authoritativeParcel(park, parcel);
  const state = parcelStateAt(record, clock);
  const evidence = state.event?.evidence;
  const stageSource: Source =
    evidence?.type === 'fact'
      ? { type: 'fact', id: evidence.factId }
      : evidence?.type === 'document'
        ? {
            type: 'document',
            title: evidence.title,
            ...(evidence.number === undefined ? {} : { number: evidence.number }),
            date: evidence.date,
          }
        : { type: 'dataset', id: record.dataset };
  const area = parcel.siteAreaSqm === null ? null : formatArea(locale, parcel.siteAreaSqm, areaUnit);
  const sketch = parcel.geometryQuality === 'schematic' ? t('figures.noMeasuring') : undefined;
  return [
    {
      ...ownFigure(sheet, record, t('panels.section.stageNow'), t(`panels.stage.${state.stage}`)),
      citation: sheet.cite(stageSource),
      note: t(`panels.evidence.${state.evidence}`),
    },
    ownFigure(sheet, parcel, t('panels.field.siteArea'), area && `${area.value} ${area.unit}`, sketch),
    ownFigure(
      sheet,
      parcel,
      t('panels.field.landUse'),
      parcel.landUse && `${parcel.landUse} ${textIn(locale, landUseSymbol(parcel.landUse).name)}`,
    ),
    ...controls.map(([key, unit]) => {
      const range = parcel.controls?.[key];
      const bounds = range ? controlBounds(locale, range) : null;
      return ownFigure(sheet, parcel, t(`panels.control.${key}`), bounds && `${bounds}${unit}`);
    }),
    ...record.facts.map((id) => statement(sheet, String(id))),
  ];
}

function ofBuilding(sheet: SheetContext, building: Building): readonly SheetFigure[] {
  const { clock, locale, t } = sheet;
  const sketch = building.geometryQuality === 'schematic' ? t('figures.noMeasuring') : undefined;
  const area = (value: number | null) =>
    value === null ? null : `${formatNumber(locale, value, 0)} ${t('panels.unit.squareMetres')}`;
  const { storeys, heightM } = building;
  return [
    ownFigure(
      sheet,
      building,
      t('panels.field.entityStatus'),
      t(`panels.construction.${constructionStatusAt(building, clock)}`),
    ),
    ownFigure(
      sheet,
      building,
      t('panels.field.storeys'),
      `${storeys} ${t('panels.unit.storeys', { count: storeys })}`,
    ),
    ownFigure(
      sheet,
      building,
      t('panels.field.height'),
      `${formatNumber(locale, heightM, 1)} ${t('panels.unit.metres')}`,
      sketch,
    ),
    ownFigure(sheet, building, t('panels.field.grossFloorArea'), area(building.grossFloorAreaSqm), sketch),
    ...(building.usableFloorAreaSqm === null
      ? []
      : [
          ownFigure(
            sheet,
            building,
            t('panels.field.usableFloorArea'),
            area(building.usableFloorAreaSqm),
            sketch,
          ),
        ]),
  ];
}

type Describe = (sheet: SheetContext, id: string) => SheetSelection | null;

function listed<
  T extends { readonly id: string; readonly name: { readonly zh: string; readonly en: string } },
>(
  things: (sheet: SheetContext) => readonly T[],
  figures: (sheet: SheetContext, thing: T) => readonly SheetFigure[],
): Describe {
  return (sheet, id) => {
    const thing = things(sheet).find((one) => one.id === id);
    return thing ? { title: textIn(sheet.locale, thing.name), figures: figures(sheet, thing) } : null;
  };
}

const byFacts = (sheet: SheetContext, thing: { readonly facts: readonly string[] }) =>
  thing.facts.map((id) => statement(sheet, id));

/** What the plan lays down or names: the entries it cites. A body that is only named says where. */
function ofThePlan(kind: PlanThingKind): Describe {
  return listed(
    ({ park }) => planThings(park, kind),
    (sheet, thing) =>
      thing.facts && thing.facts.length > 0
        ? byFacts(sheet, { facts: thing.facts })
        : [ownFigure(sheet, thing, sheet.t('panels.fact.section'), thing.section ?? null)],
  );
}

/** Total, so that a new kind does not compile before it can stand on a sheet. */
const kinds: Readonly<Record<SelectableKind, Describe>> = {
  zone: listed(({ park }) => park.zones, ofZone),
  parcel: (sheet, id) => {
    const parcel = sheet.park.parcels.find((one) => one.id === id);
    if (!parcel) return null;
    const { name } = authoritativeParcel(sheet.park, parcel);
    return { title: textIn(sheet.locale, name), figures: ofParcel(sheet, parcel) };
  },
  building: listed(({ park }) => park.buildings, ofBuilding),
  point: listed(
    ({ park }) => park.ownPoints,
    () => [],
  ),
  platform: listed(
    ({ park }) => park.platforms,
    (sheet, thing) => byFacts(sheet, thing),
  ),
  project: listed(
    ({ park }) => park.projects,
    (sheet, thing) => byFacts(sheet, thing),
  ),
  firm: listed(
    ({ park }) => park.enterprises,
    (sheet, thing) => byFacts(sheet, thing),
  ),
  programme: ofThePlan('programme'),
  industry: ofThePlan('industry'),
  fund: ofThePlan('fund'),
  partner: ofThePlan('partner'),
  fact: (sheet, id) => {
    const fact = [...sheet.park.facts.values()].find((one) => one.id === id);
    if (fact)
      return { title: textIn(sheet.locale, factTitle(sheet.park, fact)), figures: factFigures(sheet, id) };
    const figures = derivedFigures(sheet, id);
    return figures.length > 0 ? { title: id, figures } : null;
  },
  anomaly: (sheet, id) => {
    const anomaly = sheet.park.anomalies.find((one) => one.id === id);
    return anomaly ? { title: textIn(sheet.locale, anomaly.title), figures: byFacts(sheet, anomaly) } : null;
  },
};

/** What is selected, in figures with their sources; null: nothing is, or the data does not hold it. */
export function sheetSelection(sheet: SheetContext, selected: Selection | null): SheetSelection | null {
  return selected && kinds[selected.kind](sheet, selected.id);
}
