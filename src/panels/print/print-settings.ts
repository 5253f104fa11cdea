import type { Orientation, Paper } from './sheet-formats';
import type { SheetPart } from './sheet-model';

export interface PrintSettings {
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** ground over paper; null: as on screen */
  readonly scale: number | null;
  /** null: the sheet's own choice, which follows what is selected */
  readonly title: string | null;
  readonly number: string;
  readonly parts: Readonly<Record<SheetPart, boolean>>;
}

export const firstSettings: PrintSettings = {
  paper: 'a4',
  orientation: 'landscape',
  scale: null,
  title: null,
  number: '',
  parts: { legend: true, selection: true, coordinates: true },
};
