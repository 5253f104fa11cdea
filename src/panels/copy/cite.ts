import '@/messages/desk';
import type { ClockReading } from '@/domain/clock';
import { derivedValue } from '@/domain/derived';
import { asId, type FactId } from '@/domain/ids';
import type { Park } from '@/domain/park';
import type { Fact, Quantity } from '@/domain/quantity';
import type { Locale } from '@/messages/locale';
import { message } from '@/messages/message';
import { factTitle } from '@/panels/citation/fact-title';
import { formatDate } from '@/wording/format-date';
import { formatQuantity, type LandAreaUnit } from '@/wording/format-quantity';
import { textIn } from '@/wording/text-in';

export interface CiteReading {
  readonly locale: Locale;
  readonly park: Park;
  readonly areaUnit: LandAreaUnit;
  readonly clock: ClockReading;
}

const marks = {
  'zh-CN': { list: '；', stop: '。', pause: '，', colon: '：', open: '（', close: '）' },
  en: { list: '; ', stop: '.', pause: ', ', colon: ': ', open: ' (', close: ')' },
} as const;

/** One figure in words: comparator, value, qualifier and unit, what it is, its kind and its own date. */
function quantityText(
  { locale, areaUnit }: CiteReading,
  fact: Fact,
  quantity: Quantity,
  title: string,
): string {
  const parts = formatQuantity(locale, quantity, { areaUnit });
  const notes: string[] = [];
  const what = quantity.subject
    ? textIn(locale, quantity.subject)
    : message(locale, `figures.measure.${quantity.measure}`);
  if (!title.toLowerCase().includes(what.toLowerCase())) notes.push(what);
  notes.push(message(locale, `figures.kind.${quantity.kind}`));
  const date = quantity.date ?? fact.date;
  if (date) notes.push(formatDate(locale, date, { yearEnd: quantity.kind !== 'baseline' }));
  if (locale !== 'zh-CN' || parts.converted)
    notes.push(message(locale, 'desk.cite.worded', { text: parts.source }));
  const { open, close, pause } = marks[locale];
  return `${parts.text}${open}${notes.join(pause)}${close}`;
}

function sourceText({ locale, park }: CiteReading, fact: Fact): string {
  const document = park.documents.find(({ id }) => id === fact.documentId);
  return message(locale, 'desk.cite.source', {
    title: document ? textIn(locale, document.title) : fact.documentId,
    number: document?.number ?? fact.documentId,
    section: fact.section,
    id: fact.id,
    issued: document ? formatDate(locale, document.date) : '',
  });
}

/**
 * A figure of the plan as a line to be pasted: with comparator, qualifier and unit, and document, section, fact id, date.
 * @param ordinal 1-based place among the figures of the fact; null for all of them and for statements without figures
 */
export function citeFact(reading: CiteReading, id: string, ordinal: number | null): string | null {
  const { locale, park } = reading;
  const fact = park.facts.get(asId<FactId>(id));
  if (!fact) return null;
  const { list, stop, colon } = marks[locale];
  const title = textIn(locale, factTitle(park, fact)).replace(` · ${fact.id}`, '');
  const chosen = fact.quantities.filter((_, index) => ordinal === null || index === ordinal - 1);
  const what =
    chosen.length > 0
      ? `${title}${colon}${chosen.map((quantity) => quantityText(reading, fact, quantity, title)).join(list)}`
      : textIn(locale, fact.statement).replace(/[。.]$/, '');
  return `${what}${list}${sourceText(reading, fact)}${stop}`;
}

/** A value of ours: its figures, that the plan does not state them, formula, inputs and caveat. */
export function citeDerived({ locale, park }: CiteReading, id: string): string | null {
  const derived = derivedValue(park, id);
  if (!derived) return null;
  const { list, stop, pause, colon } = marks[locale];
  const figures = derived.figures.map((part) => {
    const { text } = formatQuantity(
      locale,
      { ...part, strive: part.strive ?? false },
      { decimals: part.digits },
    );
    return derived.figures.length > 1 ? `${textIn(locale, part.label)} ${text}` : text;
  });
  const parts = [
    `${textIn(locale, derived.title)}${colon}${figures.join(pause)}`,
    message(locale, 'desk.cite.derived', { id: derived.id }),
    message(locale, 'desk.cite.formula', { formula: textIn(locale, derived.formula) }),
    message(locale, 'desk.cite.inputs', { ids: derived.inputs.join(', ') }),
    ...(derived.caveat ? [textIn(locale, derived.caveat).replace(/[。.]$/, '')] : []),
  ];
  return `${parts.join(list)}${stop}`;
}

export type OwnFigureKind = 'sample' | 'user' | 'measured' | 'count' | 'reported';

/**
 * A number that is no figure of the plan, as it stands on screen, with what it is and the day it holds for.
 * @param label what the number is the number of, as the screen says it
 * @param document of a report
 */
export function citeOwn(
  { locale, clock }: CiteReading,
  kind: OwnFigureKind,
  text: string,
  label: string,
  document = '',
): string {
  const { list, stop, colon } = marks[locale];
  const day = formatDate(locale, clock.asOf as never);
  const parts = [
    label === '' ? text : `${label}${colon}${text}`,
    message(locale, `desk.cite.${kind}`, { document }),
    message(locale, 'desk.cite.clock', { day, basis: message(locale, `panels.basis.${clock.basis}`) }),
  ];
  return `${parts.join(list)}${stop}`;
}
