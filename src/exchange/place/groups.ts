import type { Issue } from '@/domain/issue';
import type { RawFeature } from '@/exchange/raw';
import { type Box, joinBoxes, swapBox } from './box';
import type { Reading } from './classify';
import { issue } from './issue';

/** Features whose numbers are of one kind. */
export interface Group {
  readonly reading: Reading;
  readonly boxes: Box[];
  readonly members: number[];
}

/** The largest group first. */
export function groupsOf(boxes: readonly (Box | null)[], readings: readonly (Reading | null)[]): Group[] {
  const groups = new Map<string, Group>();
  readings.forEach((reading, index) => {
    const box = boxes[index];
    if (!reading || !box) return;
    const key = `${reading.kind}|${reading.swapped}|${reading.zone}`;
    const group = groups.get(key) ?? { reading, boxes: [], members: [] };
    group.boxes.push(box);
    group.members.push(index);
    groups.set(key, group);
  });
  return [...groups.values()].sort((a, b) => b.members.length - a.members.length);
}

/** Extent of a group, east or lon first. */
export function boxOfGroup({ boxes, reading }: Group): Box {
  const all = joinBoxes(boxes) ?? { minX: 0, maxX: 0, minY: 0, maxY: 0 };
  return reading.swapped ? swapBox(all) : all;
}

/** Metres with and without a zone may stand in one file; degrees beside metres are a slip. */
export function goTogether(main: Reading, other: Reading): boolean {
  const metres = ({ kind }: Reading) => kind === 'plane' || kind === 'prefixed';
  return main.kind === other.kind || (metres(main) && metres(other));
}

/** Features of another kind of numbers than the rest. */
export function mixed(features: readonly RawFeature[], members: readonly number[]): Issue[] {
  return members.map((index) => issue('error', 'coordinates-mixed', {}, features[index]?.where ?? {}));
}

/** Features whose numbers are no numbers, or fit nothing. */
export function strangers(
  features: readonly RawFeature[],
  boxes: readonly (Box | null)[],
  readings: readonly (Reading | null)[],
): Issue[] {
  return features.flatMap((feature, index) => {
    if (boxes[index]) {
      return readings[index] ? [] : [issue('error', 'coordinates-unplaceable', {}, feature.where)];
    }
    const empty = feature.parts.every((part) => part.every((ring) => ring.length === 0));
    return empty ? [] : [issue('error', 'coordinates-not-numbers', {}, feature.where)];
  });
}
