import { DateText } from '@/panels/figures';
import styles from './sheet.module.css';
import type { SheetModel } from './sheet-model';

/** What is shown, for which day, on which basis; and that it is a sketch. */
export function SheetHead(props: {
  readonly title: string;
  readonly model: SheetModel;
  /** of two dates, the other one */
  readonly other?: SheetModel;
}) {
  const { title, model, other } = props;
  const { t } = model.context;
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.project}>{t('shell.overview.title')}</p>
        <h1 data-name="">{title}</h1>
      </div>
      <div className={styles.when}>
        <p>
          {other ? (
            <>
              <Reading model={other} /> →{' '}
            </>
          ) : (
            <>{t('shell.legend.atDate')} </>
          )}
          <Reading model={model} />
        </p>
        <p className={styles.mark}>{t('print.mark')}</p>
      </div>
    </header>
  );
}

/** The day looked at and its basis. */
export function Reading({ model }: { readonly model: SheetModel }) {
  const { t, clock } = model.context;
  return (
    <>
      <DateText date={clock.asOf} /> · {t(`shell.basis.${clock.basis}`)}
    </>
  );
}
