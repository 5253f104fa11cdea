import type { MessageKey, MessageParams } from '@/messages/message';
import type { DeskStore, DeskStoreState } from '@/store/desk-store';

export const actionGroups = ['find', 'clock', 'go', 'show', 'edit', 'settings'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** What a person can do, once: keys, command palette and help page are made from it. */
export interface DeskAction {
  readonly id: string;
  readonly group: ActionGroup;
  readonly labelKey: MessageKey;
  /** what the label names: the saved view that is opened */
  readonly labelParams?: MessageParams;
  /** `KeyboardEvent.key`; null = by palette or button only */
  readonly key: string | null;
  /** held with Ctrl, or ⌘ on a Mac */
  readonly withCommand?: boolean;
  /** a second key, held with Ctrl or ⌘ and Shift: what other programs use */
  readonly keyWithShift?: string;
  /** works from within text fields too, which otherwise keep their keys */
  readonly everywhere?: boolean;
  perform(store: DeskStore): void;
  /** whether it would do anything now; what would not is left out of the palette and its key does nothing */
  available(state: DeskStoreState): boolean;
}

export const always = () => true;

const caps: Readonly<Record<string, string>> = { ' ': 'Space', Escape: 'Esc' };

/** What is printed on the keys of an action. */
export function keyCaps(action: Pick<DeskAction, 'key' | 'withCommand'>): readonly string[] {
  if (action.key === null) return [];
  const cap = caps[action.key] ?? action.key.toUpperCase();
  return action.withCommand ? ['Ctrl / ⌘', cap] : [cap];
}
