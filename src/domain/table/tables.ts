import { buildingTable, floorTable, parcelTable } from './land-tables';
import { factTable, firmTable, platformTable } from './organisation-tables';
import type { TableDefinition, TableId } from './row';

/** Total, so that a new table does not compile before it has rows and columns. */
const definitions = {
  parcels: parcelTable,
  buildings: buildingTable,
  floors: floorTable,
  firms: firmTable,
  platforms: platformTable,
  facts: factTable,
} as const;

export type ColumnId = (typeof definitions)[TableId]['columns'][number]['id'];

export const tables: Readonly<Record<TableId, TableDefinition>> = definitions;
