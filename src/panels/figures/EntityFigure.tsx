import type { DatasetId } from '@/domain/ids';
import { useAppStore } from '@/store/store';
import { Figure, type FigureSize } from '@/ui/figure/Figure';
import { formatArea } from '@/wording/format-area';
import { formatNumber } from '@/wording/format-number';
import { provenanceOf } from './dataset-provenance';

interface EntityFigureProps {
  readonly dataset: DatasetId;
  readonly value: number;
  readonly unit?: string;
  readonly decimals?: number;
  readonly size?: FigureSize;
}

/** A number of an entity that is not a figure of the plan: marked as 示例, as the user's, or as measured. */
export function EntityFigure({
  dataset,
  value,
  unit = '',
  decimals = 2,
  size = 'inline',
}: EntityFigureProps) {
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  return (
    <Figure
      parts={{
        comparatorWord: '',
        value: formatNumber(locale, value, decimals),
        qualifier: '',
        unit,
        suffix: '',
      }}
      provenance={provenanceOf(park, dataset)}
      size={size}
    />
  );
}

/** A land area of an entity, in the unit of the page. @param props.areaSqm plane area, m² */
export function AreaFigure(props: {
  readonly dataset: DatasetId;
  readonly areaSqm: number;
  readonly size?: FigureSize;
}) {
  const locale = useAppStore((state) => state.locale);
  const areaUnit = useAppStore((state) => state.areaUnit);
  const park = useAppStore((state) => state.park);
  return (
    <Figure
      parts={formatArea(locale, props.areaSqm, areaUnit)}
      provenance={provenanceOf(park, props.dataset)}
      size={props.size ?? 'inline'}
    />
  );
}
