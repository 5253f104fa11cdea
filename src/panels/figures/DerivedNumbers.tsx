import type { DerivedFigure as DerivedPart, DerivedValue } from '@/domain/derived';
import { useAppStore } from '@/store/store';
import { Figure, type FigureSize } from '@/ui/figure/Figure';
import { formatQuantity } from '@/wording/format-quantity';
import { textIn } from '@/wording/text-in';
import styles from './figures.module.css';

/** The figures of a derived value beside one another, each named when there are several; never added up. */
export function DerivedNumbers(props: {
  readonly derived: DerivedValue;
  readonly parts: readonly DerivedPart[];
  readonly size: FigureSize;
}) {
  const locale = useAppStore((state) => state.locale);
  const { derived, parts, size } = props;
  return (
    <div className={styles.derivedFigures}>
      {parts.map((part) => (
        <span className={styles.derivedPart} key={`${part.label.zh}${part.unit}`}>
          <Figure
            parts={formatQuantity(
              locale,
              { ...part, strive: part.strive ?? false },
              { decimals: part.digits },
            )}
            size={size}
            provenance={{ 'data-derived': derived.id }}
          />
          {derived.figures.length > 1 && (
            <span className={styles.partLabel} data-derived={derived.id}>
              {textIn(locale, part.label)}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
