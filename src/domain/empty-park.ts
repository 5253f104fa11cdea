import type { Park } from './park';

/** The park before anything has been read, and when nothing could be read: the product opens all the same. */
export const emptyPark: Park = {
  datasets: [],
  documents: [],
  facts: new Map(),
  zones: [],
  parcels: [],
  landUseAreas: [],
  buildings: [],
  enterprises: [],
  occupancies: [],
  ownPoints: [],
  partners: [],
  platforms: [],
  projects: [],
  funds: [],
  milestones: [],
  indicators: [],
  industries: [],
  programmes: [],
  notStated: [],
  anomalies: [],
  context: [],
  scenes: [],
  issues: [],
};
