/** Sources of the style. Every one promotes `id`, so that feature state finds its feature. */
export const sourceIds = {
  contextAreas: 'context-areas',
  contextLines: 'context-lines',
  contextPoints: 'context-points',
  sketchEdge: 'sketch-edge',
  zones: 'zones',
  zoneLabels: 'zone-labels',
  zoneBadges: 'zone-badges',
  parcels: 'parcels',
  parcelPoints: 'parcel-points',
  landUseAreas: 'land-use-areas',
  buildings: 'buildings',
  buildingPoints: 'building-points',
} as const;
