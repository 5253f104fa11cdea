import type { CompareCell, CompareRow } from '@/domain/compare-zones';
import { CountFigure, FactFigure, NotStated, SampleBadge, SourceMark } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { Figure } from '@/ui/figure/Figure';
import { formatQuantity } from '@/wording/format-quantity';
import { unitWords } from '@/wording/unit-words';
import styles from './desk.module.css';

/** What one zone has to say on one subject: a figure of the plan, something derived, a count, or nothing. */
export function CompareCellView({ cell, row }: { readonly cell: CompareCell; readonly row: CompareRow }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  switch (cell.type) {
    case 'notStated':
      return <NotStated />;
    case 'fact':
      return (
        <>
          <FactFigure id={cell.factId} ordinal={cell.ordinal} size="inline" />{' '}
          {row.reason === 'differentBasis' ? (
            <span className={styles.muted}>{t(`figures.measure.${cell.quantity.measure}`)}</span>
          ) : null}
        </>
      );
    case 'derived':
      return (
        <>
          <Figure
            parts={formatQuantity(
              locale,
              { ...cell, measure: 'ratio', strive: false },
              { decimals: cell.digits },
            )}
            provenance={{ 'data-derived': `${cell.derivedId}#${cell.ordinal}` }}
            size="inline"
          />{' '}
          <Badge>{t('figures.derived')}</Badge>
          <SourceMark id={cell.derivedId} label={t('panels.derived.open', { id: cell.derivedId })} />
        </>
      );
    case 'count': {
      const unit = unitWords[cell.unit];
      return (
        <>
          <CountFigure value={cell.value} of={`compare.${row.id}`} />{' '}
          {locale === 'zh-CN' ? unit.zh : cell.value === 1 ? unit.one : unit.many}{' '}
          {cell.illustrative ? <SampleBadge /> : null}
        </>
      );
    }
  }
}
