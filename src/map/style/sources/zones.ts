import type { Feature } from 'geojson';
import type { Park, Zone } from '@/domain/park';
import type { Quantity } from '@/domain/quantity';
import { feature, geojsonSource } from './feature';
import { type Bounds, boundsOfArea } from './shape';

/** A name stands on the side that is free: of two near neighbours the northern one carries it above, the other below. */
function namedAbove(bounds: Bounds, zone: Zone, zones: readonly Zone[]): boolean {
  const nearDegrees = 0.03;
  const middle = (bounds.south + bounds.north) / 2;
  return !zones.some((other) => {
    const its = other === zone ? null : boundsOfArea(other.geometry);
    if (!its) return false;
    const distance = Math.abs((its.west + its.east - bounds.west - bounds.east) / 2);
    const north = (its.south + its.north) / 2;
    return distance < nearDegrees && north > middle && north - middle < nearDegrees;
  });
}

/** 约 850 亩, with the qualifier as worded; the Chinese figure stays in the English label. */
function areaWording(quantity: Quantity | undefined): { zh: string; en: string } {
  if (!quantity || quantity.unit !== 'mu') return { zh: '', en: '' };
  const sign = quantity.comparator === '=' ? '' : `${quantity.comparator} `;
  const figure = quantity.value.toLocaleString('en-US');
  const zh = `${quantity.qualifier ? `${quantity.qualifier} ` : sign}${figure} 亩`;
  return { zh, en: `${sign}${figure} mu（${zh}）` };
}

interface Counts {
  readonly platforms: number;
  readonly projects: number;
  readonly firms: number;
}

/** Platforms, projects and named firms have no point of their own: they are counted at their zone. */
function countsOf(park: Park, zone: Zone): Counts {
  const here = (item: { readonly zoneId: unknown }) => item.zoneId === zone.id;
  return {
    platforms: park.platforms.filter(here).length,
    projects: park.projects.filter(here).length,
    firms: park.enterprises.filter(
      (firm) => here(firm) && firm.relation === 'resident' && String(firm.dataset) !== 'sample',
    ).length,
  };
}

function labelFeature(park: Park, zone: Zone): readonly Feature[] {
  const bounds = boundsOfArea(zone.geometry);
  if (!bounds) return [];
  const above = namedAbove(bounds, zone, park.zones);
  const fact = zone.landAreaFact === null ? undefined : park.facts.get(zone.landAreaFact);
  const area = areaWording(fact?.quantities.find((quantity) => quantity.measure === 'landArea'));
  const coordinates = [(bounds.west + bounds.east) / 2, above ? bounds.north : bounds.south];
  return [
    feature(
      { type: 'Point', coordinates },
      {
        id: String(zone.id),
        zh: zone.name.zh,
        en: zone.name.en,
        areaZh: area.zh,
        areaEn: area.en,
        schematic: zone.geometryQuality === 'schematic' ? 1 : 0,
        anchor: above ? 'bottom' : 'top',
      },
    ),
  ];
}

function badgeFeature(park: Park, zone: Zone): readonly Feature[] {
  const bounds = boundsOfArea(zone.geometry);
  if (!bounds) return [];
  const coordinates = [bounds.east, (bounds.south + bounds.north) / 2];
  return [feature({ type: 'Point', coordinates }, { id: String(zone.id), ...countsOf(park, zone) })];
}

export function zoneSources(park: Park) {
  return {
    zones: geojsonSource(
      park.zones.map((zone) =>
        feature(zone.geometry, {
          id: String(zone.id),
          dataset: String(zone.dataset),
          quality: zone.geometryQuality,
        }),
      ),
    ),
    labels: geojsonSource(park.zones.flatMap((zone) => labelFeature(park, zone))),
    badges: geojsonSource(park.zones.flatMap((zone) => badgeFeature(park, zone))),
  };
}
