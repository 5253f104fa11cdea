import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Park } from '@/domain/park';
import type { Selection } from '@/domain/selection';
import type { ImportPreview } from '@/store/import';
import { type OwnedSourceId, ownedSourceIds } from '../style/source-ids';
import type { OwnedFeatures } from '../style/sources/owned-features';
import { ownedFeatures, ownedSourceSpec } from '../style/sources/owned-parcels';

/** What one slice holds at most: handing it to the map's worker costs some milliseconds. */
const sliceVertices = 20_000;
const sliceFeatures = 1_000;

export interface SourceChange {
  readonly remove: readonly string[];
  readonly add: readonly Feature[];
}

function verticesOf({ geometry }: Feature): number {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.reduce((sum, ring) => sum + ring.length, 0);
    case 'MultiPolygon':
      return geometry.coordinates.reduce(
        (all, rings) => all + rings.reduce((sum, ring) => sum + ring.length, 0),
        0,
      );
    case 'LineString':
      return geometry.coordinates.length;
    case 'MultiLineString':
      return geometry.coordinates.reduce((sum, line) => sum + line.length, 0);
    default:
      return 1;
  }
}

/** From what a source holds to what it should hold, in slices. A feature is the same when it is the same object. */
export function sourceChanges(holds: OwnedFeatures, wanted: OwnedFeatures): readonly SourceChange[] {
  const remove = [...holds.keys()].filter((id) => !wanted.has(id));
  const changes: SourceChange[] = remove.length > 0 ? [{ remove, add: [] }] : [];
  let slice: Feature[] = [];
  let vertices = 0;
  for (const [id, feature] of wanted) {
    if (holds.get(id) === feature) continue;
    slice.push(feature);
    vertices += verticesOf(feature);
    if (vertices >= sliceVertices || slice.length >= sliceFeatures) {
      changes.push({ remove: [], add: slice });
      slice = [];
      vertices = 0;
    }
  }
  if (slice.length > 0) changes.push({ remove: [], add: slice });
  return changes;
}

interface Filled {
  readonly source: GeoJSONSource;
  readonly holds: Map<string, Feature>;
  /** the last wish it was brought to completely */
  done: OwnedFeatures | null;
}

export interface OwnedSources {
  /** Brings the sources to what they should hold; safe to repeat, also after a full reload of the style. */
  sync(park: Park, selected: Selection | null, preview?: ImportPreview | null): void;
  /** Nothing is on its way any more. */
  isSettled(): boolean;
  destroy(): void;
}

/**
 * Holds the data of sources that are too large to be a part of the style value. Asked what it is, such a source answers
 * with its empty declaration, so that the next diff of styles finds nothing to change and walks nothing.
 */
export function keepOwnedSources(map: MapLibreMap): OwnedSources {
  const filled = new Map<OwnedSourceId, Filled>();
  let turn = 0;
  let underway = 0;

  const own = (id: OwnedSourceId): Filled | null => {
    const source = map.getSource<GeoJSONSource>(id);
    if (!source) {
      filled.delete(id);
      return null;
    }
    const known = filled.get(id);
    if (known?.source === source) return known;
    source.serialize = () => ownedSourceSpec(id);
    const fresh: Filled = { source, holds: new Map(), done: null };
    filled.set(id, fresh);
    return fresh;
  };

  const bring = async (mine: number, target: Filled, wanted: OwnedFeatures) => {
    if (target.done === wanted) return;
    target.done = null;
    const { source, holds } = target;
    for (const { remove, add } of sourceChanges(holds, wanted)) {
      if (mine !== turn) return;
      for (const id of remove) holds.delete(id);
      for (const one of add) holds.set(String(one.properties?.id), one);
      // The worker answers before the next slice goes, and the page draws in between.
      await source.updateData({ remove: [...remove], add: [...add] });
    }
    if (mine === turn) target.done = wanted;
  };

  return {
    sync(park, selected, preview = null) {
      turn += 1;
      const mine = turn;
      const wanted = ownedFeatures(park, selected, preview);
      for (const id of ownedSourceIds) {
        const target = own(id);
        // A source that went away with a full reload is filled anew by the sync that follows it.
        if (!target) continue;
        underway += 1;
        bring(mine, target, wanted[id])
          .catch(() => filled.delete(id))
          .finally(() => {
            underway -= 1;
          });
      }
    },
    isSettled: () => underway === 0,
    destroy() {
      turn += 1;
      filled.clear();
    },
  };
}
