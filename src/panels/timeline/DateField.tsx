import { useMessages } from '@/panels/use-messages';
import { appStore } from '@/store/store';
import { DayInput, type FollowedDay } from './DayInput';

const clockDay: FollowedDay = {
  current: () => appStore().getState().asOf,
  follow: (show) => appStore().subscribe((state) => state.asOf, show),
};

/** The date being looked at, to read and to type. */
export function DateField() {
  const t = useMessages();
  return (
    <DayInput
      label={t('shell.timeline.dateField')}
      day={clockDay}
      onDay={(day) => appStore().getState().setAsOf(day)}
    />
  );
}
