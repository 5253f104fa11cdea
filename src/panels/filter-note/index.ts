export { FilterNote } from './FilterNote';
export { WholeNote } from './WholeNote';
