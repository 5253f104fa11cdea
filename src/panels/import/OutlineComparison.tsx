import { useMemo } from 'react';
import { joinUserDatasets } from '@/domain/join-user-datasets';
import type { UserDataset } from '@/domain/user-dataset';
import { zoneOutlineComparison } from '@/domain/zone-outline-comparison';
import { AreaFigure, FactFigure } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { formatNumber } from '@/wording/format-number';

/** The owner's boundary beside what the plan states of the zone: two figures and their difference. */
export function OutlineComparison({ dataset }: { readonly dataset: UserDataset | null }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.filePark);
  const zoneId = dataset?.replacesZoneOutline ?? null;
  const comparison = useMemo(
    () =>
      dataset && zoneId !== null
        ? zoneOutlineComparison(joinUserDatasets(park, [dataset], { replacesSample: false }), zoneId)
        : null,
    [park, dataset, zoneId],
  );
  if (!comparison) return null;
  const { plan } = comparison;
  return (
    <div data-outline-comparison="">
      <DefinitionList>
        <Definition term={t('import.outline.imported')}>
          <AreaFigure dataset={comparison.dataset} areaSqm={comparison.importedSqm} />
        </Definition>
        <Definition term={t('import.outline.plan')}>
          {plan ? <FactFigure id={plan.factId} size="inline" /> : t('import.outline.notStated')}
        </Definition>
        {plan ? (
          <Definition term={t('import.outline.difference')}>
            ≈ <AreaFigure dataset={comparison.dataset} areaSqm={plan.differenceSqm} />（
            {formatNumber(locale, plan.differencePercent, 1)}%）
          </Definition>
        ) : null}
      </DefinitionList>
    </div>
  );
}
