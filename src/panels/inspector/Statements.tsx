import type { FactId } from '@/domain/ids';
import { useAppStore } from '@/store/store';
import { Section } from '@/ui/section/Section';
import { AnomalyRows } from '../citation';
import { FactStatement } from '../figures';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';

/** What the plan says about a thing, and the contradictions these passages take part in. */
export function Statements({ facts }: { readonly facts: readonly FactId[] }) {
  const t = useMessages();
  const known = useAppStore((state) => state.park.facts);
  if (facts.length === 0) return null;
  const anomalies = facts.flatMap((id) => known.get(id)?.anomalies ?? []);
  return (
    <>
      <Section title={t('panels.section.statements')}>
        <div className={styles.statements}>
          {facts.map((id) => (
            <FactStatement key={id} id={id} />
          ))}
        </div>
      </Section>
      <AnomalyRows title={t('panels.section.anomalies')} ids={anomalies} />
    </>
  );
}
