import type { StyleSpecification } from 'maplibre-gl';
import { planPeriod } from '@/domain/clock';
import type { Park } from '@/domain/park';
import { dayNumberOf } from '@/domain/plan-date';
import { themeTokens } from '@/symbology/themes';
import type { LayerContext, StyleLayer } from './layer';
import { backgroundLayers } from './layers/background';
import { buildingsLayers } from './layers/buildings';
import { hillsLayers } from './layers/hills';
import { importPreviewLayers } from './layers/import-preview';
import { landUseAreasLayers } from './layers/land-use-areas';
import { parcelsLayers } from './layers/parcels';
import { railLayers } from './layers/rail';
import { roadsLayers } from './layers/roads';
import { userParcelsLayers } from './layers/user-parcels';
import { userPointsLayers } from './layers/user-points';
import { waterLayers } from './layers/water';
import { zoneLabelsLayers } from './layers/zone-labels';
import { zonesLayers } from './layers/zones';
import { paintOrder } from './order';
import { sourceIds } from './source-ids';
import { parkSources } from './sources';
import { ownedSourceSpec } from './sources/owned-parcels';
import type { StyleView } from './style-view';

const subjects: readonly ((context: LayerContext) => StyleLayer[])[] = [
  backgroundLayers,
  waterLayers,
  hillsLayers,
  roadsLayers,
  railLayers,
  zonesLayers,
  landUseAreasLayers,
  parcelsLayers,
  userParcelsLayers,
  buildingsLayers,
  userPointsLayers,
  importPreviewLayers,
  zoneLabelsLayers,
];

const paintIndex = new Map<string, number>(paintOrder.map((id, index) => [id, index]));

/** Defaults of the global state. Constant, so that no diff ever resets the clock; the engine sets the real values. */
const clockDefaults = {
  asOf: { default: dayNumberOf(planPeriod.from) },
  today: { default: dayNumberOf(planPeriod.from) },
  basis: { default: 'plan' },
} as const;

/** The whole map as one value: sources with their data, layers in paint order, light, fonts. Pure. */
export function buildStyle(park: Park, view: StyleView): StyleSpecification {
  const tokens = themeTokens[view.theme];
  const { sources, parcelSlots } = parkSources(park);
  const context: LayerContext = { park, view, tokens, parcelSlots };
  const layers = subjects
    .flatMap((subject) => subject(context))
    .toSorted((a, b) => (paintIndex.get(a.id) ?? 0) - (paintIndex.get(b.id) ?? 0));
  const night = view.theme === 'night';
  return {
    version: 8,
    name: 'Zhigu Atlas',
    state: clockDefaults,
    ...(view.fonts.faces === null ? {} : { 'font-faces': view.fonts.faces }),
    sources: view.previewing
      ? { ...sources, [sourceIds.importPreview]: ownedSourceSpec(sourceIds.importPreview) }
      : { ...sources },
    // Paint follows the clock at once: massing grows by its dates, never by a transition.
    transition: { duration: 0, delay: 0 },
    light: {
      anchor: 'map',
      position: [1.3, 315, 42],
      color: night ? '#DCEBFF' : '#FFFFFF',
      intensity: night ? 0.32 : 0.28,
    },
    sky: {
      'sky-color': night ? '#081520' : '#E9F0F2',
      'horizon-color': tokens.ground,
      'fog-color': tokens.ground,
      'sky-horizon-blend': 0.7,
      'horizon-fog-blend': 0.6,
      'fog-ground-blend': 0.75,
    },
    layers,
  };
}
