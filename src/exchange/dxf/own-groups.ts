import type { ShapeKind, SurveyPart, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { type OwnPlace, ownTextOf } from './own-data';
import type { DrawnShape } from './shapes';
import type { Placed } from './unfold';

interface Member {
  readonly place: OwnPlace;
  readonly list: readonly SurveyPosition[];
}

interface Group {
  readonly order: number;
  readonly kind: ShapeKind;
  readonly from: Placed;
  readonly members: Member[];
}

/** Parts in order, each ring in its place; a ring whose outer ring somebody deleted stands for itself. */
function partsOf(members: readonly Member[]): readonly SurveyPart[] {
  const parts = new Map<number, { ring: number; list: SurveyRing }[]>();
  for (const { place, list } of members) {
    const rings = parts.get(place.part) ?? [];
    rings.push({ ring: place.ring, list });
    parts.set(place.part, rings);
  }
  return [...parts]
    .toSorted(([a], [b]) => a - b)
    .map(([, rings]) => rings.toSorted((a, b) => a.ring - b.ring).map(({ list }) => list));
}

/**
 * Puts together what this program had to write as several entities: parts and holes. A copy somebody made in a CAD
 * program carries the same notes; it becomes a feature of its own.
 */
export class OwnGroups {
  readonly #groups: Group[] = [];
  readonly #latest = new Map<string, Group>();

  add(place: OwnPlace, order: number, from: Placed, kind: ShapeKind, list: readonly SurveyPosition[]): void {
    const key = `${kind} ${place.feature}`;
    const group = this.#latest.get(key);
    const isTaken = group?.members.some(
      ({ place: other }) => other.part === place.part && other.ring === place.ring,
    );
    if (group && !isTaken) {
      group.members.push({ place, list });
      return;
    }
    const fresh: Group = { order, kind, from, members: [{ place, list }] };
    this.#groups.push(fresh);
    this.#latest.set(key, fresh);
  }

  list(): readonly { readonly order: number; readonly shape: DrawnShape }[] {
    return this.#groups.map(({ order, kind, from, members }) => {
      const { layer, line, handle, blockTexts, ownData } = from;
      const own = ownTextOf(ownData);
      return { order, shape: { kind, layer, line, handle, parts: partsOf(members), blockTexts, own } };
    });
  }
}
