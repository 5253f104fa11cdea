import { useMemo, useState } from 'react';
import type { ZoneId } from '@/domain/ids';
import { type ParcelOrigin, transferCalendar, transferFunnel } from '@/domain/transfer-funnel';
import { ClockCaption } from '@/panels/figures';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
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
  const steps = useMemo(() => transferFunnel(park, zone, clock), [park, zone, clock]);
  const entries = useMemo(() => transferCalendar(park, zone, clock), [park, zone, clock]);
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
      </div>
      <FunnelTable steps={steps} />
      <TransferCalendar key={zone} entries={entries} />
    </div>
  );
}
