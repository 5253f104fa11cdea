import '@/messages/print';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { Dialog } from '@/ui/dialog/Dialog';
import { closePrint } from './close-print';
import { PrintForm } from './PrintForm';
import { PrintPreview } from './PrintPreview';
import { PrintProgress } from './PrintProgress';
import { firstSettings, type PrintSettings } from './print-settings';
import { pairFormat, pixelsOf, sheetFormat } from './sheet-formats';

/** From the settings through the drawing to the sheet and the browser's own print. */
export default function PrintDialog({ open }: { readonly open: boolean }): ReactNode {
  const t = useMessages();
  const [settings, setSettings] = useState<PrintSettings>(firstSettings);
  const progress = useAppStore((state) => state.pictureProgress);
  // A sheet is one moment: the clock does not run on under it.
  useEffect(() => {
    if (open) appStore().getState().setPlaying(false);
  }, [open]);

  const make = () => {
    const both = appStore().getState().twoDates !== 'off';
    const format = (both ? pairFormat : sheetFormat)(settings.paper, settings.orientation);
    appStore()
      .getState()
      .requestPicture({
        widthPixels: pixelsOf(format.mapWidthMm),
        heightPixels: pixelsOf(format.mapHeightMm),
        scale: settings.scale,
        pixelsPerInch: format.pixelsPerInch,
        both,
      });
  };
  const back = () => appStore().getState().dropPicture();

  return (
    <Dialog open={open} onClose={closePrint} label={t('print.title')} place="wide">
      {progress.type === 'none' ? (
        <PrintForm settings={settings} onChange={setSettings} onMake={make} onClose={closePrint} />
      ) : null}
      {progress.type === 'drawing' ? (
        <PrintProgress step={progress.step} share={progress.share} onCancel={back} />
      ) : null}
      {progress.type === 'done' || progress.type === 'failed' ? (
        <PrintPreview
          settings={settings}
          picture={progress.type === 'done' ? progress.picture : null}
          other={progress.type === 'done' ? (progress.other ?? null) : null}
          failure={progress.type === 'failed' ? progress.reason : null}
          onBack={back}
          onClose={closePrint}
        />
      ) : null}
    </Dialog>
  );
}
