import type { DeskPanelId } from '@/store/desk-panel';
import type { DeskStore } from '@/store/desk-store';

/** Opens a panel of the drawer, or closes it; the tables give up the place they share. */
export function showPanel(store: DeskStore, panel: DeskPanelId | null): void {
  if (panel !== null) store.getState().setOpenTable(null);
  store.getState().setDeskPanel(panel);
}
