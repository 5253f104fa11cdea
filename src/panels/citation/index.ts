export { AnomalyEntry } from './AnomalyEntry';
export { AnomalyRowList, AnomalyRows } from './AnomalyRows';
export { DerivedEntry } from './DerivedEntry';
export { FactEntry } from './FactEntry';
export { FactRowList } from './FactRows';
export { factTitle } from './fact-title';
