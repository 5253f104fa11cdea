import { mix, type Position, type Ring, type Shape } from './plane';
import { contains, cut, merge, overlap, splitAlong, streetCorners } from './shape-operations';

interface NamedBand {
  readonly shape: Ring;
  readonly name: { readonly zh: string; readonly en: string } | null;
  readonly landUse: string;
}

/** What a designer draws inside a zone; everything else follows. */
export interface SitePlan {
  readonly zoneId: string;
  /** Carriageways with their pavements, land use 1207. They win over everything: a canal passes below as a culvert. */
  readonly streets: readonly Ring[];
  /** Water, then squares and green; an earlier one wins over a later one. */
  readonly bands: readonly NamedBand[];
  /** Boundaries between parcels inside a block, as segments whose middle lies in the block. */
  readonly lotLines: readonly (readonly [Position, Position])[];
  /** A point inside each parcel. A lot without one becomes a pocket park. */
  readonly seeds: ReadonlyMap<string, Position>;
  readonly cornerM: number;
}

export interface LaidOut {
  readonly parcels: ReadonlyMap<string, Shape>;
  readonly areas: readonly LaidOutArea[];
}
interface LaidOutArea {
  readonly landUse: string;
  readonly name: NamedBand['name'];
  readonly shape: Shape;
}

/**
 * Divides a zone: streets first, then water, green and squares; what remains are the blocks, which lot lines divide
 * into parcels. Each band is cut as drawn, never by its clipped remains, so that the pieces tile the zone exactly.
 * @throws when two seeds share a lot or a seed lies on no lot, naming it
 */
export function layOut(zone: Shape, plan: SitePlan): LaidOut {
  const drawn = merge(plan.streets.map((ring) => [ring]));
  const corners = withoutBands(zone, drawn, plan.bands).flatMap((block) =>
    streetCorners(block, drawn, plan.cornerM),
  );
  const streets = merge([...drawn, ...corners]);
  const areas: LaidOutArea[] = overlap([zone], streets).map((shape) => ({
    landUse: '1207',
    name: street,
    shape,
  }));
  let free = cut([zone], streets);
  for (const { shape, landUse, name } of plan.bands) {
    areas.push(...overlap(free, [[shape]]).map((part) => ({ landUse, name, shape: part })));
    free = cut(free, [[shape]]);
  }
  const lots = free.flatMap((block) => divide(block, plan.lotLines));

  const parcels = new Map<string, Shape>();
  const taken = new Set<Shape>();
  for (const [no, seed] of plan.seeds) {
    const lot = lots.find((candidate) => contains(candidate, seed));
    if (!lot)
      throw new Error(`${plan.zoneId} ${no}: the seed lies on a street, on green or outside the zone`);
    if (taken.has(lot))
      throw new Error(`${plan.zoneId} ${no}: its lot already has a parcel; draw a lot line between them`);
    taken.add(lot);
    parcels.set(no, lot);
  }
  for (const lot of lots) {
    if (!taken.has(lot)) areas.push({ landUse: '1401', name: pocketPark, shape: lot });
  }
  return { parcels, areas };
}

const street = { zh: '示例-园区道路', en: 'Sample park street' };
const pocketPark = { zh: '示例-街头绿地', en: 'Sample pocket park' };

function withoutBands(zone: Shape, streets: readonly Shape[], bands: readonly NamedBand[]): Shape[] {
  return cut(
    cut([zone], streets),
    bands.map(({ shape }) => [shape]),
  );
}

function divide(block: Shape, lines: SitePlan['lotLines']): Shape[] {
  return lines.reduce<Shape[]>(
    (parts, [a, b]) =>
      parts.flatMap((part) => (contains(part, mix(a, b, 0.5)) ? splitAlong(part, a, b) : [part])),
    [block],
  );
}
