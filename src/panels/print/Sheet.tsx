import type { CSSProperties } from 'react';
import type { Picture } from '@/store/picture';
import { useAppStore } from '@/store/store';
import { cssVariableName, type ThemeTokens, themeTokens } from '@/symbology/themes';
import { Citations } from './Citations';
import { MapFrame } from './MapFrame';
import type { PrintSettings } from './print-settings';
import { SelectionFigures } from './SelectionFigures';
import { SheetHead } from './SheetHead';
import { SheetLegend } from './SheetLegend';
import styles from './sheet.module.css';
import { sheetFormat } from './sheet-formats';
import type { SheetModel } from './sheet-model';
import { TitleBlock } from './TitleBlock';

/** What found no room beside the map and stands on a second page. */
export interface Spill {
  readonly selection: boolean;
  readonly citations: boolean;
}
export const nothingSpilled: Spill = { selection: false, citations: false };

export interface SheetProps {
  readonly settings: PrintSettings;
  readonly title: string;
  readonly model: SheetModel;
  readonly picture: Picture | null;
  readonly planeCorners: Picture['corners'];
  readonly spill: Spill;
}

/** The light of paper, whatever the screen's theme is. */
const paperTokens = Object.fromEntries(
  (Object.keys(themeTokens.paper) as (keyof ThemeTokens)[]).map((token) => [
    cssVariableName(token),
    themeTokens.paper[token],
  ]),
) as CSSProperties;

/** One sheet, and a second page for what found no room. Text stays text, so that it prints sharp and can be searched. */
export function Sheet(props: SheetProps) {
  const { settings, title, model, picture, planeCorners, spill } = props;
  const { t } = model.context;
  const locale = useAppStore((state) => state.locale);
  const format = sheetFormat(settings.paper, settings.orientation);
  const frame = {
    ...paperTokens,
    '--sheet-width': `${format.widthMm}mm`,
    '--sheet-height': `${format.heightMm}mm`,
    '--map-width': `${format.mapWidthMm}mm`,
    '--map-height': `${format.mapHeightMm}mm`,
  } as CSSProperties;
  const page = { lang: locale, 'data-format': `${settings.paper}-${settings.orientation}`, style: frame };
  const selection = model.selection;
  return (
    <>
      <article className={styles.sheet} {...page} data-sheet="1">
        <SheetHead title={title} model={model} />
        <div className={styles.main}>
          <MapFrame title={title} model={model} picture={picture} planeCorners={planeCorners} />
          <div className={styles.aside} data-fit="aside">
            <SheetLegend model={model} />
            {selection && !spill.selection ? <SelectionFigures selection={selection} model={model} /> : null}
            {selection && spill.selection ? (
              <p className={styles.remark}>{t('print.selection.overleaf')}</p>
            ) : null}
          </div>
        </div>
        <footer className={styles.foot}>
          <div className={styles.sources} data-fit="citations">
            {spill.citations ? (
              <p className={styles.remark}>{t('print.citations.overleaf')}</p>
            ) : (
              <Citations model={model} />
            )}
          </div>
          <TitleBlock title={title} number={settings.number.trim()} model={model} picture={picture} />
        </footer>
      </article>
      {spill.selection || spill.citations ? (
        <article className={styles.second} {...page} data-sheet="2">
          <SheetHead title={t('print.continued', { title })} model={model} />
          {selection && spill.selection ? <SelectionFigures selection={selection} model={model} /> : null}
          {spill.citations ? <Citations model={model} /> : null}
        </article>
      ) : null}
    </>
  );
}
