import type { SurveyPosition } from '@/domain/imported-feature';
import type { Progress } from '../raw';
import { OutlineIndex } from './outline-index';
import type { DrawnShape } from './shapes';

export interface PlacedText {
  readonly at: SurveyPosition;
  readonly lines: readonly string[];
}

/** Two outlines are one and the same when their areas differ by less. */
const sameArea = 1e-6;

/**
 * Gives every text to the smallest outline around it; to both when the same outline was drawn on two layers.
 * @returns for each shape its texts from the top down, and how many texts stand in no outline
 */
export function textsOfShapes(
  shapes: readonly DrawnShape[],
  texts: readonly PlacedText[],
  progress: Progress,
): { readonly texts: ReadonlyMap<number, readonly string[]>; readonly outside: number } {
  const index = new OutlineIndex(shapes);
  const found = new Map<number, PlacedText[]>();
  let outside = 0;
  texts.forEach((text, count) => {
    if (count % 64 === 0) progress(count, texts.length);
    let area: number | null = null;
    for (const outline of index.around(text.at)) {
      if (area !== null && outline.area > area * (1 + sameArea)) break;
      area ??= outline.area;
      const own = found.get(outline.shape);
      if (own) own.push(text);
      else found.set(outline.shape, [text]);
    }
    if (area === null) outside += 1;
  });
  const sorted = [...found].map(([shape, own]): [number, readonly string[]] => [
    shape,
    own.toSorted((a, b) => b.at[1] - a.at[1] || a.at[0] - b.at[0]).flatMap(({ lines }) => lines),
  ]);
  return { texts: new Map(sorted), outside };
}
