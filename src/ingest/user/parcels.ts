import type { Bilingual } from '@/domain/bilingual';
import { asId, type DatasetId, type ParcelId, type ZoneId } from '@/domain/ids';
import { readLandUse } from '@/domain/land-use-text';
import type { MultiPolygon, Parcel, Polygon, SupplyMode } from '@/domain/park';
import type { IsoDay } from '@/domain/plan-date';
import { readSupplyMode } from '@/domain/stage-text';
import type { UserGeometryQuality } from '@/domain/user-dataset';
import { controlsOf } from './controls';
import { eventsOf } from './events';
import type { FieldReader } from './field-reader';

/** What every thing of an import has in common. */
export interface ThingContext {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly zoneId: ZoneId;
  readonly geometry: Polygon | MultiPolygon;
  readonly geometryQuality: UserGeometryQuality;
  /** place in the import, from 1, for things without name and number */
  readonly ordinal: number;
  readonly today: IsoDay;
}

const landUseDoubts = {
  unknown: 'dataset-land-use-unknown',
  translated: 'dataset-land-use-translated',
  local: 'dataset-land-use-local',
  mixed: 'dataset-land-use-mixed',
} as const;

/** A code wins over a name beside it; when the code says nothing we know, the name may. */
function landUseOf(reader: FieldReader, subject: 'landUse' | 'existingLandUse'): string | null {
  const texts = (
    subject === 'landUse' ? (['landUseCode', 'landUse'] as const) : (['existingLandUse'] as const)
  )
    .map((role) => reader.text(role))
    .filter((text) => text !== null);
  const readings = texts.map((text) => ({ text, ...readLandUse(text) }));
  const best = readings.find(({ code }) => code !== null) ?? readings[0];
  if (!best) return null;
  if (best.note !== null) {
    reader.keep(subject, best.text);
    const severity = best.note === 'unknown' ? 'warning' : 'info';
    reader.doubt(landUseDoubts[best.note], { text: best.text, code: best.code ?? '' }, severity);
  }
  return best.code;
}

function supplyModeOf(reader: FieldReader): SupplyMode | null {
  const text = reader.text('supplyMode');
  if (text === null) return null;
  const mode = readSupplyMode(text);
  if (mode === null) {
    reader.keep('supplyMode', text);
    reader.doubt('dataset-supply-unknown', { text });
  }
  return mode;
}

export function thingName(reader: FieldReader, ordinal: number, kind: Bilingual): Bilingual {
  const { name: given, number: code } = reader.feature;
  const number = code ?? reader.text('parcelNumber');
  const name = given ?? reader.text('name') ?? reader.text('enterprise');
  const words = [...new Set([number, name].filter((word) => word !== null && word.trim() !== ''))].join(' ');
  if (words !== '') return { zh: words, en: words };
  return { zh: `未命名${kind.zh} ${ordinal}`, en: `Unnamed ${kind.en} ${ordinal}` };
}

/** A code of the land survey has its own meanings: it is kept, and never read as a planned use. */
function surveyCode(reader: FieldReader): void {
  const text = reader.text('landSurveyCode');
  if (text === null) return;
  reader.keep('landSurveyCode', text);
  reader.doubt('dataset-land-survey-code', { text }, 'info');
}

export function parcelOf(reader: FieldReader, context: ThingContext): Parcel {
  surveyCode(reader);
  const term = reader.number('termYears');
  if (term !== null && term <= 0) reader.doubt('dataset-term', { text: term });
  return {
    id: asId<ParcelId>(context.id),
    dataset: context.dataset,
    nature: 'user',
    zoneId: context.zoneId,
    name: thingName(reader, context.ordinal, { zh: '地块', en: 'parcel' }),
    geometryQuality: context.geometryQuality,
    landUse: landUseOf(reader, 'landUse'),
    existingLandUse: landUseOf(reader, 'existingLandUse'),
    siteAreaSqm: reader.feature.areaPlaneSqm,
    supplyMode: supplyModeOf(reader),
    termYears: term !== null && term > 0 ? term : null,
    controls: controlsOf(reader),
    events: eventsOf(reader, context.today),
    illustrates: null,
    facts: [],
    geometry: context.geometry,
  };
}
