import { useMemo, useState } from 'react';
import { type Change, changesBetween, changesByZone } from '@/domain/changes-between';
import type { IsoDay } from '@/domain/plan-date';
import { CountFigure, DateText, PromiseBadge, SampleBadge } from '@/panels/figures';
import { WholeNote } from '@/panels/filter-note';
import { openThing } from '@/panels/navigation';
import { DayInput } from '@/panels/timeline/DayInput';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import styles from './desk.module.css';

/** What is different on one day from another, zone by zone, in order. */
export function ChangesPanel() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const reports = useAppStore((state) => state.reports);
  const source = useAppStore((state) => state.sourcePark);
  const { basis, today, asOf } = useClock();
  // The two days are those of the two maps; alone, the list keeps its last day while the clock goes through it.
  const from = useAppStore((state) => state.otherAsOf);
  const compared = useAppStore((state) => state.twoDates !== 'off');
  const otherBasis = useAppStore((state) => state.otherBasis);
  const [kept, setKept] = useState<IsoDay>(asOf);
  const to = compared ? asOf : kept;
  const setFrom = (day: IsoDay) => appStore().getState().setOtherAsOf(day);
  const setTo = (day: IsoDay) => {
    setKept(day);
    if (compared) appStore().getState().setAsOf(day);
  };
  const sampleVisible = useAppStore((state) => state.sampleVisible);
  const groups = useMemo(() => {
    const all = changesBetween(source, [from, to], basis, today, reports);
    // 示例 switched off takes its changes with it.
    const shown = sampleVisible
      ? all
      : all.filter((change) => change.type === 'promise' || !change.illustrative);
    return [...changesByZone(shown)];
  }, [source, from, to, basis, today, reports, sampleVisible]);
  const count = new Set(groups.flatMap(([, changes]) => changes)).size;
  const field = (label: string, value: IsoDay, set: (day: IsoDay) => void) => (
    <span className={styles.day}>
      <span aria-hidden>{label}</span>
      <DayInput label={label} day={value} onDay={set} reason="below" />
    </span>
  );
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('desk.changes.title')}</h2>
      <div className={styles.controls}>
        {field(t('desk.changes.from'), from, setFrom)}
        {field(t('desk.changes.to'), to, setTo)}
        {compared ? null : (
          <>
            <button type="button" className={styles.button} onClick={() => setTo(asOf)}>
              {t('desk.changes.asOf')}
            </button>
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                appStore().getState().setAsOf(to);
                appStore().getState().setTwoDates('swipe');
              }}
            >
              {t('desk.changes.onMap')}
            </button>
          </>
        )}
        <span>{t(`panels.basis.${basis}`)}</span>
        <span role="status" data-count="changes">
          {t('desk.changes.count', { count })}
        </span>
        <WholeNote />
      </div>
      {compared && otherBasis !== basis ? <p className={styles.note}>{t('desk.changes.twoBases')}</p> : null}
      {groups.length === 0 ? <p className={styles.note}>{t('desk.changes.none')}</p> : null}
      {groups.map(([zoneId, changes]) => {
        const zone = source.zones.find(({ id }) => id === zoneId);
        return (
          <section key={zoneId ?? 'all'} data-changes={zoneId ?? 'all'}>
            <h3 className={styles.subtitle}>
              <span data-name="">{zone ? textIn(locale, zone.shortName) : t('desk.changes.all')}</span>{' '}
              <CountFigure value={changes.length} of="changes.zone" />
            </h3>
            <ul className={styles.changes}>
              {changes.map((change) => (
                <ChangeRow key={keyOf(change)} change={change} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function keyOf(change: Change): string {
  switch (change.type) {
    case 'stage':
      return `${change.day}${change.parcelId}${change.to}`;
    case 'works':
      return `${change.day}${change.buildingId}${change.to}`;
    case 'promise':
      return `${change.day}${change.promiseId}${change.to}`;
  }
}

function ChangeRow({ change }: { readonly change: Change }) {
  const t = useMessages();
  return (
    <li className={styles.change}>
      <button type="button" className={styles.open} onClick={() => appStore().getState().setAsOf(change.day)}>
        <DateText date={change.day} />
      </button>
      <Subject change={change} />
      <span>
        {change.type === 'stage'
          ? t('desk.changes.stage', {
              from: t(`panels.family.${change.from}`),
              to: t(`panels.family.${change.to}`),
            })
          : null}
        {change.type === 'works' ? t(`panels.construction.${change.to}`) : null}
        {change.type === 'promise' ? <PromiseBadge state={change.to} /> : null}{' '}
        {change.type !== 'promise' && change.illustrative ? <SampleBadge /> : null}
      </span>
    </li>
  );
}

function Subject({ change }: { readonly change: Change }) {
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const thing = (() => {
    switch (change.type) {
      case 'stage': {
        const found = park.parcels.find(({ id }) => id === change.parcelId);
        return { kind: 'parcel', id: String(change.parcelId), name: found?.name } as const;
      }
      case 'works': {
        const found = park.buildings.find(({ id }) => id === change.buildingId);
        return { kind: 'building', id: String(change.buildingId), name: found?.name } as const;
      }
      case 'promise': {
        const promises = [...park.milestones, ...park.indicators];
        const found = promises.find(({ id }) => String(id) === change.promiseId);
        return { kind: 'fact', id: String(change.factId), name: found?.name } as const;
      }
    }
  })();
  return (
    <span>
      <button type="button" className={styles.open} onClick={() => openThing(thing.kind, thing.id)}>
        <span data-name="">{thing.name ? textIn(locale, thing.name) : thing.id}</span>
      </button>
    </span>
  );
}
