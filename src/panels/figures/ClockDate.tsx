import { useCallback, useRef } from 'react';
import type { ClockReading } from '@/domain/clock';
import { type IsoDay, planDateOf } from '@/domain/plan-date';
import { useShownAtClock } from '@/panels/use-clock';
import { useAppStore } from '@/store/store';
import { formatDate } from '@/wording/format-date';

const dayOf = ({ asOf }: ClockReading) => asOf;

/** The day the clock shows, in words. It follows the clock without rendering whatever it stands in. */
export function ClockDate() {
  const locale = useAppStore((state) => state.locale);
  const place = useRef<HTMLTimeElement>(null);
  const show = useCallback(
    (day: IsoDay) => {
      if (!place.current) return;
      place.current.dateTime = day;
      place.current.textContent = formatDate(locale, planDateOf(day));
    },
    [locale],
  );
  useShownAtClock(dayOf, show);
  return <time ref={place} />;
}
