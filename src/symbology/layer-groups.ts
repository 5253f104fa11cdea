/** What a person switches on and off. Titles, plain-words tooltips and dates come from `messages` under the same ids. */
export const layerGroups = [
  'context',
  'zones',
  'parcels',
  'buildings',
  'residents',
  'platforms',
  'labels',
] as const;
export type LayerGroup = (typeof layerGroups)[number];

export const parcelColourings = ['landUse', 'transferStage'] as const;
/** What the fill of a parcel means. */
export type ParcelColouring = (typeof parcelColourings)[number];

/** Dataset a group draws from: its source and date stand in the group's explanation. */
export const datasetOfGroup: Readonly<Record<LayerGroup, string>> = {
  context: 'context',
  zones: 'plan',
  parcels: 'sample',
  buildings: 'sample',
  residents: 'plan',
  platforms: 'plan',
  labels: 'context',
};

export const defaultVisibility: Readonly<Record<LayerGroup, boolean>> = {
  context: true,
  zones: true,
  parcels: true,
  buildings: true,
  residents: true,
  platforms: true,
  labels: true,
};
