import type { Picture } from '@/store/picture';
import { useAppStore } from '@/store/store';
import { Citations } from './Citations';
import below from './figures-below.module.css';
import { MapFrame } from './MapFrame';
import type { PrintSettings } from './print-settings';
import { SelectionFigures } from './SelectionFigures';
import { SheetHead } from './SheetHead';
import { SheetLegend } from './SheetLegend';
import styles from './sheet.module.css';
import { sheetFormat } from './sheet-formats';
import type { SheetModel } from './sheet-model';
import { sheetPage } from './sheet-page';
import { TitleBlock } from './TitleBlock';

/** Where the figures of the selection found room: beside the map, below it, or on a second page; and the sources. */
export interface Spill {
  readonly selection: 'beside' | 'below' | 'overleaf';
  readonly citations: 'below' | 'overleaf';
}
export const nothingSpilled: Spill = { selection: 'beside', citations: 'below' };

export interface SheetProps {
  readonly settings: PrintSettings;
  readonly title: string;
  readonly model: SheetModel;
  readonly picture: Picture | null;
  readonly planeCorners: Picture['corners'];
  readonly spill: Spill;
}

export const hasSecondPage = ({ selection, citations }: Spill) =>
  selection === 'overleaf' || citations === 'overleaf';

/** One sheet, and a second page for what found no room. Text stays text, so that it prints sharp and can be searched. */
export function Sheet(props: SheetProps) {
  const { settings, title, model, picture, planeCorners, spill } = props;
  const { t } = model.context;
  const locale = useAppStore((state) => state.locale);
  const format = sheetFormat(settings.paper, settings.orientation);
  const page = sheetPage(settings, format, locale);
  const selection = model.selection;
  return (
    <>
      <article className={styles.sheet} {...page} data-sheet="1">
        <SheetHead title={title} model={model} />
        <div className={styles.main}>
          <MapFrame title={title} model={model} picture={picture} planeCorners={planeCorners} />
          <div className={styles.aside} data-fit="aside">
            <SheetLegend model={model} />
            {selection && spill.selection === 'beside' ? (
              <SelectionFigures selection={selection} model={model} />
            ) : null}
            {selection && spill.selection === 'overleaf' ? (
              <p className={styles.remark}>{t('print.selection.overleaf')}</p>
            ) : null}
          </div>
        </div>
        <footer className={styles.foot} data-three={(selection && spill.selection === 'below') || undefined}>
          {selection && spill.selection === 'below' ? (
            <div className={below.below} data-fit="below">
              <SelectionFigures selection={selection} model={model} />
            </div>
          ) : null}
          <div className={spill.selection === 'below' ? below.sources : styles.sources} data-fit="citations">
            {spill.citations === 'overleaf' ? (
              <p className={styles.remark}>{t('print.citations.overleaf')}</p>
            ) : (
              <Citations model={model} />
            )}
          </div>
          <TitleBlock title={title} number={settings.number.trim()} model={model} picture={picture} />
        </footer>
      </article>
      {hasSecondPage(spill) ? (
        <article className={styles.second} {...page} data-sheet="2">
          <SheetHead title={t('print.continued', { title })} model={model} />
          {selection && spill.selection === 'overleaf' ? (
            <SelectionFigures selection={selection} model={model} />
          ) : null}
          {spill.citations === 'overleaf' ? <Citations model={model} /> : null}
        </article>
      ) : null}
    </>
  );
}
