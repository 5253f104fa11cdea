import type { Bilingual } from '@/domain/bilingual';
import type { ExportKind } from '@/exchange/export/kinds';
import type { ExportScope } from '@/exchange/export/park-things';
import type { Locale } from '@/messages/locale';
import { message } from '@/messages/message';
import { textIn } from '@/wording/text-in';

interface Wished {
  readonly kind: ExportKind;
  readonly what: ExportScope['what'];
  /** title of the chosen dataset */
  readonly dataset: Bilingual | undefined;
  /** ISO day of the clock */
  readonly day: string;
}

/** What an export is called, in the language of the page: product, day, paper, and what it holds. */
export function exportTitle(locale: Locale, { kind, what, dataset, day }: Wished): string {
  const isPaper = kind === 'points' || kind === 'balance';
  const scope =
    what === 'dataset' ? (dataset ? textIn(locale, dataset) : '') : message(locale, `export.file.${what}`);
  return [
    message(locale, 'shell.product.name').replaceAll(' ', '-'),
    day,
    isPaper ? message(locale, `export.file.${kind}`) : '',
    // The balance is one of whole datasets, whatever is chosen.
    kind === 'balance' ? '' : scope,
  ]
    .filter((part) => part !== '')
    .join('_');
}
