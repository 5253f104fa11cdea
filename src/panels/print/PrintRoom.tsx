import { lazy, Suspense, useEffect, useState } from 'react';
import { useDesk } from '@/store/desk-store';

const PrintDialog = lazy(() => import('./PrintDialog').catch(() => import('./PrintUnavailable')));

/** The dialog of the print sheet, once it has been asked for; it stays, so that the focus can come back from it. */
export function PrintRoom() {
  const open = useDesk((state) => state.deskDialog === 'print');
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (open) setWanted(true);
  }, [open]);
  return wanted ? (
    <Suspense fallback={null}>
      <PrintDialog open={open} />
    </Suspense>
  ) : null;
}
