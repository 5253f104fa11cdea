import { lastDayOf, type PlanDate } from '@/domain/plan-date';
import type { Fact } from '@/domain/quantity';
import { useAppStore } from '@/store/store';
import { useMessages } from '../use-messages';
import { DateText } from './DateText';
import styles from './figures.module.css';

/** 其后载明: what describes a later day than the one being looked at says so (MODEL, "Time and basis"). */
export function StatedLater({ date }: { readonly date: PlanDate | undefined }) {
  const t = useMessages();
  const later = useAppStore((state) => date !== undefined && state.asOf < lastDayOf(date));
  if (!later || date === undefined) return null;
  return (
    <span className={styles.later}>
      {` ${t('figures.statedLater')} `}
      <DateText date={date} />
    </span>
  );
}

/** The day a statement describes; a promise has a due date instead, and is never late in this sense. */
export function describedDay(fact: Fact): PlanDate | undefined {
  return fact.dateRole === 'asOf' ? fact.date : undefined;
}
