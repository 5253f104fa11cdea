import * as z from 'zod/mini';
import { contextFeature, scene } from './schemas/content';
import { document, fact } from './schemas/figures';
import { building, landUseArea, parcel, zone } from './schemas/land';
import {
  anomaly,
  enterprise,
  fund,
  indicator,
  industry,
  milestone,
  notStated,
  occupancy,
  partner,
  platform,
  programme,
  project,
} from './schemas/organisations';
import { anyGeometry, area, bilingual, id, planDate } from './schemas/primitives';

/**
 * The shape of every file kind in `geodata/`. One description serves three readers: ingest (item by item, so that one
 * broken item does not take its neighbours along), the JSON Schemas beside the data, and the person who edits a file.
 */

/** `items`: `{"$schema", "items": […]}`. `features`: an RFC 7946 FeatureCollection whose properties follow `item`. */
export const fileKinds = {
  documents: { root: 'items', item: document, geometry: null },
  facts: { root: 'items', item: fact, geometry: null },
  zones: { root: 'features', item: zone, geometry: area },
  parcelRecords: { root: 'items', item: parcel, geometry: null },
  parcels: { root: 'features', item: parcel, geometry: area },
  landUseAreas: { root: 'features', item: landUseArea, geometry: area },
  buildings: { root: 'features', item: building, geometry: area },
  enterprises: { root: 'items', item: enterprise, geometry: null },
  occupancies: { root: 'items', item: occupancy, geometry: null },
  partners: { root: 'items', item: partner, geometry: null },
  platforms: { root: 'items', item: platform, geometry: null },
  projects: { root: 'items', item: project, geometry: null },
  funds: { root: 'items', item: fund, geometry: null },
  milestones: { root: 'items', item: milestone, geometry: null },
  indicators: { root: 'items', item: indicator, geometry: null },
  industries: { root: 'items', item: industry, geometry: null },
  programmes: { root: 'items', item: programme, geometry: null },
  notStated: { root: 'items', item: notStated, geometry: null },
  anomalies: { root: 'items', item: anomaly, geometry: null },
  context: { root: 'features', item: contextFeature, geometry: anyGeometry },
  scenes: { root: 'items', item: scene, geometry: null },
} as const;
export type FileKind = keyof typeof fileKinds;

const catalogueFile = z.strictObject({
  path: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9/_.-]*\.(json|geojson)$/)),
  kind: z.enum(Object.keys(fileKinds) as [FileKind, ...FileKind[]]),
  sourceCrs: z.nullable(z.string()),
  accuracy: bilingual,
});
const catalogueDataset = z.strictObject({
  id,
  title: bilingual,
  description: bilingual,
  nature: z.enum(['documented', 'illustrative', 'context', 'scenes', 'user']),
  source: bilingual,
  date: planDate,
  files: z.array(catalogueFile),
});

/** One entry of the catalogue and one line of its files, so that a slip in one costs only that one. */
export const catalogueParts = { dataset: catalogueDataset, file: catalogueFile };

/** `geodata/catalogue.json`: what there is, with its source system and accuracy. */
export const catalogueSchema = z.object({ datasets: z.array(catalogueDataset) });
export type Catalogue = z.infer<typeof catalogueSchema>;
