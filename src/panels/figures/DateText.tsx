import type { IsoDay, PlanDate } from '@/domain/plan-date';
import { precisionOf } from '@/domain/plan-date';
import { useAppStore } from '@/store/store';
import { formatDate } from '@/wording/format-date';

/** A date with its own precision. `yearEnd` words 31 December as the plan words a due date: 2025 年底. */
export function DateText({
  date,
  yearEnd = false,
}: {
  readonly date: PlanDate | IsoDay;
  readonly yearEnd?: boolean;
}) {
  const locale = useAppStore((state) => state.locale);
  const plan = date as PlanDate;
  // HTML has no value for a period of years: its text alone is then the machine's value too.
  const machine = precisionOf(plan) === 'period' ? {} : { dateTime: plan };
  return <time {...machine}>{formatDate(locale, plan, { yearEnd })}</time>;
}
