import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import { useMessages } from '../use-messages';
import { TextButton } from './TextButton';

/** The zone of a thing as a link; what the plan hangs on no zone belongs to the valley as a whole. */
export function ZoneLink({ zoneId }: { readonly zoneId: string | null }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const zone = useAppStore((state) => state.park.zones.find((candidate) => candidate.id === zoneId));
  if (!zone) return <span>{t('panels.field.wholePark')}</span>;
  return (
    <TextButton kind="zone" id={zone.id}>
      <span data-name="">{textIn(locale, zone.name)}</span>
    </TextButton>
  );
}
