import type { StageFamily } from '@/domain/lifecycle-codes';
import type { PlanDate } from '@/domain/plan-date';
import type { MonthCell } from '@/domain/transfer-months';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { formatDate } from '@/wording/format-date';
import { formatNumber } from '@/wording/format-number';
import styles from './desk.module.css';

interface CalendarCellProps {
  readonly when: PlanDate;
  readonly family: StageFamily;
  readonly cell: MonthCell | undefined;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** Transfers of one month and stage family; 示例 beside the plan's own, in a hand of its own. Nothing: an empty cell. */
export function CalendarCell({ when, family, cell, pressed, onPress }: CalendarCellProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  if (!cell) return null;
  const { documented, illustrative } = cell;
  return (
    <button
      type="button"
      className={styles.calendarCell}
      aria-pressed={pressed}
      aria-label={t('desk.funnel.cell', {
        month: formatDate(locale, when),
        family: t(`panels.family.${family}`),
        documented,
        sample: illustrative,
      })}
      onClick={onPress}
    >
      {documented > 0 ? (
        <strong data-count={`calendar.${when}.${family}`}>{formatNumber(locale, documented, 0)}</strong>
      ) : null}
      {illustrative > 0 ? (
        <i data-sample="" title={t('figures.sample')}>
          {formatNumber(locale, illustrative, 0)}
        </i>
      ) : null}
    </button>
  );
}
