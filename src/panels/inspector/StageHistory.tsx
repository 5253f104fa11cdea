import type { ClockReading } from '@/domain/clock';
import type { Parcel, TransferEvent } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { DateText, EvidenceBadge, natureOf, SourceMark } from '../figures';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';
import { stageHistory } from './stage-history';

interface StageHistoryProps {
  readonly parcel: Parcel;
  readonly clock: ClockReading;
  /** the event that makes today's stage */
  readonly current: TransferEvent | null;
}

/** Steps on the way to the user, planned and actual, with date precision, kind and evidence. */
export function StageHistory({ parcel, clock, current }: StageHistoryProps) {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const illustrative = natureOf(park, parcel.dataset) === 'illustrative';
  const entries = stageHistory(parcel, illustrative, clock);
  if (entries.length === 0) return <p className={styles.note}>{t('panels.parcel.noEvents')}</p>;
  return (
    <ol className={styles.history}>
      {entries.map(({ event, mark, reached }) => (
        <li
          key={`${event.stage}${event.kind}${event.date}`}
          className={styles.event}
          data-reached={reached}
          aria-current={event === current ? 'step' : undefined}
        >
          <span className={styles.eventLine}>
            <span className={styles.eventStage}>{t(`panels.stage.${event.stage}`)}</span>
            {mark !== 'illustrative' && <EvidenceBadge state={mark} />}
          </span>
          <span className={styles.eventMeta}>
            <DateText date={event.date} yearEnd={!illustrative && event.kind !== 'actual'} />
            <span>{t(`panels.event.${event.kind}`)}</span>
            {mark === 'illustrative' && <span>{t('panels.evidence.illustrative')}</span>}
            <EvidenceSource event={event} />
          </span>
        </li>
      ))}
    </ol>
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
