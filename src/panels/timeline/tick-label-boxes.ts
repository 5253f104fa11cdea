/** Room for a tick's name, as shares of the scale. */
export interface TickLabelBox {
  readonly align: 'start' | 'centre' | 'end';
  readonly width: number;
}

const edge = 0.12;

/** Names sit under their ticks and never run into each other: each takes half of the way to its neighbours. */
export function tickLabelBoxes(positions: readonly number[]): readonly TickLabelBox[] {
  return positions.map((position, index) => {
    const before = positions[index - 1] ?? -position;
    const after = positions[index + 1] ?? 2 - position;
    if (position < edge) return { align: 'start', width: (after - position) / 2 };
    if (position > 1 - edge) return { align: 'end', width: (position - before) / 2 };
    return { align: 'centre', width: Math.min(position - before, after - position) };
  });
}
