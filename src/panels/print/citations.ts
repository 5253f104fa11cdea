import type { Basis } from '@/domain/clock';
import { derivedValue } from '@/domain/derived';
import { asId, type DatasetId, type FactId } from '@/domain/ids';
import type { Park } from '@/domain/park';
import type { IsoDay, PlanDate } from '@/domain/plan-date';
import type { MessageKey, MessageParams } from '@/messages/message';
import { formatDate } from '@/wording/format-date';
import { textIn } from '@/wording/text-in';
import type { SheetContext } from './sheet-context';

/** Where a figure on the sheet comes from. */
export type Source =
  | { readonly type: 'fact'; readonly id: FactId }
  | { readonly type: 'derived'; readonly id: string }
  | { readonly type: 'dataset'; readonly id: DatasetId }
  /** counted in these datasets; `asOf` absent: the count does not depend on the date */
  | {
      readonly type: 'count';
      readonly datasets: readonly string[];
      readonly asOf?: IsoDay;
      readonly basis?: Basis;
    }
  | { readonly type: 'document'; readonly title: string; readonly number?: string; readonly date: PlanDate }
  | { readonly type: 'frame' | 'scale' | 'entry' };

export interface Citation {
  readonly number: number;
  readonly source: Source;
}

/** Numbers sources in the order in which the sheet first needs them; the same source keeps its number. */
export function createCitations() {
  const numbers = new Map<string, Citation>();
  return {
    cite(source: Source): number {
      const key = JSON.stringify(source);
      const known = numbers.get(key);
      if (known) return known.number;
      const number = numbers.size + 1;
      numbers.set(key, { number, source });
      return number;
    },
    entries: (): readonly Citation[] => [...numbers.values()],
  };
}

type Words = (key: MessageKey, params?: MessageParams) => string;

function factWords(t: Words, park: Park, id: FactId): string {
  const fact = park.facts.get(id);
  const document = park.documents.find((one) => one.id === fact?.documentId);
  if (!fact || !document) return t('print.unresolved', { id });
  return t('print.source.fact', { document: document.number, section: fact.section, id });
}

/** A source in words: document, section and entry; formula and inputs; what was counted, when and where. */
export function sourceWords(
  context: Pick<SheetContext, 't' | 'park' | 'locale' | 'clock'>,
  source: Source,
): string {
  const { t, park, locale, clock } = context;
  const day = (date: PlanDate | IsoDay) => formatDate(locale, date as PlanDate);
  const named = (id: string) => {
    const info = park.datasets.find((one) => String(one.id) === id);
    const remark =
      info?.nature === 'illustrative'
        ? t('print.source.sample')
        : info?.nature === 'user' || id.startsWith('user')
          ? t('print.source.user')
          : '';
    return `${info ? textIn(locale, info.title) : id}${remark}`;
  };
  switch (source.type) {
    case 'fact':
      return factWords(t, park, source.id);
    case 'derived': {
      const derived = derivedValue(park, source.id);
      if (!derived) return t('print.unresolved', { id: source.id });
      const inputs = derived.inputs.join(locale === 'zh-CN' ? '、' : ', ');
      return t('print.source.derived', { id: source.id, formula: textIn(locale, derived.formula), inputs });
    }
    case 'dataset': {
      const info = park.datasets.find((one) => one.id === source.id);
      const title = named(String(source.id));
      return info ? t('print.source.dataset', { title, source: textIn(locale, info.source) }) : title;
    }
    case 'count': {
      const datasets = source.datasets.map(named).join(locale === 'zh-CN' ? '、' : ', ');
      if (source.asOf === undefined) return t('print.source.countUndated', { datasets });
      const basis = t(`shell.basis.${source.basis ?? clock.basis}`);
      return t('print.source.count', { datasets, day: day(source.asOf), basis });
    }
    case 'document':
      return t('print.source.document', {
        title: [source.title, source.number].filter(Boolean).join(' '),
        day: day(source.date),
      });
    case 'frame':
    case 'scale':
    case 'entry':
      return t(`print.source.${source.type}`);
  }
}

export const factSource = (id: string): Source => ({ type: 'fact', id: asId<FactId>(id) });
