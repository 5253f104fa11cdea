export { ZonePanel } from './ZonePanel';
export { isOccupying } from './zone-contents';
