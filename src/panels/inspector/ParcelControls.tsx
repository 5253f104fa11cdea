import '@/messages/desk';
import { useMemo } from 'react';
import { type ControlCheck, type ControlId, controlsCheck } from '@/domain/controls-check';
import type { Parcel } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { formatNumber } from '@/wording/format-number';
import { controlBounds } from '@/wording/format-range';
import { NotStated, provenanceOf } from '../figures';
import { useMessages } from '../use-messages';
import { barOf } from './control-bar';
import styles from './controls.module.css';

const decimals: Readonly<Record<ControlId, number>> = {
  floorAreaRatio: 2,
  buildingCoverageRatio: 1,
  greenSpaceRatio: 1,
  heightM: 1,
};

/** Limit and drawn value of each planning control in one glance: a bar with the limits on it, and a word. */
export default function ParcelControls({ parcel }: { readonly parcel: Parcel }) {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const { checks, quality, buildings } = useMemo(() => controlsCheck(park, parcel), [park, parcel]);
  return (
    <>
      <ul className={styles.controls}>
        {checks.map((check) => (
          <Control key={check.id} check={check} parcel={parcel} />
        ))}
      </ul>
      <p className={styles.note}>
        <span data-count="controls.buildings">
          {buildings.length === 0
            ? t('desk.controls.noBuildings')
            : t('desk.controls.note', { count: buildings.length })}
        </span>
        {buildings.length > 0 && quality === 'schematic' ? ` ${t('figures.noMeasuring')}` : null}
      </p>
    </>
  );
}

function Control({ check, parcel }: { readonly check: ControlCheck; readonly parcel: Parcel }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const { id, limit, measured, state } = check;
  const unit = id === 'heightM' ? ` ${t('panels.unit.metres')}` : id === 'floorAreaRatio' ? '' : '%';
  const bounds = limit ? controlBounds(locale, limit) : null;
  return (
    <li className={styles.control} data-control={id} data-state={state}>
      <span className={styles.name}>{t(`panels.control.${id}`)}</span>
      <span className={styles.word}>
        {state === 'unknown' ? null : (
          <Badge tone={state === 'within' ? 'neutral' : 'warn'}>{t(`desk.controls.state.${state}`)}</Badge>
        )}
      </span>
      <Bar check={check} />
      <span className={styles.value}>
        <span className={styles.label}>{t('desk.controls.limit')}</span>{' '}
        {bounds === null ? (
          <NotStated />
        ) : (
          <span {...provenanceOf(park, parcel.dataset)}>{`${bounds}${unit}`}</span>
        )}
      </span>
      <span className={styles.value}>
        <span className={styles.label}>{t('desk.controls.actual')}</span>{' '}
        {measured === null ? (
          <span className={styles.label}>{t('desk.controls.notMeasured')}</span>
        ) : (
          <span data-measured="">{`${formatNumber(locale, measured, decimals[id])}${unit}`}</span>
        )}
      </span>
    </li>
  );
}

/** The words beside it say the same: the bar is for the eye alone. */
function Bar({ check }: { readonly check: ControlCheck }) {
  const bar = barOf(check.limit, check.measured);
  if (!bar) return null;
  return (
    <span className={styles.bar} aria-hidden="true">
      {bar.allowed ? (
        <span
          className={styles.allowed}
          style={{ left: `${bar.allowed.from}%`, width: `${bar.allowed.to - bar.allowed.from}%` }}
        />
      ) : null}
      {bar.measured === null ? null : (
        <span className={styles.measured} style={{ width: `${bar.measured}%` }} />
      )}
      {bar.marks.map((mark) => (
        <span key={mark} className={styles.mark} style={{ left: `${mark}%` }} />
      ))}
    </span>
  );
}
