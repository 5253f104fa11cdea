/**
 * Wishes to see a part of the desk. An action may be performed by key, palette or button, anywhere on the page; the
 * part it speaks of takes the wish when it stands there, as the map takes a camera request.
 */
export const deskDialogs = ['palette', 'help', 'print'] as const;
export type DeskDialog = (typeof deskDialogs)[number];

export interface DeskWishState {
  /** the dialog that is open */
  readonly deskDialog: DeskDialog | null;
  /** `search`: the search field should get the focus */
  readonly deskWish: 'search' | null;
}

export interface DeskWishActions {
  setDeskDialog(dialog: DeskDialog | null): void;
  wishForDesk(wish: DeskWishState['deskWish']): void;
}

export type DeskWishSlice = DeskWishState & DeskWishActions;

export const initialDeskWishes: DeskWishState = { deskDialog: null, deskWish: null };

/** State and actions of the wishes, for the page's store to spread. */
export function createDeskWishSlice(set: (patch: Partial<DeskWishState>) => void): DeskWishSlice {
  return {
    ...initialDeskWishes,
    setDeskDialog: (deskDialog) => set({ deskDialog }),
    wishForDesk: (deskWish) => set({ deskWish }),
  };
}
