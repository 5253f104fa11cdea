import { type ComponentType, useMemo } from 'react';
import type { ClockReading } from '@/domain/clock';
import { isDocumented, isOwn } from '@/domain/provenance';
import { residentsAt } from '@/domain/roster';
import { useAtClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { appStore, useAppStore } from '@/store/store';
import { type LayerGroup, parcelColourings } from '@/symbology/layer-groups';
import { zoneTone } from '@/symbology/themes';
import { Segmented } from '@/ui/segmented/Segmented';
import { textIn } from '@/wording/text-in';
import { BuildingsLegend } from './BuildingsLegend';
import { LandUseLegend } from './LandUseLegend';
import styles from './Legend.module.css';
import { LegendRows } from './LegendRows';
import { StageLegend } from './StageLegend';
import { Swatch } from './Swatch';
import { token } from './token';

function ContextLegend() {
  const t = useMessages();
  const rows = [
    ['water', 'fill', 'water'],
    ['hills', 'fill', 'hills'],
    ['road', 'line', 'road'],
    ['rail', 'railway', 'rail'],
  ] as const;
  return (
    <LegendRows
      rows={rows.map(([key, form, colour]) => ({
        key,
        label: t(`shell.legend.${key}`),
        swatch: <Swatch form={form} colour={token(colour)} />,
      }))}
    />
  );
}

function ZonesLegend() {
  const locale = useAppStore((state) => state.locale);
  const zones = useAppStore((state) => state.park.zones);
  return (
    <LegendRows
      rows={zones.map((zone) => ({
        key: zone.id,
        label: textIn(locale, zone.shortName),
        swatch: <Swatch form="dashed" colour={token(zoneTone(zone.id).fill)} />,
      }))}
    />
  );
}

function ParcelsLegend() {
  const t = useMessages();
  const colouring = useAppStore((state) => state.parcelColouring);
  return (
    <div className={styles.key}>
      <Segmented
        legend={t('shell.layers.colouring')}
        stretch
        value={colouring}
        onChange={(value) => appStore().getState().setParcelColouring(value)}
        options={parcelColourings.map((value) => ({ value, label: t(`shell.colouring.${value}`) }))}
      />
      {colouring === 'landUse' ? <LandUseLegend /> : <StageLegend />}
    </div>
  );
}

function ResidentsLegend() {
  const t = useMessages();
  const park = useShownPark();
  const own = useAtClock(
    useMemo(() => (clock: ClockReading) => residentsAt(park, clock).filter(isOwn).length, [park]),
  );
  const named = park.enterprises.filter((firm) => firm.relation === 'resident' && isDocumented(firm)).length;
  const outline = <Swatch form="outline" colour={token('ink')} />;
  return (
    <LegendRows
      rows={[
        { key: 'namedFirms', label: t('shell.legend.namedFirms'), count: named, swatch: outline },
        ...(own > 0
          ? [{ key: 'ownFirms', label: t('shell.legend.ownFirms'), count: own, swatch: outline }]
          : []),
      ]}
    />
  );
}

function PlatformsLegend() {
  const t = useMessages();
  const park = useShownPark();
  const rows = ['platforms', 'projects'] as const;
  return (
    <LegendRows
      rows={rows.map((key) => ({
        key,
        label: t(`shell.legend.${key}`),
        count: park[key].length,
        swatch: <Swatch form="outline" colour={token('inkMuted')} />,
      }))}
    />
  );
}

/** Total, so that a new layer group does not compile before it explains itself. */
export const groupLegends: Readonly<Record<LayerGroup, ComponentType | null>> = {
  context: ContextLegend,
  zones: ZonesLegend,
  parcels: ParcelsLegend,
  buildings: BuildingsLegend,
  residents: ResidentsLegend,
  platforms: PlatformsLegend,
  labels: null,
};
