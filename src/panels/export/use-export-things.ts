import { useMemo } from 'react';
import { type ExportScope, type ExportThing, thingsInScope } from '@/exchange/export/park-things';
import { useFilteredOut } from '@/panels/use-filtered-out';
import { useShownPark } from '@/panels/use-shown-park';
import { useAppStore } from '@/store/store';

/** What the panel would write: the things of the park as it is shown now. */
export function useExportThings(what: ExportScope['what'], dataset: string): readonly ExportThing[] {
  const park = useShownPark();
  const out = useFilteredOut();
  const selection = useAppStore((state) => state.selected);
  const visibility = useAppStore((state) => state.visibility);
  return useMemo(() => {
    const visible: readonly (readonly [boolean, ExportThing['kind']])[] = [
      [visibility.zones, 'zone'],
      [visibility.parcels, 'parcel'],
      [visibility.parcels, 'landUseArea'],
      [visibility.buildings, 'building'],
      [visibility.parcels, 'point'],
    ];
    const scopes: Readonly<Record<ExportScope['what'], ExportScope>> = {
      selection: { what: 'selection', selection },
      parcels: { what: 'parcels', without: out?.parcels ?? new Set() },
      dataset: { what: 'dataset', dataset },
      zones: { what: 'zones' },
      all: { what: 'all', kinds: new Set(visible.filter(([on]) => on).map(([, kind]) => kind)) },
    };
    return thingsInScope(park, scopes[what]);
  }, [park, out, selection, visibility, what, dataset]);
}
