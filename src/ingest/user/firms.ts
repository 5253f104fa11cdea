import type { ColumnRole } from '@/domain/column-role';
import {
  asId,
  type BuildingId,
  type DatasetId,
  type EnterpriseId,
  type ParcelId,
  type ZoneId,
} from '@/domain/ids';
import { containsPoint } from '@/domain/interior-point';
import type { Enterprise, EnterpriseRelation, Occupancy, Park } from '@/domain/park';
import { effectiveDayNumber, firstDayOf } from '@/domain/plan-date';
import { isIllustrative } from '@/domain/provenance';
import type { RosterPlaces } from '@/domain/roster-places';
import { foldText } from '@/domain/unit-text';
import type { FieldReader } from './field-reader';
import { namedZone } from './zone-of';

/** What rows of a roster are read against. */
export interface FirmContext {
  readonly dataset: DatasetId;
  readonly park: Pick<Park, 'zones' | 'industries'>;
  readonly places: RosterPlaces;
  /** for firms whose row names neither zone nor a known building or parcel; null: they hang on the park */
  readonly zoneId: ZoneId | null;
}

const wantedWords = /拟引进|拟入驻|拟入园|意向|洽谈|在谈|招引中|wanted|prospect/i;
const goneWords = /已?(迁出|搬离|退租|退园|注销|清退)|movedout|left|closed/i;

/** The columns that name the firm: 名称 alone names one only where the row has a credit code. */
function nameOf(reader: FieldReader): string | null {
  const text = reader.text('enterprise');
  if (text !== null) return text;
  return reader.mapping.some(({ role }) => role === 'creditCode') ? reader.text('name') : null;
}

/** Whether the columns of a table say that its rows are firms. */
export function namesFirms(mapping: readonly { readonly role: ColumnRole }[]): boolean {
  const roles = new Set(mapping.map(({ role }) => role));
  return roles.has('enterprise') || (roles.has('creditCode') && roles.has('name'));
}

/** What makes two rows one firm: the credit code, else the name. */
export function firmKey(reader: FieldReader): string | null {
  const name = nameOf(reader);
  if (name === null) return null;
  const code = reader.text('creditCode');
  return code === null ? `name:${foldText(name)}` : `code:${foldText(code)}`;
}

interface Place {
  readonly buildingId: BuildingId | null;
  readonly parcelId: ParcelId | null;
  readonly zoneId: ZoneId | null;
}

/** Where the row itself says it is; words that name a building or a parcel count before it. */
function positionOf({ feature }: FieldReader): readonly [lon: number, lat: number] | null {
  if (feature.geometry?.type !== 'Point') return null;
  const [lon = 0, lat = 0] = feature.geometry.coordinates;
  return [lon, lat];
}

function placeOf(reader: FieldReader, { park, places, zoneId: chosen }: FirmContext): Place {
  const zoneText = reader.text('zone');
  const named = zoneText === null ? null : namedZone(park.zones, zoneText);
  if (zoneText !== null && named === null) reader.doubt('firm-zone-unknown', { text: zoneText });
  const hasFirmColumn = reader.mapping.some(({ role }) => role === 'enterprise');
  const buildingText = reader.text('building') ?? (hasFirmColumn ? reader.text('name') : null);
  const parcelText = reader.text('parcelNumber');
  const building = buildingText === null ? null : places.building(buildingText, named);
  const parcel = parcelText === null ? null : places.parcel(parcelText, named);
  for (const [subject, text, finding] of [
    ['building', buildingText, building],
    ['parcel', parcelText, parcel],
  ] as const) {
    if (text === null || finding === null || finding.found === 'one') continue;
    reader.keep(subject, text);
    reader.doubt(finding.found === 'none' ? `firm-${subject}-unknown` : `firm-${subject}-several`, { text });
  }
  const isNamed = building?.found === 'one' || parcel?.found === 'one';
  const position = isNamed ? null : positionOf(reader);
  const inBuilding = building?.found === 'one' ? building.thing : position && places.buildingAt(position);
  const onParcel = parcel?.found === 'one' ? parcel.thing : position && places.parcelAt(position);
  const around = position && park.zones.find((zone) => containsPoint(zone.geometry, position))?.id;
  // A real firm under the name of an invented building: true as far as the name goes, and said.
  for (const thing of [inBuilding, onParcel])
    if (thing && isIllustrative(thing)) reader.doubt('firm-in-sample', { text: thing.name.zh }, 'info');
  const found = inBuilding?.zoneId ?? onParcel?.zoneId ?? around ?? null;
  if (found !== null && named !== null && found !== named)
    reader.doubt('dataset-zone-differs', { text: zoneText ?? '' });
  return {
    buildingId: inBuilding?.id ?? null,
    parcelId: onParcel?.id ?? inBuilding?.parcelId ?? null,
    zoneId: found ?? named ?? chosen,
  };
}

function periodOf(reader: FieldReader): Pick<Occupancy, 'from' | 'to'> {
  const said = reader.date('occupancyFrom');
  const from = said ?? reader.date('operationDate');
  if (said === null && from !== null) reader.doubt('firm-from-operation', {}, 'info');
  const to = reader.date('occupancyTo');
  if (from !== null && to !== null && effectiveDayNumber(to) < effectiveDayNumber(from)) {
    reader.doubt('firm-dates-reversed', { from: firstDayOf(from), to: firstDayOf(to) });
    return { from, to: null };
  }
  return { from, to };
}

function industryOf(reader: FieldReader, { park }: FirmContext): Pick<Enterprise, 'industryId' | 'subfield'> {
  const text = reader.text('industry');
  if (text === null) return { industryId: null, subfield: null };
  const folded = foldText(text);
  const known = park.industries.find(({ name }) => [name.zh, name.en].map(foldText).includes(folded));
  return { industryId: known?.id ?? null, subfield: known ? null : text };
}

export interface FirmRow {
  readonly enterprise: Enterprise;
  /** null: wanted, or gone without a date */
  readonly stay: Occupancy | null;
}

/**
 * One row of a roster. 拟引进 is not 入驻 (truth rule 9): such a firm gets no stay. Neither does one that has left on a
 * day nobody gives.
 * @returns null when the row names no firm; the reader knows
 */
export function firmOf(reader: FieldReader, id: string, context: FirmContext): FirmRow | null {
  const name = nameOf(reader);
  if (name === null) {
    reader.doubt('firm-without-name');
    return null;
  }
  const status = reader.text('stage') ?? '';
  const relation: EnterpriseRelation = wantedWords.test(`${status}${reader.feature.layer}`)
    ? 'wanted'
    : 'resident';
  const place = placeOf(reader, context);
  const period = periodOf(reader);
  const isGone = goneWords.test(foldText(status)) && period.to === null;
  if (isGone) {
    reader.doubt('firm-gone-undated', { text: status });
    return null;
  }
  const enterprise: Enterprise = {
    id: asId<EnterpriseId>(id),
    dataset: context.dataset,
    nature: 'user',
    name: { zh: name, en: name },
    relation,
    zoneId: place.zoneId,
    ...industryOf(reader, context),
    aliases: [],
    facts: [],
    section: null,
  };
  if (relation === 'wanted') return { enterprise, stay: null };
  const areaSqm = reader.areaSqm('usableFloorArea') ?? reader.areaSqm('grossFloorArea');
  const stay: Occupancy = {
    enterpriseId: enterprise.id,
    ...place,
    floor: reader.text('floor'),
    ...period,
    areaSqm: areaSqm !== null && areaSqm > 0 ? areaSqm : null,
  };
  return { enterprise, stay };
}
