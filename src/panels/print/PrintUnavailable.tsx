import type { ReactNode } from 'react';
import { useMessages } from '@/panels/use-messages';
import { Dialog } from '@/ui/dialog/Dialog';
import { closePrint } from './close-print';

/** In place of the print dialog when its part of the program could not be fetched. */
export default function PrintUnavailable({ open }: { readonly open: boolean }): ReactNode {
  const t = useMessages();
  return (
    <Dialog open={open} onClose={closePrint} label={t('desk.print')}>
      <p role="alert">{t('desk.panel.unavailable')}</p>
    </Dialog>
  );
}
