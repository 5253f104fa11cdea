import { anomaliesOn } from '@/domain/anomaly-links';
import { AnomalyRowList } from '@/panels/citation';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './plan.module.css';

/** Contradictions about a thing of the plan that has no facts to carry them. */
export function AnomaliesOn({
  thing,
}: {
  readonly thing: { readonly id: string; readonly section: string };
}) {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const anomalies = anomaliesOn(park, thing);
  if (anomalies.length === 0) return null;
  return (
    <div>
      <p className={styles.label}>{t('panels.section.anomalies')}</p>
      <AnomalyRowList anomalies={anomalies} />
    </div>
  );
}
