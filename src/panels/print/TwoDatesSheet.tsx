import { DateText } from '@/panels/figures';
import type { Picture } from '@/store/picture';
import { useAppStore } from '@/store/store';
import { CitationMark } from './CitationMark';
import { Citations } from './Citations';
import { MapFrame } from './MapFrame';
import type { PrintSettings } from './print-settings';
import { SelectionFigures } from './SelectionFigures';
import { Reading, SheetHead } from './SheetHead';
import { SheetLegend } from './SheetLegend';
import { SheetOrigins } from './SheetOrigins';
import styles from './sheet.module.css';
import { pairFormat } from './sheet-formats';
import type { SheetModel } from './sheet-model';
import { sheetPage } from './sheet-page';
import { TitleBlock } from './TitleBlock';
import type { TwoDatesModel } from './two-dates-model';
import own from './two-dates-sheet.module.css';

interface TwoDatesSheetProps extends TwoDatesModel {
  readonly settings: PrintSettings;
  readonly title: string;
  /** by the page's clock, right */
  readonly picture: Picture | null;
  readonly otherPicture: Picture | null;
  readonly planeCorners: Picture['corners'];
}

/** Two dates on one sheet: a picture of each with its reading, legend and numbers; overleaf what changes, and the sources. */
export function TwoDatesSheet(props: TwoDatesSheetProps) {
  const { settings, title, left, right, common, picture, otherPicture, planeCorners } = props;
  const { t } = right.context;
  const locale = useAppStore((state) => state.locale);
  const format = pairFormat(settings.paper, settings.orientation);
  const page = sheetPage(settings, format, locale);
  const narrow = settings.orientation === 'portrait';
  const side = (name: 'left' | 'right', model: SheetModel, drawn: Picture | null) => (
    <section className={own.side} data-sheet-side={name} data-narrow={narrow || undefined}>
      <h2>
        <Reading model={model} />
      </h2>
      <MapFrame title={title} model={model} picture={drawn} planeCorners={planeCorners} />
      <SheetLegend model={model} certainty={false} />
    </section>
  );
  return (
    <>
      <article className={styles.sheet} {...page} data-sheet="1">
        <SheetHead title={title} model={right} other={left} />
        <div className={own.pair}>
          {side('left', left, otherPicture)}
          {side('right', right, picture)}
        </div>
        <footer className={styles.foot}>
          <div className={own.common}>
            <SheetLegend model={common} />
            <p className={styles.remark}>{t('print.two.overleaf')}</p>
          </div>
          <TitleBlock
            title={title}
            number={settings.number.trim()}
            model={right}
            other={left}
            picture={picture}
          />
        </footer>
      </article>
      <article className={styles.second} {...page} data-sheet="2">
        <SheetHead title={t('print.continued', { title })} model={right} other={left} />
        <Changes {...props} />
        {left.selection || right.selection ? (
          <div className={own.pair}>
            {[left, right].map((model, place) => (
              <div key={place === 0 ? 'left' : 'right'}>
                <h2>
                  <Reading model={model} />
                </h2>
                {model.selection ? <SelectionFigures selection={model.selection} model={model} /> : null}
              </div>
            ))}
          </div>
        ) : null}
        <Citations model={right} />
      </article>
    </>
  );
}

/** What lies between the two days, in order; by the basis of the right side. */
function Changes({ changes, left, right, settings }: TwoDatesModel & Pick<TwoDatesSheetProps, 'settings'>) {
  const narrow = settings.orientation === 'portrait';
  const { t, clock } = right.context;
  return (
    <section className={own.changes}>
      <h2>
        {t('print.two.changes')}{' '}
        <span className={own.count} data-count="changes">
          {t('desk.changes.count', { count: changes.length })}
        </span>
      </h2>
      {left.context.clock.basis === clock.basis ? null : (
        <p className={styles.remark}>{t('desk.changes.twoBases')}</p>
      )}
      {changes.length === 0 ? <p className={styles.remark}>{t('desk.changes.none')}</p> : null}
      <ol className={own.list} data-narrow={narrow || undefined}>
        {changes.map(({ key, change, name, words, citation }) => (
          <li key={key}>
            <DateText date={change.day} />
            <span>
              <span data-name="">{name}</span> {words}
              <CitationMark number={citation} />
              {change.type !== 'promise' && change.illustrative ? (
                <SheetOrigins natures={['illustrative']} />
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
