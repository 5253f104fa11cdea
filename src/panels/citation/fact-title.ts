import type { Bilingual } from '@/domain/bilingual';
import type { Park, Zone } from '@/domain/park';
import type { Fact } from '@/domain/quantity';
import { type MessageKey, message } from '@/messages/message';

const inBoth = (key: MessageKey): Bilingual => ({ zh: message('zh-CN', key), en: message('en', key) });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The only zone a fact of land, floor space or firms is the figure of. */
function zoneOf(park: Park, fact: Fact): Zone | undefined {
  return park.zones.find((zone) =>
    [zone.landAreaFact, zone.floorSpaceFact, zone.residentFact].includes(fact.id),
  );
}

/** What a fact is about, in a few words: the promise it makes, what it counts or measures, else its group. */
function subjectOf(park: Park, fact: Fact): Bilingual {
  const promise = [...park.milestones, ...park.indicators].find(({ factId }) => factId === fact.id);
  if (promise) return promise.name;
  const [only, second] = fact.quantities;
  const subject = only && !second ? (only.subject ?? inBoth(`figures.measure.${only.measure}`)) : null;
  if (!subject) return inBoth(`panels.fact.group.${fact.group}`);
  const zone = zoneOf(park, fact);
  if (!zone) return subject;
  return {
    zh: `${zone.shortName.zh} · ${subject.zh}`,
    en: `${zone.shortName.en} · ${subject.en}`,
  };
}

/** Heading of a citation: what it is about, then its id, so that no two pages are named alike. */
export function factTitle(park: Park, fact: Fact): Bilingual {
  const { zh, en } = subjectOf(park, fact);
  return { zh: `${zh} · ${fact.id}`, en: `${capital(en)} · ${fact.id}` };
}
