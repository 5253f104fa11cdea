import { useMemo, useState } from 'react';
import type { ZoneId } from '@/domain/ids';
import { type CalendarEntry, transferCalendar, transferFunnel } from '@/domain/transfer-funnel';
import { ClockCaption, CountFigure, DateText, OriginBadges, SampleBadge } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { textIn } from '@/wording/text-in';
import styles from './desk.module.css';
import { ZoneChoice } from './ZoneChoice';

/** Where the parcels stand on the way to their users, and what is due when. */
export function FunnelPanel() {
  const t = useMessages();
  const park = useShownPark();
  const clock = useClock();
  const [zone, setZone] = useState<ZoneId | null>(null);
  const steps = useMemo(() => transferFunnel(park, zone, clock), [park, zone, clock]);
  const entries = useMemo(() => transferCalendar(park, zone, clock), [park, zone, clock]);
  const total = steps.reduce((sum, { parcels }) => sum + parcels.length, 0);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('desk.funnel.title')}</h2>
      <div className={styles.controls}>
        <ZoneChoice value={zone} onChange={setZone} />
        <span role="status" data-count="funnel.total">
          {t('desk.funnel.total', { count: total })}
        </span>
        <ClockCaption />
        <OriginBadges of={park.parcels} />
      </div>
      <div className={styles.wide}>
        <table className={styles.table} aria-label={t('desk.funnel.title')}>
          <thead>
            <tr>
              <th scope="col">{t('desk.evidence.stage')}</th>
              <th scope="col" data-align="end">
                {t('desk.funnel.here')}
              </th>
              <th scope="col" data-align="end">
                {t('desk.funnel.reached')}
              </th>
              <td aria-hidden style={{ width: '45%' }} />
            </tr>
          </thead>
          <tbody>
            {steps.map(({ family, parcels, reached }) => (
              <tr key={family} data-funnel={family}>
                <th scope="row">{t(`panels.family.${family}`)}</th>
                <td data-align="end">
                  <CountFigure value={parcels.length} of={`funnel.${family}`} />
                </td>
                <td data-align="end">
                  <CountFigure value={reached} of={`funnel.reached.${family}`} />
                </td>
                <td aria-hidden>
                  <span
                    className={styles.funnelBar}
                    style={{ width: `${total === 0 ? 0 : (reached / total) * 100}%` }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className={styles.subtitle}>
        {t('desk.funnel.calendar')} <CountFigure value={entries.length} of="funnel.calendar" />
      </h3>
      {entries.length === 0 ? <p className={styles.note}>{t('desk.funnel.noEvents')}</p> : null}
      <ul className={styles.changes}>
        {entries.map((entry) => (
          <Entry key={`${entry.parcelId}${entry.stage}${entry.kind}${entry.date}`} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function Entry({ entry }: { readonly entry: CalendarEntry }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const parcel = useAppStore((state) => state.park.parcels.find(({ id }) => id === entry.parcelId));
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
