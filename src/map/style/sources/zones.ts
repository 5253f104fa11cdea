import type { Feature } from 'geojson';
import type { Park, Zone } from '@/domain/park';
import { isDocumented } from '@/domain/provenance';
import type { Locale } from '@/messages/locale';
import { type MessageKey, message } from '@/messages/message';
import { feature, geojsonSource } from './feature';
import { boundsOfArea } from './shape';
import { areaWording, isNamedAbove, statedLandArea } from './zone-wording';

/** Words of the count badge in one language; kinds of which the zone has none are left out. */
function badgeWords(
  park: Park,
  zone: Zone,
  locale: Locale,
): { platforms: string; firms: string; all: string } {
  const here = (item: { readonly zoneId: unknown }) => item.zoneId === zone.id;
  const firms = park.enterprises.filter(
    (firm) => here(firm) && firm.relation === 'resident' && isDocumented(firm),
  ).length;
  const worded = (key: MessageKey, count: number) => (count === 0 ? [] : [message(locale, key, { count })]);
  const platforms = [
    ...worded('map.label.platforms', park.platforms.filter(here).length),
    ...worded('map.label.projects', park.projects.filter(here).length),
  ].join(' · ');
  const named = worded('map.label.firms', firms).join('');
  return { platforms, firms: named, all: [platforms, named].filter(Boolean).join('\n') };
}

function labelFeature(park: Park, zone: Zone): readonly Feature[] {
  const bounds = boundsOfArea(zone.geometry);
  if (!bounds) return [];
  const above = isNamedAbove(bounds, zone, park.zones);
  const stated = statedLandArea(park, zone);
  const area = stated ? areaWording(stated) : { zh: '', en: '' };
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

/** Where counts stand: east of the zone, or on its side away from the name where a narrow map has no room beside it. */
type BadgePlace = 'beside' | 'opposite';

function badgeFeature(park: Park, zone: Zone, place: BadgePlace): readonly Feature[] {
  const bounds = boundsOfArea(zone.geometry);
  if (!bounds) return [];
  const { west, south, east, north } = bounds;
  const above = isNamedAbove(bounds, zone, park.zones);
  const [anchor, coordinates] =
    place === 'beside'
      ? ['left', [east, (south + north) / 2]]
      : [above ? 'top' : 'bottom', [(west + east) / 2, above ? south : north]];
  const zh = badgeWords(park, zone, 'zh-CN');
  const en = badgeWords(park, zone, 'en');
  return [
    feature(
      { type: 'Point', coordinates },
      {
        id: String(zone.id),
        anchor,
        badgeAllZh: zh.all,
        badgeAllEn: en.all,
        badgePlatformsZh: zh.platforms,
        badgePlatformsEn: en.platforms,
        badgeFirmsZh: zh.firms,
        badgeFirmsEn: en.firms,
      },
    ),
  ];
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
    badges: geojsonSource(park.zones.flatMap((zone) => badgeFeature(park, zone, 'beside'))),
    badgesOpposite: geojsonSource(park.zones.flatMap((zone) => badgeFeature(park, zone, 'opposite'))),
  };
}
