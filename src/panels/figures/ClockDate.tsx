import { useContext, useLayoutEffect, useRef } from 'react';
import { type IsoDay, planDateOf } from '@/domain/plan-date';
import { ClockSideContext } from '@/panels/use-clock';
import { appStore, useAppStore } from '@/store/store';
import { clockOfSide } from '@/store/two-dates';
import { formatDate } from '@/wording/format-date';

/** The day the clock shows, in words. It follows the clock without rendering whatever it stands in. */
export function ClockDate() {
  const locale = useAppStore((state) => state.locale);
  const clockOf = clockOfSide[useContext(ClockSideContext)];
  const place = useRef<HTMLTimeElement>(null);
  useLayoutEffect(() => {
    const show = (day: IsoDay) => {
      if (!place.current) return;
      place.current.dateTime = day;
      place.current.textContent = formatDate(locale, planDateOf(day));
    };
    show(clockOf(appStore().getState()).asOf);
    return appStore().subscribe((state) => clockOf(state).asOf, show);
  }, [locale, clockOf]);
  return <time ref={place} />;
}
