import type { Park } from '@/domain/park';
import type { Selection } from '@/domain/selection';
import type { Locale } from '@/messages/locale';
import { message } from '@/messages/message';
import { textIn } from '@/wording/text-in';
import { inspect } from './inspectors';

/** Name of what is chosen with its kind, for a sheet's handle or the window's title. */
export function inspectorTitle(park: Park, selection: Selection, locale: Locale): string {
  const inspected = inspect(park, selection.kind, selection.id);
  const name = inspected ? textIn(locale, inspected.title) : message(locale, 'panels.inspector.unknownTitle');
  const kind = message(locale, inspected?.kindKey ?? `panels.kind.${selection.kind}`);
  return `${kind} · ${name}`;
}
