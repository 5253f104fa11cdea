import { asId, type FactId } from '@/domain/ids';
import { lastDayOf } from '@/domain/plan-date';
import type { Fact } from '@/domain/quantity';
import { useAppStore } from '@/store/store';
import { Figure, type FigureSize } from '@/ui/figure/Figure';
import { formatQuantity } from '@/wording/format-quantity';
import { useMessages } from '../use-messages';
import { NotStated } from './NotStated';
import { SourceMark } from './SourceMark';
import { StatedLater } from './StatedLater';

/** Provenance of one figure of a fact: `S02`, or `B12#2` when the fact states several. */
function factAttribute(fact: Fact, ordinal: number): string {
  return fact.quantities.length > 1 ? `${fact.id}#${ordinal}` : fact.id;
}

export interface FactFigureProps {
  readonly id: string;
  /** 1-based place among the figures of the fact */
  readonly ordinal?: number;
  readonly size?: FigureSize;
  /** false: no superscript that opens the citation */
  readonly mark?: boolean;
}

/** A figure of the plan, in the words of the page's language; the Chinese wording stays visible beside it. */
export function FactFigure({ id, ordinal = 1, size = 'medium', mark = true }: FactFigureProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const areaUnit = useAppStore((state) => state.areaUnit);
  const fact = useAppStore((state) => state.park.facts.get(asId<FactId>(id)));
  const quantity = fact?.quantities[ordinal - 1];
  const date = quantity?.kind === 'baseline' ? (quantity.date ?? fact?.date) : undefined;
  const statedLater = useAppStore((state) => date !== undefined && state.asOf < lastDayOf(date));

  if (!fact) return <span data-id={id}>{`${t('figures.missing')} ${id}`}</span>;
  if (!quantity) return <NotStated />;

  const parts = formatQuantity(locale, quantity, { areaUnit });
  const showsSource = locale !== 'zh-CN' || parts.converted;
  const source = fact.wording !== undefined && fact.quantities.length === 1 ? fact.wording : parts.source;
  return (
    <Figure
      parts={parts}
      size={size}
      provenance={{ 'data-fact': factAttribute(fact, ordinal) }}
      title={showsSource ? `${t('figures.planWording')} ${source}` : undefined}
      mark={mark && <SourceMark id={fact.id} />}
      note={
        (showsSource || statedLater) && (
          <>
            {showsSource && <span lang="zh-CN">{locale === 'zh-CN' ? `（${source}）` : `(${source})`}</span>}
            <StatedLater date={date} />
          </>
        )
      }
    />
  );
}
