import { asId, type BuildingId } from '@/domain/ids';
import type { Building, WorksDates } from '@/domain/park';
import { effectiveDayNumber } from '@/domain/plan-date';
import { readWorks } from '@/domain/stage-text';
import type { FieldReader } from './field-reader';
import { type ThingContext, thingName } from './parcels';

/** Of an industrial floor, for buildings whose file gives storeys or height, not both. Said wherever it is used. */
const storeyHeightM = 4;

function sizeOf(reader: FieldReader): { readonly heightM: number; readonly storeys: number } {
  const given = { heightM: reader.number('height'), storeys: reader.number('storeys') };
  const heightM = given.heightM !== null && given.heightM > 0 ? given.heightM : null;
  const storeys = given.storeys !== null && given.storeys >= 1 ? Math.round(given.storeys) : null;
  if (heightM !== null && storeys !== null) return { heightM, storeys };
  reader.doubt('dataset-height-assumed', { metres: storeyHeightM });
  if (heightM !== null) return { heightM, storeys: Math.max(1, Math.round(heightM / storeyHeightM)) };
  const count = storeys ?? 1;
  return { heightM: count * storeyHeightM, storeys: count };
}

function worksDatesOf(reader: FieldReader): WorksDates | null {
  const start = reader.date('startDate') ?? reader.date('agreedStartDate');
  const finish = reader.date('finishDate') ?? reader.date('agreedFinishDate');
  if (start === null && finish === null) return null;
  if (start === null || finish === null || effectiveDayNumber(finish) < effectiveDayNumber(start)) {
    reader.doubt('dataset-works-dates');
    return null;
  }
  return { start, finish };
}

export function buildingOf(reader: FieldReader, context: ThingContext): Building {
  const { heightM, storeys } = sizeOf(reader);
  const planned = worksDatesOf(reader);
  const text = reader.text('works');
  const stated = text === null ? null : readWorks(text);
  if (text !== null && stated === null) {
    reader.keep('works', text);
    reader.doubt('dataset-works-unknown', { text });
  }
  // A file of buildings shows what stands, unless it dates the works.
  const works = stated ?? (planned === null ? 'existing' : 'newBuild');
  return {
    id: asId<BuildingId>(context.id),
    dataset: context.dataset,
    nature: 'user',
    zoneId: context.zoneId,
    parcelId: null,
    name: thingName(reader, context.ordinal, { zh: '建筑', en: 'building' }),
    geometryQuality: context.geometryQuality,
    works,
    heightM,
    priorHeightM: works === 'existing' || works === 'retrofit' ? heightM : 0,
    storeys,
    grossFloorAreaSqm: reader.areaSqm('grossFloorArea') || null,
    usableFloorAreaSqm: reader.areaSqm('usableFloorArea') || null,
    scenario: null,
    planned,
    actual: null,
    floors: [],
    geometry: context.geometry,
  };
}
