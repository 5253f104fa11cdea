import { mix, type Position, type Ring, type Shape } from './plane';
import { areaOf, contains, cut, cutCorners, merge, overlap, splitAlong } from './shape-operations';

export interface NamedBand {
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
  readonly areas: readonly { readonly landUse: string; readonly name: NamedBand['name']; readonly shape: Shape }[];
}

/**
 * Divides a zone: streets first, then water, green and squares; what remains are the blocks, which lot lines divide
 * into parcels. Cut corners fall to the streets, so that the pieces tile the zone exactly.
 * @throws when two seeds share a lot or a seed lies on no lot, naming it
 */
export function layOut(zone: Shape, plan: SitePlan): LaidOut {
  const areas: { landUse: string; name: NamedBand['name']; shape: Shape }[] = [];
  const streets = overlap([zone], merge(plan.streets.map((ring) => [ring])));
  let free = cut([zone], streets);
  for (const { shape, landUse, name } of plan.bands) {
    const taken = overlap(free, [[shape]]);
    for (const part of taken) areas.push({ landUse, name, shape: part });
    free = cut(free, taken);
  }
  const blocks = free.map((block) => cutCorners(block, plan.cornerM));
  const lots = blocks.flatMap((block) => divide(block, plan.lotLines));

  const parcels = new Map<string, Shape>();
  const taken = new Set<Shape>();
  for (const [no, seed] of plan.seeds) {
    const lot = lots.find((candidate) => contains(candidate, seed));
    if (!lot) throw new Error(`${plan.zoneId} ${no}: the seed lies on a street, on green or outside the zone`);
    if (taken.has(lot)) throw new Error(`${plan.zoneId} ${no}: its lot already has a parcel; draw a lot line between them`);
    taken.add(lot);
    parcels.set(no, lot);
  }
  for (const lot of lots) {
    if (!taken.has(lot)) areas.push({ landUse: '1401', name: { zh: '示例-街头绿地', en: 'Sample pocket park' }, shape: lot });
  }
  const built = [...parcels.values(), ...areas.map((area) => area.shape)];
  for (const shape of cut([zone], built)) {
    areas.push({ landUse: '1207', name: { zh: '示例-园区道路', en: 'Sample park street' }, shape });
  }
  return { parcels, areas };
}

function divide(block: Shape, lines: SitePlan['lotLines']): Shape[] {
  return lines.reduce<Shape[]>(
    (parts, [a, b]) => parts.flatMap((part) => (contains(part, mix(a, b, 0.5)) ? splitAlong(part, a, b) : [part])),
    [block],
  );
}

/** Area by land use, for the designer's table. */
export function balance(laidOut: LaidOut): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { landUse, shape } of laidOut.areas) sums.set(landUse, (sums.get(landUse) ?? 0) + areaOf([shape]));
  return sums;
}
