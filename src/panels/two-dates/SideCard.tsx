import { useId } from 'react';
import type { Basis } from '@/domain/clock';
import { countableParcels } from '@/domain/lifecycle';
import type { IsoDay } from '@/domain/plan-date';
import { FilterNote } from '@/panels/filter-note';
import { BasisChoice } from '@/panels/timeline/BasisSwitch';
import { DayInput } from '@/panels/timeline/DayInput';
import { ClockSideContext, useClock } from '@/panels/use-clock';
import { kept, useFilteredOut } from '@/panels/use-filtered-out';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { appStore } from '@/store/store';
import type { ClockSide } from '@/store/two-dates';
import { useMediaQuery } from '@/ui/media/use-media-query';
import { SideNumbers } from './SideNumbers';
import { SideSummary } from './SideSummary';
import styles from './two-dates.module.css';

const setters: Readonly<
  Record<ClockSide, { readonly day: (day: IsoDay) => void; readonly basis: (basis: Basis) => void }>
> = {
  other: {
    day: (day) => appStore().getState().setOtherAsOf(day),
    basis: (basis) => appStore().getState().setOtherBasis(basis),
  },
  page: {
    day: (day) => appStore().getState().setAsOf(day),
    basis: (basis) => appStore().getState().setBasis(basis),
  },
};

/** One side of two dates: its date and basis to read and to change, its own numbers, and what every picture says. */
export function SideCard({ side, narrow }: { readonly side: ClockSide; readonly narrow: boolean }) {
  return (
    <ClockSideContext value={side}>
      <Card side={side} narrow={narrow} />
    </ClockSideContext>
  );
}

function Card({ side, narrow }: { readonly side: ClockSide; readonly narrow: boolean }) {
  const t = useMessages();
  const heading = useId();
  const { asOf, basis } = useClock();
  const all = countableParcels(useShownPark());
  const out = useFilteredOut()?.parcels;
  // Only a large screen has room for the whole table without hiding the map.
  const open = useMediaQuery('(min-width: 2400px) and (min-height: 1300px)');
  return (
    <section className={styles.card} data-side={side} aria-labelledby={heading}>
      <h2 id={heading} className={styles.side}>
        <span aria-hidden>{t(`twoDates.side.${side}`)}</span>
        <span className="visually-hidden">{t(`twoDates.card.${side}`)}</span>
      </h2>
      <div className={styles.reading}>
        <DayInput label={t(`twoDates.date.${side}`)} day={asOf} onDay={setters[side].day} reason="below" />
        <BasisChoice legend={t(`twoDates.basis.${side}`)} basis={basis} onBasis={setters[side].basis} />
      </div>
      <FilterNote left={kept(all, out).length} all={all.length} of={`${side}.parcels`} />
      {narrow ? null : <SideSummary side={side} />}
      <details className={styles.numbers} open={open}>
        <summary>{t('twoDates.numbers')}</summary>
        <SideNumbers side={side} />
      </details>
      <p className={styles.marks}>{t('shell.status.schematic')}</p>
    </section>
  );
}
