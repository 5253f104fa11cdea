import type { Park } from '@/domain/park';
import type { Fact } from '@/domain/quantity';
import type { Locale } from '@/messages/locale';
import { hasMessage, message } from '@/messages/message';
import { textIn } from '@/wording/text-in';

/**
 * What the first figure of a fact measures, in a few words: the thing counted, else the measure. Measures stay apart by
 * name: 地上总建筑面积 is not 可利用建筑面积.
 */
export function figureCaption(locale: Locale, fact: Fact | undefined): string {
  const quantity = fact?.quantities[0];
  if (!quantity) return '';
  if (quantity.subject) return textIn(locale, quantity.subject);
  const key = `figures.measure.${quantity.measure}`;
  return hasMessage(key) ? message(locale, key) : '';
}

/** The same with the zone or industry it belongs to, where several stand side by side: 一期 · 占地面积. */
export function ownedFigureCaption(locale: Locale, park: Park, fact: Fact | undefined): string {
  if (!fact) return '';
  const zone = park.zones.find(({ landAreaFact, floorSpaceFact, residentFact }) =>
    [landAreaFact, floorSpaceFact, residentFact].includes(fact.id),
  );
  const industry = park.industries.find(({ facts }) => facts.includes(fact.id));
  const owner = zone?.shortName ?? industry?.name;
  const caption = figureCaption(locale, fact);
  return owner ? `${textIn(locale, owner)} · ${caption}` : caption;
}
