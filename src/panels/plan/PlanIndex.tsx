import { useId } from 'react';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { PlanSection } from './PlanSection';
import styles from './plan.module.css';
import { planSections } from './plan-sections';

/** Everything the plan says, leaves out or contradicts, and what we derive from it, folded by subject. */
export function PlanIndex() {
  const t = useMessages();
  const heading = useId();
  const park = useAppStore((state) => state.park);
  const sections = planSections.filter(({ countIn }) => countIn(park) > 0);
  return (
    <section className={styles.index} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {t('panels.plan.title')}
        </h2>
        <p className={styles.note}>{t(sections.length > 0 ? 'panels.plan.lead' : 'panels.plan.empty')}</p>
      </header>
      {sections.map(({ id, countIn, Body }) => (
        <PlanSection key={id} id={id} title={t(`panels.plan.${id}`)} count={countIn(park)}>
          {() => <Body />}
        </PlanSection>
      ))}
    </section>
  );
}
