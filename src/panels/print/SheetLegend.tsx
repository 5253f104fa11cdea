import { Clock3 } from 'lucide-react';
import { DateText } from '@/panels/figures';
import { Swatch } from '@/panels/legend/Swatch';
import { themeTokens } from '@/symbology/themes';
import { stageLetterInk } from '@/symbology/transfer-stages';
import { formatNumber } from '@/wording/format-number';
import { CitationMark } from './CitationMark';
import { SheetOrigins } from './SheetOrigins';
import styles from './sheet.module.css';
import type { SheetLegendGroup } from './sheet-legend';
import type { SheetModel } from './sheet-model';

/** What is drawn, with its numbers, and how to read what is certain. */
export function SheetLegend(props: {
  readonly model: SheetModel;
  /** false: the marks of certainty are explained once for several legends, elsewhere */
  readonly certainty?: boolean;
}) {
  const { model, certainty = true } = props;
  const { t } = model.context;
  if (model.legend.length === 0) return null;
  return (
    <section className={styles.legend}>
      {certainty ? <h2>{t('print.legend')}</h2> : null}
      {model.legend.map((group) => (
        <Group key={group.group} group={group} model={model} />
      ))}
      {certainty ? <CertaintyRows model={model} /> : null}
    </section>
  );
}

function Group({ group, model }: { readonly group: SheetLegendGroup; readonly model: SheetModel }) {
  const { t, locale, clock } = model.context;
  return (
    <div className={styles.group} data-sheet-legend={group.group}>
      <h3>
        {group.title}
        {group.isDated ? (
          <small className={styles.small}>
            {' '}
            <DateText date={clock.asOf} /> · {t(`shell.basis.${clock.basis}`)}
          </small>
        ) : null}
        {group.isFiltered ? <small className={styles.small}> {t('shell.legend.filtered')}</small> : null}
        <SheetOrigins natures={group.natures} />
      </h3>
      <ul>
        {group.rows.map((row) => (
          <li key={row.key} data-legend={row.key}>
            <Swatch form={row.swatch.form} colour={row.swatch.colour} ink={stageLetterInk}>
              {row.swatch.letter}
            </Swatch>
            <span className={styles.label} data-name="">
              {row.label}
            </span>
            {row.figure ? <span data-fact={row.figure.fact}>{row.figure.text}</span> : null}
            {row.count === undefined ? null : (
              <span data-count={`${group.group}.${row.key}`}>{formatNumber(locale, row.count, 0)}</span>
            )}
            <CitationMark number={row.citation} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const marks = [
  ['schematic', 'dashed'],
  ['planned', 'hatch'],
  ['unverified', 'outline'],
] as const;

function CertaintyRows({ model }: { readonly model: SheetModel }) {
  const { t } = model.context;
  return (
    <div className={styles.group}>
      <h3>{t('print.certainty')}</h3>
      <ul className={styles.certainty}>
        {marks.map(([key, form]) => (
          <li key={key}>
            <Swatch form={form} colour={themeTokens.paper.ink} />
            <span className={styles.label}>{t(`shell.certainty.${key}`)}</span>
          </li>
        ))}
        <li>
          <Clock3 className={styles.clock} aria-hidden />
          <span className={styles.label}>{t('shell.certainty.overdue')}</span>
        </li>
        <li>
          <SheetOrigins natures={['illustrative']} />
          <span className={styles.label}>{t('shell.certainty.sample')}</span>
        </li>
      </ul>
    </div>
  );
}
