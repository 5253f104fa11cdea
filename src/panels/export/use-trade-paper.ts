import { useEffect, useState } from 'react';
import type { Issue } from '@/domain/issue';
import type { ParkExportContext } from '@/exchange/export/features';
import type { ExportThing } from '@/exchange/export/park-things';
import type { ExportWish } from '@/exchange/export/write-features';
import type { Sheet } from '@/exchange/tables/write-workbook';

/** Sheets that stand ready for the printer, until the print is over or something else is wished. */
export function useTradePaper(key: string) {
  const [held, setHeld] = useState<{ readonly key: string; readonly sheets: readonly Sheet[] } | null>(null);
  const [refusal, setRefusal] = useState<Issue | null>(null);
  const sheets = held?.key === key ? held.sheets : null;
  useEffect(() => {
    if (!sheets) return;
    const over = () => setHeld(null);
    window.addEventListener('afterprint', over);
    // The sheet is in the page with this very render; the browser prints what stands there.
    window.print();
    return () => window.removeEventListener('afterprint', over);
  }, [sheets]);

  const print = async (things: readonly ExportThing[], wish: ExportWish, context: ParkExportContext) => {
    setRefusal(null);
    try {
      const { tradeSheets } = await import('@/exchange/export/trade-sheets');
      setHeld({ key, sheets: await tradeSheets(things, wish, context) });
    } catch (failure) {
      const { refusalOf } = await import('@/exchange/export/make');
      setRefusal(refusalOf(failure) ?? { severity: 'error', code: 'unreadable', params: {}, where: {} });
    }
  };
  return { sheets, refusal, print };
}
