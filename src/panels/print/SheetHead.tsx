import { DateText } from '@/panels/figures';
import styles from './sheet.module.css';
import type { SheetModel } from './sheet-model';

/** What is shown, for which day, on which basis; and that it is a sketch. */
export function SheetHead({ title, model }: { readonly title: string; readonly model: SheetModel }) {
  const { t, clock } = model.context;
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.project}>{t('shell.overview.title')}</p>
        <h1 data-name="">{title}</h1>
      </div>
      <div className={styles.when}>
        <p>
          {t('shell.legend.atDate')} <DateText date={clock.asOf} /> · {t(`shell.basis.${clock.basis}`)}
        </p>
        <p className={styles.mark}>{t('print.mark')}</p>
      </div>
    </header>
  );
}
