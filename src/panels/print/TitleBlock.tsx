import type { ReactNode } from 'react';
import { DateText } from '@/panels/figures';
import type { Picture } from '@/store/picture';
import { useAppStore } from '@/store/store';
import { formatNumber } from '@/wording/format-number';
import { CitationMark } from './CitationMark';
import styles from './sheet.module.css';
import type { SheetModel } from './sheet-model';

interface TitleBlockProps {
  readonly title: string;
  readonly number: string;
  readonly model: SheetModel;
  readonly picture: Picture | null;
  /** of two dates, the other one */
  readonly other?: SheetModel;
}

/** The block every drawing of the trade carries. */
export function TitleBlock({ title, number, model, picture, other }: TitleBlockProps) {
  const { t, clock } = model.context;
  const reviewNumber = useAppStore((state) => state.settings.reviewNumber);
  const dataDate = useAppStore((state) => state.park.documents[0]?.date);
  const entered = (text: string) => (
    <span data-user="">
      {text}
      <CitationMark number={model.entryCitation} />
    </span>
  );
  return (
    <dl className={styles.block}>
      <Cell term={t('print.field.project')} wide>
        {t('shell.overview.title')}
      </Cell>
      <Cell term={t('print.field.sheet')} wide>
        <span data-name="">{title}</span>
      </Cell>
      <Cell term={t('print.field.asOf')}>
        {other ? (
          <>
            <DateText date={other.context.clock.asOf} /> →{' '}
          </>
        ) : null}
        <DateText date={clock.asOf} />
      </Cell>
      <Cell term={t('print.field.basis')}>
        {other && other.context.clock.basis !== clock.basis
          ? `${t(`shell.basis.${other.context.clock.basis}`)} → `
          : ''}
        {t(`shell.basis.${clock.basis}`)}
      </Cell>
      <Cell term={t('print.field.dataDate')}>
        {dataDate ? <DateText date={dataDate} /> : t('print.none')}
      </Cell>
      <Cell term={t('print.field.printed')}>
        <DateText date={clock.today} />
      </Cell>
      <Cell term={t('print.field.scale')}>
        <Scale model={model} picture={picture} />
      </Cell>
      <Cell term={t('print.field.number')}>{number === '' ? t('print.none') : entered(number)}</Cell>
      <Cell term={t('print.field.system')} wide>
        <span data-id="EPSG:4549">{t('print.system')} (EPSG:4549)</span>
      </Cell>
      <Cell term={t('print.field.review')} wide>
        {reviewNumber === '' ? t('shell.status.internal') : entered(reviewNumber)} ·{' '}
        {t('shell.status.schematic')}
      </Cell>
      <Cell term={t('print.field.source')} wide>
        {t('shell.status.attribution')}
      </Cell>
    </dl>
  );
}

function Scale({ model, picture }: { readonly model: SheetModel; readonly picture: Picture | null }) {
  const { t, locale } = model.context;
  if (!picture) return t('print.scale.noMap');
  if (picture.scale === null) return t('print.scale.none');
  // A scale as on screen is seldom round: three digits are all that it is worth.
  const rounded = Number(picture.scale.toPrecision(3));
  const exact = Math.abs(picture.scale - rounded) < rounded * 1e-6;
  return (
    <span data-measured="scale">
      {exact ? '' : '≈ '}1:{formatNumber(locale, rounded, 0).replaceAll(',', '')}
      <CitationMark number={model.scaleCitation} />
    </span>
  );
}

function Cell(props: { readonly term: string; readonly wide?: boolean; readonly children: ReactNode }) {
  return (
    <div className={styles.cell} data-wide={props.wide || undefined}>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
