import { planPeriod } from '@/domain/clock';
import { positionOf, yearMarks } from '@/domain/timeline';
import { DateText } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './ClockRibbon.module.css';

/** The years of the plan as one thin line, with the day the picture shows. */
export function ClockRibbon() {
  const t = useMessages();
  const asOf = useAppStore((state) => state.asOf);
  const today = useAppStore((state) => state.today);
  const at = `${positionOf(asOf, planPeriod) * 100}%`;
  return (
    <div className={styles.ribbon} role="img" aria-label={`${t('shell.exhibition.ribbon')} ${asOf}`}>
      <div className={styles.years}>
        {yearMarks(planPeriod).map((mark) => (
          <span
            key={mark.year}
            className={styles.year}
            data-reached={Number(asOf.slice(0, 4)) >= mark.year || undefined}
            style={{ left: `${mark.start * 100}%`, width: `${(mark.end - mark.start) * 100}%` }}
          >
            <time dateTime={String(mark.year)}>{mark.year}</time>
          </span>
        ))}
      </div>
      <div className={styles.line}>
        <span className={styles.planned} style={{ left: `${positionOf(today, planPeriod) * 100}%` }} />
        <span className={styles.reached} style={{ width: at }} />
        <span className={styles.now} style={{ left: at }} />
      </div>
      <p className={styles.date}>
        <DateText date={asOf} />
        {asOf > today ? <span> · {t('shell.timeline.planned')}</span> : null}
      </p>
    </div>
  );
}
