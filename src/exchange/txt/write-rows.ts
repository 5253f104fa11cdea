import type { ExportFeature } from '../raw';
import type { TxtOptions } from './options';
import { surveyOrder } from './ring-order';

/** One row to be written. */
export interface WrittenRow {
  readonly label: string;
  /** running over all rings of the parcel */
  readonly ring: number;
  readonly east: number;
  readonly north: number;
}

export interface WrittenRows {
  readonly rows: readonly WrittenRow[];
  /** true when the document had point numbers and they are not the ones written */
  readonly isRenumbered: boolean;
}

/**
 * The rows of a parcel: outer ring, its holes, further parts; labels run on through all rings and the closing row
 * repeats the ring's first one.
 */
export function rowsOf(feature: ExportFeature, { letterJ, closingRows }: TxtOptions): WrittenRows {
  const rows: WrittenRow[] = [];
  const isPolygon = feature.kind === 'polygon';
  let [number, ringNumber, isRenumbered] = [0, 0, false];
  feature.parts.forEach((part, partIndex) => {
    part.forEach((ring, ringIndex) => {
      if (ring.length === 0) return;
      ringNumber += 1;
      const first = rows.length;
      for (const index of isPolygon ? surveyOrder(ring) : ring.keys()) {
        const position = ring[index];
        if (!position) continue;
        number += 1;
        const label = `${letterJ ? 'J' : ''}${number}`;
        const former = feature.pointLabels?.[partIndex]?.[ringIndex]?.[index];
        if (former && former !== label) isRenumbered = true;
        rows.push({ label, ring: ringNumber, east: position[0], north: position[1] });
      }
      const closing = rows[first];
      if (isPolygon && closingRows && closing) rows.push(closing);
    });
  });
  return { rows, isRenumbered };
}

const decimals = 3;

/** North and east as columns. @param shift what the prefix adds to the eastings */
export function pairText({ east, north }: WrittenRow, shift: number, { order }: TxtOptions): string {
  const [n, e] = [north.toFixed(decimals), (east + shift).toFixed(decimals)];
  return order === 'northFirst' ? `${n},${e}` : `${e},${n}`;
}
