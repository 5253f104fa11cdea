import type { StageFamily } from '@/domain/lifecycle-codes';

interface StageSymbol {
  /** shown in the swatch, so that colour is never the only carrier */
  readonly letter: string;
  readonly light: string;
  readonly night: string;
}

/** A sequence: cool grey through yellow and orange to blue and green. */
export const stageSymbols: Readonly<Record<StageFamily, StageSymbol>> = {
  existing: { letter: 'A', light: '#B4BCC4', night: '#7D8D9A' },
  renewal: { letter: 'B', light: '#D8CBA2', night: '#9D9269' },
  reserve: { letter: 'C', light: '#F0DC7E', night: '#B8A13E' },
  ready: { letter: 'D', light: '#F5BE52', night: '#D0922A' },
  offered: { letter: 'E', light: '#EC8B3C', night: '#E27C2C' },
  sold: { letter: 'F', light: '#5B8FD0', night: '#5790DA' },
  building: { letter: 'G', light: '#3E9FB4', night: '#36A5BD' },
  inUse: { letter: 'H', light: '#459E6E', night: '#47A874' },
};

/** Ink for the letter on the swatch. */
export const stageLetterInk = '#10202B';
