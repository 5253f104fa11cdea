import type { Story } from './histories';
import type { Composition } from './massing';
import type { Frame, Position } from './plane';
import type { SitePlan } from './site-plan';

type Works = 'existing' | 'retrofit' | 'rebuild' | 'newBuild';
type SupplyMode =
  | 'listing'
  | 'agreement'
  | 'allocation'
  | 'lease'
  | 'leaseThenSale'
  | 'renewalByOwner'
  | 'retained';

export interface ParcelDesign {
  /** Two digits; the parcel is 示例-二-07 in phase two. */
  readonly no: string;
  /** A point inside, in the plane. */
  readonly seed: Position;
  readonly landUse: string;
  readonly existingLandUse: string | null;
  readonly supplyMode: SupplyMode | null;
  readonly termYears: number | null;
  readonly setbackM: number;
  readonly frame: Frame;
  readonly compose: Composition;
  /** Walls follow a slanting boundary instead of keeping to the largest rectangle. */
  readonly trim?: boolean;
  readonly works: Works;
  readonly story: Story;
  /** Which controls are given; the rest is null, as in a file that does not state them. */
  readonly controls: 'full' | 'ratioOnly' | 'none';
  readonly illustrates?: string;
}

export interface ZoneDesign {
  readonly plan: SitePlan;
  readonly parcels: readonly ParcelDesign[];
  /** One character in names and ids. */
  readonly mark: { readonly zh: string; readonly en: string; readonly id: string };
  /** m², above ground: gross, or usable where the plan states usable space. */
  readonly floorAreaSqm: number;
  readonly floorAreaKind: 'gross' | 'usable';
  readonly scenario: string | null;
}

export const named = (zh: string, en: string) => ({ zh, en });
