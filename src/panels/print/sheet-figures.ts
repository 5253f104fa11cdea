import { derivedValue } from '@/domain/derived';
import { asId, type DatasetId, type FactId } from '@/domain/ids';
import { lastDayOf } from '@/domain/plan-date';
import { natureOf, provenanceOf } from '@/panels/figures';
import { formatDate } from '@/wording/format-date';
import { formatQuantity } from '@/wording/format-quantity';
import { textIn } from '@/wording/text-in';
import { factSource } from './citations';
import type { SheetContext, SheetFigure } from './sheet-context';

/** A figure of the plan as it is worded; what describes a later day than the one looked at says so. */
export function factFigure(sheet: SheetContext, id: string, ordinal: number, label: string): SheetFigure {
  const { park, locale, areaUnit, clock, t } = sheet;
  const fact = park.facts.get(asId<FactId>(id));
  const quantity = fact?.quantities[ordinal - 1];
  const several = (fact?.quantities.length ?? 0) > 1;
  const common = {
    key: `${id}#${ordinal}`,
    label,
    provenance: { 'data-fact': several ? `${id}#${ordinal}` : id },
  };
  if (!fact || !quantity) return { ...common, value: null, citation: null };
  const words = formatQuantity(locale, quantity, { areaUnit });
  const date = quantity.kind === 'baseline' ? (quantity.date ?? fact.date) : undefined;
  const later =
    date !== undefined && clock.asOf < lastDayOf(date)
      ? `${t('figures.statedLater')} ${formatDate(locale, date)}`
      : null;
  const worded = locale !== 'zh-CN' || words.converted ? words.source : null;
  const notes = [worded, later].filter((note) => note !== null);
  return {
    ...common,
    value: words.text,
    citation: sheet.cite(factSource(id)),
    ...(notes.length > 0 ? { note: notes.join(' · ') } : {}),
  };
}

/** Every figure of a fact, or what it says when it holds none. */
export function factFigures(sheet: SheetContext, id: string): readonly SheetFigure[] {
  const { park, locale, t } = sheet;
  const fact = park.facts.get(asId<FactId>(id));
  if (!fact) return [];
  if (fact.quantities.length === 0) return [statement(sheet, id)];
  return fact.quantities.map((quantity, index) =>
    factFigure(
      sheet,
      id,
      index + 1,
      quantity.subject ? textIn(locale, quantity.subject) : t(`figures.measure.${quantity.measure}`),
    ),
  );
}

/** What a fact says, in our words. */
export function statement(sheet: SheetContext, id: string): SheetFigure {
  const fact = sheet.park.facts.get(asId<FactId>(id));
  return {
    key: `${id}/text`,
    label: '',
    value: fact ? textIn(sheet.locale, fact.statement) : null,
    provenance: { 'data-fact': id },
    citation: fact ? sheet.cite(factSource(id)) : null,
  };
}

/** The parts of a derived value, those of a zone when some speak of it, each with the word 推算. */
export function derivedFigures(sheet: SheetContext, id: string, zoneId?: string): readonly SheetFigure[] {
  const { park, locale, t } = sheet;
  const derived = derivedValue(park, id);
  if (!derived) return [];
  const ofZone = derived.figures.filter((part) => part.zoneId !== null && part.zoneId === zoneId);
  return (ofZone.length > 0 ? ofZone : derived.figures).map((part, index) => ({
    key: `${id}/${index}`,
    label: `${textIn(locale, derived.title)}${derived.figures.length > 1 ? ` · ${textIn(locale, part.label)}` : ''}`,
    value: formatQuantity(locale, { ...part, strive: part.strive ?? false }, { decimals: part.digits }).text,
    provenance: { 'data-derived': id },
    citation: sheet.cite({ type: 'derived', id }),
    note: [t('figures.derived'), derived.caveat ? textIn(locale, derived.caveat) : null]
      .filter(Boolean)
      .join(' · '),
  }));
}

/** A number of a thing's own dataset. @param value null: 规划未载明 */
export function ownFigure(
  sheet: SheetContext,
  thing: { readonly dataset: DatasetId },
  label: string,
  value: string | null,
  note?: string,
): SheetFigure {
  return {
    key: label,
    label,
    value,
    provenance: provenanceOf(sheet.park, thing.dataset),
    citation: value === null ? null : sheet.cite({ type: 'dataset', id: thing.dataset }),
    natures: [natureOf(sheet.park, thing.dataset)],
    ...(note && value !== null ? { note } : {}),
  };
}
