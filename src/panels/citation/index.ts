export { AnomalyEntry } from './AnomalyEntry';
export { AnomalyRows } from './AnomalyRows';
export { FactEntry } from './FactEntry';
