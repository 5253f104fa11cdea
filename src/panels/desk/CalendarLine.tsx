import type { CalendarEntry } from '@/domain/transfer-funnel';
import { DateText, SampleBadge } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { textIn } from '@/wording/text-in';
import styles from './desk.module.css';

/** One transfer: its date, the parcel it is of, what happens, and whether it lies ahead or is 示例. */
export function CalendarLine({ entry }: { readonly entry: CalendarEntry }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const outline = park.parcels.find(({ id }) => id === entry.parcelId);
  // An outline that stands for a named parcel bears that parcel's name.
  const parcel = park.parcels.find(({ id }) => id === outline?.illustrates) ?? outline;
  return (
    <li className={styles.change}>
      <DateText date={entry.date} />
      <span>
        <button type="button" className={styles.open} onClick={() => openThing('parcel', entry.parcelId)}>
          <span data-name="">{parcel ? textIn(locale, parcel.name) : entry.parcelId}</span>
        </button>{' '}
        {t(`panels.stage.${entry.stage}`)}
      </span>
      <span>
        <Badge>{t(`panels.event.${entry.kind}`)}</Badge>{' '}
        {entry.passed ? null : <Badge>{t('desk.funnel.ahead')}</Badge>}{' '}
        {entry.illustrative ? <SampleBadge /> : null}
      </span>
    </li>
  );
}
