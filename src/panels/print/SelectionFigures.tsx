import { NotStated } from '@/panels/figures';
import { CitationMark } from './CitationMark';
import { SheetOrigins } from './SheetOrigins';
import styles from './sheet.module.css';
import type { SheetFigure } from './sheet-context';
import type { SheetModel } from './sheet-model';
import type { SheetSelection } from './sheet-selection';

interface SelectionFiguresProps {
  readonly selection: SheetSelection;
  readonly model: SheetModel;
}

/** What is selected, figure by figure, each with its source; what is not stated says so. */
export function SelectionFigures({ selection, model }: SelectionFiguresProps) {
  const { t } = model.context;
  return (
    <section className={styles.selection}>
      <h2 data-name="">{t('print.selection', { name: selection.title })}</h2>
      <ul>
        {selection.figures.map((figure) => (
          <FigureRow key={figure.key} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function FigureRow({ figure }: { readonly figure: SheetFigure }) {
  return (
    <li data-sentence={figure.label === '' || undefined}>
      {figure.label === '' ? null : (
        <span className={styles.label} data-name="">
          {figure.label}
        </span>
      )}
      <span className={styles.value} {...figure.provenance}>
        {figure.value === null ? <NotStated /> : figure.value}
        <CitationMark number={figure.citation} />
        {figure.value !== null && figure.natures ? <SheetOrigins natures={figure.natures} /> : null}
        {figure.note === undefined ? null : <small className={styles.remarkBeside}> {figure.note}</small>}
      </span>
    </li>
  );
}
