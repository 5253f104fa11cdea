import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '@/panels/use-messages';
import type { Picture, PictureFailure } from '@/store/picture';
import { useAppStore } from '@/store/store';
import styles from './print.module.css';
import type { PrintSettings } from './print-settings';
import { nothingSpilled, Sheet, type Spill } from './Sheet';
import { pixelsOf, sheetFormat } from './sheet-formats';
import { sheetModel } from './sheet-model';
import { usePlaneCorners } from './use-plane-corners';
import { useSheetTitle } from './use-sheet-title';

interface PrintPreviewProps {
  readonly settings: PrintSettings;
  readonly picture: Picture | null;
  readonly failure: PictureFailure | null;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** Whether what stands in a part of the sheet is cut off there. */
function isCutOff(sheet: HTMLElement, part: 'aside' | 'citations'): boolean {
  const box = sheet.querySelector<HTMLElement>(`[data-fit="${part}"]`);
  return box !== null && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);
}

/** The sheet as it will come out of the printer, and the same once more for the printer alone. */
export function PrintPreview({ settings, picture, failure, onBack, onClose }: PrintPreviewProps) {
  const t = useMessages();
  const state = useAppStore((whole) => whole);
  const ownTitle = useSheetTitle();
  const box = useRef<HTMLElement>(null);
  const [spill, setSpill] = useState<Spill>(nothingSpilled);
  const paper = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState({ scale: 1, height: 0 });
  const hasEntries = settings.number.trim() !== '' || state.settings.reviewNumber !== '';
  const model = useMemo(
    () => sheetModel(state, settings.parts, picture, hasEntries),
    [state, settings.parts, picture, hasEntries],
  );
  const planeCorners = usePlaneCorners(settings.parts.coordinates ? (picture?.corners ?? null) : null);
  const format = sheetFormat(settings.paper, settings.orientation);

  useLayoutEffect(() => {
    const measure = () => {
      if (!box.current || !paper.current) return;
      const scale = Math.min(1, box.current.clientWidth / pixelsOf(format.widthMm));
      const height = Math.ceil(paper.current.offsetHeight * scale);
      setFit((before) => (before.scale === scale && before.height === height ? before : { scale, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    if (paper.current) observer.observe(paper.current);
    return () => observer.disconnect();
  }, [format]);
  // What does not fit goes to a page of its own; text is measured once its characters are there.
  useEffect(() => {
    let current = true;
    void document.fonts.ready.then(() => {
      if (!current || !box.current) return;
      const sheet = box.current;
      setSpill((before) => {
        const selection = before.selection || isCutOff(sheet, 'aside');
        const citations = before.citations || isCutOff(sheet, 'citations');
        const isSame = selection === before.selection && citations === before.citations;
        return isSame ? before : { selection, citations };
      });
    });
    return () => {
      current = false;
    };
  });

  const sheet = (
    <Sheet
      settings={settings}
      title={(settings.title ?? ownTitle).trim() || ownTitle}
      model={model}
      picture={picture}
      planeCorners={planeCorners}
      spill={spill}
    />
  );
  const pages = spill.selection || spill.citations ? 2 : 1;
  return (
    <div className={styles.previewing} data-print-ready="">
      <div className={styles.head}>
        <p role="status" data-count="pages">
          {t('print.ready', { count: pages })}
        </p>
        <div className={styles.actions}>
          <button type="button" className={styles.button} onClick={onBack}>
            {t('print.back')}
          </button>
          <button type="button" className={styles.button} onClick={onClose}>
            {t('print.close')}
          </button>
          <button type="button" className={styles.primary} onClick={() => window.print()}>
            {t('print.print')}
          </button>
        </div>
      </div>
      {failure ? (
        <p className={styles.failure} role="alert">
          {t(`print.failed.${failure}`)}
        </p>
      ) : null}
      <section ref={box} className={styles.preview} aria-label={t('print.preview')}>
        {/* Scaled, not laid out smaller: what is cut off here is cut off on paper, and nothing else. */}
        <div style={{ height: fit.height }}>
          <div
            ref={paper}
            className={styles.previewSheets}
            style={{ width: pixelsOf(format.widthMm), scale: String(fit.scale) }}
          >
            {sheet}
          </div>
        </div>
      </section>
      {createPortal(
        <div className={styles.forPrinter} data-print-sheet="">
          {sheet}
        </div>,
        document.body,
      )}
    </div>
  );
}
