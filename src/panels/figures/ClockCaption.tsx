import { useClock } from '../use-clock';
import { useMessages } from '../use-messages';
import { DateText } from './DateText';

/** The day and the basis every count beside it is made for. */
export function ClockCaption() {
  const t = useMessages();
  const { asOf, basis } = useClock();
  return (
    <span>
      {t('panels.zone.asOf')} <DateText date={asOf} /> · {t(`panels.basis.${basis}`)}
    </span>
  );
}
