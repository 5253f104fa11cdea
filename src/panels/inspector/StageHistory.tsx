import type { ClockReading } from '@/domain/clock';
import type { Parcel, TransferEvent } from '@/domain/park';
import { isIllustrative } from '@/domain/provenance';
import { DateText, EvidenceBadge, SourceMark } from '../figures';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';
import { type HistoryEntry, stageHistory } from './stage-history';

interface StageHistoryProps {
  readonly parcel: Parcel;
  readonly clock: ClockReading;
  /** the event that makes today's stage */
  readonly current: TransferEvent | null;
}

/** Steps on the way to the user, planned and actual, with date precision, kind and evidence. */
export function StageHistory({ parcel, clock, current }: StageHistoryProps) {
  const t = useMessages();

  const illustrative = isIllustrative(parcel);
  const steps = stageHistory(parcel, illustrative, clock);
  if (steps.length === 0) return <p className={styles.note}>{t('panels.parcel.noEvents')}</p>;
  return (
    <ol className={styles.history}>
      {steps.map(({ stage, entries }) => (
        <li
          key={entries.map(({ event }) => `${event.stage}${event.kind}${event.date}`).join()}
          className={styles.event}
          data-reached={entries.some(({ reached }) => reached)}
          aria-current={entries.some(({ event }) => event === current) ? 'step' : undefined}
        >
          <span className={styles.eventStage}>{t(`panels.stage.${stage}`)}</span>
          <span className={styles.eventMeta}>
            {entries.map((entry) => (
              <EventNote
                key={`${entry.event.kind}${entry.event.date}`}
                entry={entry}
                illustrative={illustrative}
              />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Kind, date and what stands behind one event. Inside 示例 the section's badge says it once for all. */
function EventNote({
  entry,
  illustrative,
}: {
  readonly entry: HistoryEntry;
  readonly illustrative: boolean;
}) {
  const t = useMessages();
  const { event, mark } = entry;
  return (
    <span className={styles.eventNote}>
      <span>{t(`panels.event.${event.kind}`)}</span>
      <DateText date={event.date} yearEnd={!illustrative && event.kind !== 'actual'} />
      <EvidenceSource event={event} />
      {mark !== 'illustrative' && <EvidenceBadge state={mark} />}
    </span>
  );
}

function EvidenceSource({ event }: { readonly event: TransferEvent }) {
  const t = useMessages();
  switch (event.evidence?.type) {
    case 'fact':
      return <SourceMark id={event.evidence.factId} plain />;
    case 'document':
      return (
        <span>
          {t('panels.evidence.document')}{' '}
          <span data-name="">
            {event.evidence.title} {event.evidence.number ?? ''}
          </span>{' '}
          <DateText date={event.evidence.date} />
        </span>
      );
    default:
      return null;
  }
}
