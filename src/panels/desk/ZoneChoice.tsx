import type { ZoneId } from '@/domain/ids';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Segmented } from '@/ui/segmented/Segmented';
import { textIn } from '@/wording/text-in';

interface ZoneChoiceProps {
  readonly value: ZoneId | null;
  readonly onChange: (zone: ZoneId | null) => void;
}

/** One zone or all of them. */
export function ZoneChoice({ value, onChange }: ZoneChoiceProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const zones = useAppStore((state) => state.park.zones);
  return (
    <span data-name="">
      <Segmented
        legend={t('desk.balance.zone')}
        value={String(value ?? '')}
        onChange={(id) => onChange(zones.find((zone) => zone.id === id)?.id ?? null)}
        options={[
          { value: '', label: t('desk.balance.all') },
          ...zones.map((zone) => ({ value: String(zone.id), label: textIn(locale, zone.shortName) })),
        ]}
      />
    </span>
  );
}
