import 'maplibre-gl/dist/maplibre-gl.css';
import './page.css';
import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { resolveStyleImages } from '@/map/engine/style-images';
import { whenFree } from '@/map/engine/timing';
import { prepareWorker } from '@/map/engine/worker-url';

/**
 * The measure of a cold start: MapLibre and nothing else, with the product's own style and data ready made, its camera
 * and its canvas size. The picture counts as complete by the same rule: every zone filled and named.
 */
interface Prepared {
  readonly style: StyleSpecification;
  readonly zones: readonly string[];
  readonly clock: Readonly<Record<string, number | string>>;
}

const query = new URLSearchParams(location.search);
const numberOf = (name: string) => Number(query.get(name));
const container = document.getElementById('map');
if (!container) throw new Error('No #map.');
for (const side of ['left', 'top', 'width', 'height'] as const) container.style[side] = `${numberOf(side)}px`;

const prepared = (await (await fetch('style.json')).json()) as Prepared;
for (const faces of Object.values(prepared.style['font-faces'] ?? {})) {
  if (typeof faces === 'string') continue;
  for (const face of faces) face.url = new URL(face.url, location.href).href;
}

prepareWorker();
const map = new MapLibreMap({
  container,
  center: [numberOf('lon'), numberOf('lat')],
  zoom: numberOf('zoom'),
  minZoom: 0,
  attributionControl: false,
  renderWorldCopies: false,
  fadeDuration: 120,
  validateStyle: false,
});
resolveStyleImages(map);
map.setStyle(prepared.style, { diff: false, validate: false, globalState: prepared.clock });

const idsIn = (...layers: string[]) =>
  new Set(map.queryRenderedFeatures({ layers }).map(({ properties }) => String(properties.id)));
const subscription = map.on('render', () => {
  if (!map.getLayer('zones-fill')) return;
  const [filled, named] = [idsIn('zones-fill'), idsIn('zone-labels-far', 'zone-labels')];
  if (!prepared.zones.every((id) => filled.has(id) && named.has(id))) return;
  subscription.unsubscribe();
  performance.mark('zhigu:first-picture');
  whenFree(() => performance.mark('zhigu:interactive'));
});
