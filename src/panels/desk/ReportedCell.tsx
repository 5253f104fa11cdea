import type { BoardRow } from '@/domain/board';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { Figure } from '@/ui/figure/Figure';
import { formatQuantity } from '@/wording/format-quantity';
import styles from './desk.module.css';

/** What was reported, on a scale that is the row's own, and whether it reaches what was promised. */
export function ReportedCell({ row }: { readonly row: BoardRow }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const { promised, reported, report, outcome } = row;
  if (!report) return <span className={styles.muted}>{t('desk.board.noData')}</span>;
  if (!reported) return <span className={styles.muted}>{t('desk.board.noValue')}</span>;
  const subject = promised?.subject;
  const parts = formatQuantity(locale, { ...reported, strive: false, ...(subject ? { subject } : {}) });
  const share = promised && promised.value > 0 ? Math.min(1, reported.value / promised.value) : null;
  return (
    <span className={styles.reported}>
      <Figure parts={parts} provenance={{ 'data-reported': report.id }} size="inline" />
      {outcome ? (
        <Badge tone={outcome === 'reached' ? 'solid' : 'warn'}>{t(`desk.board.${outcome}`)}</Badge>
      ) : null}
      {share === null ? null : (
        <span className={styles.track} aria-hidden>
          <span className={styles.fill} style={{ width: `${share * 100}%` }} />
        </span>
      )}
    </span>
  );
}
