export { ZonePanel } from './ZonePanel';
