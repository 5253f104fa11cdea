import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '@/panels/use-messages';
import type { Picture, PictureFailure } from '@/store/picture';
import { useAppStore } from '@/store/store';
import styles from './print.module.css';
import type { PrintSettings } from './print-settings';
import { nothingSpilled, Sheet, type Spill } from './Sheet';
import { marginMm, pixelsOf, sheetFormat } from './sheet-formats';
import { sheetModel } from './sheet-model';
import { TwoDatesSheet } from './TwoDatesSheet';
import { twoDatesModel } from './two-dates-model';
import { usePlaneCorners } from './use-plane-corners';
import { useSheetTitle } from './use-sheet-title';

interface PrintPreviewProps {
  readonly settings: PrintSettings;
  readonly picture: Picture | null;
  /** two dates: the picture by the other clock */
  readonly other: Picture | null;
  readonly failure: PictureFailure | null;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** Whether what stands in a part of the sheet is cut off there. */
function isCutOff(sheet: HTMLElement, part: 'aside' | 'below' | 'citations'): boolean {
  const box = sheet.querySelector<HTMLElement>(`[data-fit="${part}"]`);
  return box !== null && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);
}

/** The next place to try for what has no room where it stands: beside the map, below it, then a page of its own. */
function nextSpill(sheet: HTMLElement, before: Spill): Spill {
  if (before.selection === 'beside' && isCutOff(sheet, 'aside')) return { ...before, selection: 'below' };
  const crowded = isCutOff(sheet, 'citations');
  if (before.selection === 'below' && (crowded || isCutOff(sheet, 'below')))
    return { ...before, selection: 'overleaf' };
  return crowded ? { ...before, citations: 'overleaf' } : before;
}

/** The sheet as it will come out of the printer, and the same once more for the printer alone. */
export function PrintPreview({ settings, picture, other, failure, onBack, onClose }: PrintPreviewProps) {
  const t = useMessages();
  const state = useAppStore((whole) => whole);
  const ownTitle = useSheetTitle();
  const box = useRef<HTMLElement>(null);
  const [spill, setSpill] = useState<Spill>(nothingSpilled);
  const paper = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  const [fit, setFit] = useState({ scale: 1, height: 0 });
  const hasEntries = settings.number.trim() !== '' || state.settings.reviewNumber !== '';
  const model = useMemo(
    () => sheetModel(state, settings.parts, picture, hasEntries),
    [state, settings.parts, picture, hasEntries],
  );
  const both = useAppStore((whole) => whole.pictureRequest?.both ?? false);
  const pair = useMemo(
    () => (both ? twoDatesModel(state, settings.parts, picture, hasEntries) : null),
    [both, state, settings.parts, picture, hasEntries],
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
      setSpill((before) => nextSpill(sheet, before));
      const second = sheet.querySelector<HTMLElement>('[data-sheet="2"]');
      // On paper the margins come back on every page.
      const margins = pixelsOf(2 * marginMm);
      const length = Math.max(0, (second?.offsetHeight ?? margins) - margins);
      const over = Math.ceil(length / (pixelsOf(format.heightMm) - margins) - 0.01);
      setPages(1 + over);
    });
    return () => {
      current = false;
    };
  });

  const title = (settings.title ?? ownTitle).trim() || ownTitle;
  const common = { settings, title, picture, planeCorners };
  const sheet = pair ? (
    <TwoDatesSheet {...common} {...pair} otherPicture={other} />
  ) : (
    <Sheet {...common} model={model} spill={spill} />
  );
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
