export type { Cell, NumberUnit, Vocabulary } from './cell';
export { decodeFilter, encodeFilter } from './filter-code';
export { sourcesOf } from './organisation-tables';
export {
  type FacetName,
  provenanceMark,
  type TableDefinition,
  type TableId,
  type TableReading,
  type TableRow,
  tableIds,
} from './row';
export {
  activeFacets,
  clearFacet,
  emptyFilter,
  type FilterRange,
  noZone,
  type SampleChoice,
  sampleChoices,
  type TableFilter,
} from './table-filter';
export { type ColumnId, tables } from './tables';
export type { NamedBy } from './text-match';
export {
  countRows,
  type FilteredOut,
  filteredOut,
  filterRows,
  sortRows,
  type TableCounts,
  type TableSort,
  tableFacets,
  tableRows,
} from './view';
