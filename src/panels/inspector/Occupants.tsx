import type { Occupancy } from '@/domain/park';
import { isOccupying } from '@/domain/roster';
import { useAppStore } from '@/store/store';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { OriginBadges } from '../figures';
import { openThing } from '../navigation';
import { useClock } from '../use-clock';
import { useMessages } from '../use-messages';
import { useShownPark } from '../use-shown-park';

/** Firms that use space here on the day, with the floor where a roster gives one. */
export function Occupants({ where }: { readonly where: (stay: Occupancy) => boolean }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useShownPark();
  const clock = useClock();
  const stays = park.occupancies.filter((stay) => where(stay) && isOccupying(stay, clock));
  const rows = stays.flatMap((stay) => {
    const firm = park.enterprises.find(({ id }) => id === stay.enterpriseId);
    return firm ? [{ firm, floor: stay.floor ?? null }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Section title={t('panels.section.occupants')} aside={<OriginBadges of={rows.map(({ firm }) => firm)} />}>
      <RowList>
        {rows.map(({ firm, floor }) => (
          <RowButton
            key={`${firm.id} ${floor}`}
            onClick={() => openThing('firm', firm.id)}
            aside={floor !== null && <span data-user="">{floor}</span>}
          >
            <span data-name="">{textIn(locale, firm.name)}</span>
          </RowButton>
        ))}
      </RowList>
    </Section>
  );
}
