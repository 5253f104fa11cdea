export { InspectorPanel } from './InspectorPanel';
export { inspectorTitle } from './inspector-title';
