import type { Anomaly } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { openThing } from '../navigation';

/** Contradictions of the text as buttons under a heading. */
export function AnomalyRows({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const anomalies = useAppStore((state) => state.park.anomalies);
  const known = anomalies.filter((anomaly) => ids.some((id) => id === anomaly.id));
  if (known.length === 0) return null;
  return (
    <Section title={title}>
      <AnomalyRowList anomalies={known} />
    </Section>
  );
}

export function AnomalyRowList({ anomalies }: { readonly anomalies: readonly Anomaly[] }) {
  const locale = useAppStore((state) => state.locale);
  return (
    <RowList>
      {anomalies.map((anomaly) => (
        <RowButton
          key={anomaly.id}
          onClick={() => openThing('anomaly', anomaly.id)}
          lead={<span data-id={anomaly.id}>{anomaly.id}</span>}
        >
          <span data-anomaly={anomaly.id}>{textIn(locale, anomaly.title)}</span>
        </RowButton>
      ))}
    </RowList>
  );
}
