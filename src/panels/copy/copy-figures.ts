import type { Report } from '@/domain/evidence';
import { appStore } from '@/store/store';
import { formatDate } from '@/wording/format-date';
import { type CiteReading, citeDerived, citeFact, citeOwn } from './cite';
import type { MarkedFigure } from './figures-at-hand';

function readingOf(): CiteReading {
  const { locale, park, areaUnit, asOf, basis, today } = appStore().getState();
  return { locale, park, areaUnit, clock: { asOf, basis, today } };
}

function documentOf(report: Report | undefined): string {
  if (!report) return '';
  const { title, number, date } = report.document;
  return [title, number, formatDate(appStore().getState().locale, date)].filter(Boolean).join(' ');
}

function lineOf(reading: CiteReading, figure: MarkedFigure): string {
  const { kind, mark, text, label } = figure;
  if (kind === 'fact') {
    const [id = '', ordinal] = mark.split('#');
    return citeFact(reading, id, ordinal === undefined ? null : Number(ordinal)) ?? text;
  }
  if (kind === 'derived') return citeDerived(reading, mark) ?? text;
  const report =
    kind === 'reported'
      ? appStore()
          .getState()
          .reports.find(({ id }) => id === mark)
      : undefined;
  return citeOwn(reading, kind, text, label, documentOf(report));
}

/** Puts text on the clipboard; where there is none (plain HTTP, a file, a refusal) the page offers it by hand. */
async function put(text: string): Promise<void> {
  const { setCopyOutcome } = appStore().getState();
  try {
    await navigator.clipboard.writeText(text);
    setCopyOutcome({ way: 'done', text });
  } catch {
    setCopyOutcome({ way: 'manual', text });
  }
}

/** @param figures as they were at hand when the person asked; a dialog may have covered them since */
export async function copyFigures(figures: readonly MarkedFigure[]): Promise<void> {
  const reading = readingOf();
  await put([...new Set(figures.map((figure) => lineOf(reading, figure)))].join('\n'));
}

/** One figure of a fact, or all of them; a derived value by its id. */
export async function copyCitation(id: string, ordinal: number | null): Promise<void> {
  const reading = readingOf();
  await put(citeFact(reading, id, ordinal) ?? citeDerived(reading, id) ?? id);
}
