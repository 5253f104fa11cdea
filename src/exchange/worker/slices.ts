import type { ImportedFeature } from '@/domain/imported-feature';

/** What one slice holds at most, so that taking it up costs the main thread a few milliseconds. */
const sliceVertices = 4_000;
const sliceFeatures = 400;

const verticesOf = ({ original }: ImportedFeature) =>
  original.parts.reduce((sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0);

/** @returns the number after the last feature of the slice that begins at `from` */
export function endOfSlice(features: readonly ImportedFeature[], from: number): number {
  let vertices = 0;
  let end = from;
  while (end < features.length && end < from + sliceFeatures) {
    const feature = features[end];
    vertices += feature ? verticesOf(feature) : 0;
    if (vertices > sliceVertices && end > from) break;
    end += 1;
  }
  return end;
}
