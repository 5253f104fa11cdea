import type { Answers } from '@/domain/imported-feature';
import type { RawDataset } from '@/exchange/raw';
import type { ControlPoint } from '@/geodesy/four-parameter';
import type { Said } from './said';

/** Everything known when numbers are to be understood. */
export interface Situation {
  readonly raw: RawDataset;
  readonly answers: Answers;
  readonly controlPoints: readonly ControlPoint[] | undefined;
  readonly said: Said;
  /** metres per unit of a drawing */
  readonly scale: number;
}
