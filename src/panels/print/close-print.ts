import { deskStore } from '@/store/desk-store';

/** Closes the dialog, stops a drawing under way and lets go of the picture. */
export function closePrint(): void {
  const { deskDialog, setDeskDialog, dropPicture } = deskStore().getState();
  dropPicture();
  if (deskDialog === 'print') setDeskDialog(null);
}
