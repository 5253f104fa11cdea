import { sourcesOf, type TableRow } from '@/domain/table';
import { toCsv, toTabSeparated } from '@/exchange/csv';
import { type MessageKey, message } from '@/messages/message';
import { textIn } from '@/wording/text-in';
import { cellText, wordOf } from './cell-words';
import { columnHeading } from './column-words';
import type { TableView } from './use-table-view';

const provenanceColumns = [
  'nature',
  'dataset',
  'accuracy',
  'facts',
  'documents',
  'sections',
  'asOf',
  'basis',
] as const;

/** Exactly the rows and columns on screen, at their date, each row with where it comes from. */
export function exportRows(view: TableView): readonly (readonly string[])[] {
  const { reader, reading, columns, rows } = view;
  const { locale } = reader;
  const word = (key: MessageKey) => message(locale, key);
  const header = [
    ...columns.map(({ id }) => columnHeading(reader, id)),
    ...provenanceColumns.map((name) => word(`desk.csv.${name}`)),
  ];
  const body = rows.map((row) => [
    ...columns.map((column) => cellText(reader, column.cell(row, reading), true)),
    ...provenance(view, row),
  ]);
  return [header, ...body];
}

function provenance({ reader, reading }: TableView, row: TableRow): readonly string[] {
  const { locale } = reader;
  const { park, clock } = reading;
  const dataset = park.datasets.find(({ id }) => String(id) === row.dataset);
  const sources = sourcesOf(park, row);
  const quality = row.accuracy === null ? '' : wordOf(locale, 'quality', row.accuracy);
  const warning = row.accuracy === 'schematic' ? ` · ${message(locale, 'desk.csv.measuring')}` : '';
  return [
    message(locale, `desk.nature.${row.nature}`),
    dataset ? textIn(locale, dataset.title) : row.dataset,
    quality + warning,
    row.facts.join(' '),
    sources.documents.join(' '),
    sources.sections.join(' '),
    clock.asOf,
    message(locale, `shell.basis.${clock.basis}`),
  ];
}

/** @returns whether the clipboard took it: it is missing over plain HTTP and from a file, and may refuse */
export async function copyTable(view: TableView): Promise<boolean> {
  const text = toTabSeparated(exportRows(view));
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, for pages that are no secure context: a wall opened over plain HTTP, a file from a USB stick. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    copied = false;
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

/** Hands the table to the browser as a CSV file named by table and date. */
export function downloadTable(view: TableView): void {
  const { asOf, basis } = view.reading.clock;
  const url = URL.createObjectURL(new Blob([toCsv(exportRows(view))], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `zhigu-${view.id}-${asOf}-${basis}.csv`;
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
