/** Sources of the style. Every one promotes `id`, so that feature state finds its feature. */
export const sourceIds = {
  contextAreas: 'context-areas',
  contextLines: 'context-lines',
  contextPoints: 'context-points',
  waterNames: 'water-names',
  sketchEdge: 'sketch-edge',
  zones: 'zones',
  zoneLabels: 'zone-labels',
  zoneBadges: 'zone-badges',
  zoneBadgesOpposite: 'zone-badges-opposite',
  parcels: 'parcels',
  parcelPoints: 'parcel-points',
  userParcels: 'user-parcels',
  userParcelPoints: 'user-parcel-points',
  userVertices: 'user-vertices',
  userPoints: 'user-points',
  landUseAreas: 'land-use-areas',
  buildings: 'buildings',
  buildingPoints: 'building-points',
  importPreview: 'import-preview',
} as const;

/** Sources whose data the engine brings in slices; in the style they stand empty, as a handle (MODEL, "Code"). */
export const userSourceIds = [
  sourceIds.userParcels,
  sourceIds.userParcelPoints,
  sourceIds.userVertices,
  sourceIds.userPoints,
] as const;
export const ownedSourceIds = [...userSourceIds, sourceIds.importPreview] as const;
export type OwnedSourceId = (typeof ownedSourceIds)[number];
