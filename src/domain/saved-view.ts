import type { SavedView } from './desk';
import { type IsoDay, isIsoDay } from './plan-date';

/** The panel of saved views is where one stands while saving, not what is to be seen again. */
const notKept = [/^lang=/, /^panel=views$/];

/** An address as a view keeps it: all but the language, which is the reader's, and the panel it is saved from. */
export function viewHash(hash: string): string {
  const [path = '#/', query = ''] = hash.split('?');
  const kept = query.split('&').filter((pair) => pair !== '' && !notKept.some((rule) => rule.test(pair)));
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

/** The day a view shows, when its address says one. */
export function viewDay({ hash }: Pick<SavedView, 'hash'>): IsoDay | null {
  const day = /[?&]asOf=([^&]*)/.exec(hash)?.[1];
  return day !== undefined && isIsoDay(day) ? day : null;
}

export type ViewNameProblem = 'empty' | 'taken';

/** Why a view cannot bear a name: it has none, or another one has it. */
export function viewNameProblem(
  views: readonly SavedView[],
  name: string,
  ownId: string | null,
): ViewNameProblem | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return 'empty';
  return views.some((view) => view.id !== ownId && view.name.trim().toLowerCase() === wanted)
    ? 'taken'
    : null;
}
