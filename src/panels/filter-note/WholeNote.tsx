import { useFilteredOut } from '@/panels/use-filtered-out';
import { useMessages } from '@/panels/use-messages';

/** While a filter narrows map and counts, a list it does not touch says so. */
export function WholeNote() {
  const t = useMessages();
  return useFilteredOut() === null ? null : <span>{t('desk.filter.whole')}</span>;
}
