/** Identifiers are typed per kind, so that a zone's id cannot be handed to a function that wants a parcel's. */
type Id<Kind extends string> = string & { readonly __kind: Kind };

export type DatasetId = Id<'dataset'>;
export type DocumentId = Id<'document'>;
export type FactId = Id<'fact'>;
export type DerivedId = Id<'derived'>;
export type AnomalyId = Id<'anomaly'>;
export type ZoneId = Id<'zone'>;
export type ParcelId = Id<'parcel'>;
export type LandUseAreaId = Id<'landUseArea'>;
export type BuildingId = Id<'building'>;
export type EnterpriseId = Id<'enterprise'>;
export type PlatformId = Id<'platform'>;
export type ProjectId = Id<'project'>;
export type MilestoneId = Id<'milestone'>;
export type ContextId = Id<'context'>;

/** Brands a string that has been checked (ingest) or is a literal in a test builder. */
export function asId<T extends Id<string>>(text: string): T {
  return text as T;
}
