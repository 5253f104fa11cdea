/** Whether a dialogue that covers the map has been folded down so that the map can be seen. */
export interface Lowered {
  readonly isLow: boolean;
  readonly onChange: (isLow: boolean) => void;
}
