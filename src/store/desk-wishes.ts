/**
 * Wishes to see a part of the desk. An action may be performed by key, palette or button, anywhere on the page; the
 * part it speaks of takes the wish when it stands there, as the map takes a camera request.
 */
export const deskDialogs = ['palette', 'help', 'print'] as const;
export type DeskDialog = (typeof deskDialogs)[number];

/** How copying ended: `manual`: no clipboard here, the text waits to be copied by hand · `nothing`: no figure at hand. */
export interface CopyOutcome {
  readonly way: 'done' | 'manual' | 'nothing';
  readonly text: string;
}

export interface DeskWishState {
  readonly copyOutcome: CopyOutcome | null;
  /** the dialog that is open */
  readonly deskDialog: DeskDialog | null;
  /** `search`, `saveView`: the field to search in, or to name a view in, should get the focus */
  readonly deskWish: 'search' | 'saveView' | null;
}

export interface DeskWishActions {
  setCopyOutcome(outcome: CopyOutcome | null): void;
  setDeskDialog(dialog: DeskDialog | null): void;
  wishForDesk(wish: DeskWishState['deskWish']): void;
}

export type DeskWishSlice = DeskWishState & DeskWishActions;

export const initialDeskWishes: DeskWishState = { copyOutcome: null, deskDialog: null, deskWish: null };

/** State and actions of the wishes, for the page's store to spread. */
export function createDeskWishSlice(set: (patch: Partial<DeskWishState>) => void): DeskWishSlice {
  return {
    ...initialDeskWishes,
    setCopyOutcome: (copyOutcome) => set({ copyOutcome }),
    setDeskDialog: (deskDialog) => set({ deskDialog }),
    wishForDesk: (deskWish) => set({ deskWish }),
  };
}
