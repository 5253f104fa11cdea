import { sourceWords } from './citations';
import styles from './sheet.module.css';
import type { SheetModel } from './sheet-model';

/** Every source once, under the number its figures carry. */
export function Citations({ model }: { readonly model: SheetModel }) {
  const { t } = model.context;
  if (model.citations.length === 0) return null;
  return (
    <section className={styles.citations}>
      <h2>{t('print.citations')}</h2>
      <ol>
        {model.citations.map(({ number, source }) => (
          <li key={number} data-citation={number} data-id={`source-${number}`}>
            [{number}] {sourceWords(model.context, source)}
          </li>
        ))}
      </ol>
    </section>
  );
}
