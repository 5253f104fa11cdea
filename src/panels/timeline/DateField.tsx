import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { DayInput } from './DayInput';

/** The date being looked at, to read and to type. */
export function DateField() {
  const t = useMessages();
  const asOf = useAppStore((state) => state.asOf);
  return (
    <DayInput
      label={t('shell.timeline.dateField')}
      day={asOf}
      onDay={(day) => appStore().getState().setAsOf(day)}
    />
  );
}
