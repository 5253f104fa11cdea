export { InspectorPanel } from './InspectorPanel';
export { inspectorTitle } from './inspector-title';
export { SelectionAnnouncer } from './SelectionAnnouncer';
