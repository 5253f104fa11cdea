import { memo } from 'react';
import { useAppStore } from '@/store/store';
import { formatNumber } from '@/wording/format-number';

/** A number we counted ourselves in the data that is open, at the date of the clock. */
export const CountFigure = memo(function CountFigure({
  value,
  of,
}: {
  readonly value: number;
  readonly of: string;
}) {
  const locale = useAppStore((state) => state.locale);
  return <span data-count={of}>{formatNumber(locale, value, 0)}</span>;
});
