import { useMemo, useState } from 'react';
import type { ZoneId } from '@/domain/ids';
import { countableParcels } from '@/domain/lifecycle';
import { type ParcelOrigin, transferCalendar, transferFunnel } from '@/domain/transfer-funnel';
import { ClockCaption } from '@/panels/figures';
import { FilterNote } from '@/panels/filter-note';
import { useClock } from '@/panels/use-clock';
import { useFilteredOut } from '@/panels/use-filtered-out';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { parcelsOfZone } from '@/panels/zone/zone-contents';
import styles from './desk.module.css';
import { FunnelTable } from './FunnelTable';
import { TransferCalendar } from './TransferCalendar';
import { ZoneChoice } from './ZoneChoice';

/** Where the parcels stand on the way to their users, and what is due when; 规划 and 示例 in columns of their own. */
export function FunnelPanel() {
  const t = useMessages();
  const park = useShownPark();
  const clock = useClock();
  const [zone, setZone] = useState<ZoneId | null>(null);
  const out = useFilteredOut()?.parcels;
  const steps = useMemo(() => transferFunnel(park, zone, clock, out), [park, zone, clock, out]);
  const entries = useMemo(() => transferCalendar(park, zone, clock, { out }), [park, zone, clock, out]);
  const all = zone === null ? countableParcels(park).length : parcelsOfZone(park, zone).length;
  const total = (nature: ParcelOrigin) => steps.reduce((sum, step) => sum + step[nature].here, 0);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('desk.funnel.title')}</h2>
      <div className={styles.controls}>
        <ZoneChoice value={zone} onChange={setZone} />
        <span role="status">
          <span data-count="funnel.documented">
            {t('desk.funnel.documentedTotal', { count: total('documented') })}
          </span>{' '}
          ·{' '}
          <span data-count="funnel.illustrative">
            {t('desk.funnel.sampleTotal', { count: total('illustrative') })}
          </span>
          {total('own') > 0 ? (
            <>
              {' '}
              · <span data-count="funnel.own">{t('desk.funnel.ownTotal', { count: total('own') })}</span>
            </>
          ) : null}
        </span>
        <ClockCaption />
        <FilterNote left={steps.reduce((sum, step) => sum + step.parcels.length, 0)} all={all} of="funnel" />
      </div>
      <FunnelTable steps={steps} />
      <TransferCalendar key={zone} entries={entries} />
    </div>
  );
}
