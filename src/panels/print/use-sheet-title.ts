import { shownPark } from '@/domain/shown-park';
import { inspect } from '@/panels/inspector/inspectors';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';

/** The title a sheet gives itself: what is selected, or the whole plan. */
export function useSheetTitle(): string {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const selected = useAppStore((state) => state.selected);
  const park = useAppStore((state) => shownPark(state.park, state.sampleVisible));
  const inspected = selected ? inspect(park, selected.kind, selected.id) : null;
  return inspected ? t('print.titleOf', { name: textIn(locale, inspected.title) }) : t('print.defaultTitle');
}
