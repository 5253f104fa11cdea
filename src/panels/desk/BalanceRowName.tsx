import type { BalanceRow } from '@/domain/land-use-balance';
import { landUseClasses } from '@/domain/land-use-classes';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { landUseSymbol } from '@/symbology/land-use';
import { textIn } from '@/wording/text-in';

/** First-level classes have names of their own; the map draws second-level uses only. */
export function BalanceRowName({ row }: { readonly row: BalanceRow }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  if (row.kind === 'total') return t('desk.balance.total');
  if (row.kind === 'notStated') return <span data-not-stated="">{t('desk.balance.notStated')}</span>;
  if (row.kind === 'group') {
    return t(
      row.group === null || row.group === 'notStated'
        ? 'desk.balance.notStated'
        : `desk.balance.${row.group}`,
    );
  }
  const className =
    row.kind === 'class'
      ? textIn(locale, landUseClasses[row.code ?? '']?.name ?? landUseSymbol(row.code).name)
      : textIn(locale, landUseSymbol(row.code).name);
  return (
    <>
      <span data-id={row.code}>{row.code}</span> {className}
    </>
  );
}
