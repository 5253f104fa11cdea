import { useMemo } from 'react';
import { type DerivedFigure as DerivedPart, derivedValue } from '@/domain/derived';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { Figure, type FigureSize } from '@/ui/figure/Figure';
import { formatQuantity } from '@/wording/format-quantity';
import { textIn } from '@/wording/text-in';
import { useMessages } from '../use-messages';
import { FactFigure } from './FactFigure';
import styles from './figures.module.css';
import { SourceMark } from './SourceMark';

export interface DerivedFigureProps {
  readonly id: string;
  /** keep only the parts that speak of this zone, when some do */
  readonly zoneId?: string;
  readonly size?: FigureSize;
  readonly showTitle?: boolean;
}

/** A value we computed: always with the word 推算, its formula, its inputs and its caveat (truth rule 1). */
export function DerivedFigure({ id, zoneId, size = 'small', showTitle = true }: DerivedFigureProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const derived = useMemo(() => derivedValue(park, id), [park, id]);
  // An input is not in the data that is open: that is our gap, not the plan's silence.
  if (!derived) return <span data-id={id}>{`${t('figures.missing')} ${id}`}</span>;
  const ofZone = derived.figures.filter((part) => part.zoneId !== null && part.zoneId === zoneId);
  const parts = ofZone.length > 0 ? ofZone : derived.figures;
  return (
    <div className={styles.derived} data-derived={derived.id}>
      <div className={styles.derivedHead}>
        {showTitle && <span className={styles.derivedTitle}>{textIn(locale, derived.title)}</span>}
        <Badge>{t('figures.derived')}</Badge>
      </div>
      <div className={styles.derivedFigures}>
        {parts.map((part) => (
          <span className={styles.derivedPart} key={`${part.label.zh}${part.unit}`}>
            <DerivedNumber id={derived.id} part={part} size={size} />
            {derived.figures.length > 1 && (
              <span className={styles.partLabel}>{textIn(locale, part.label)}</span>
            )}
          </span>
        ))}
      </div>
      <details className={styles.how}>
        <summary>{t('figures.howDerived')}</summary>
        <div className={styles.howBody}>
          <p>
            <span className={styles.howTerm}>{t('figures.formula')}</span>
            <span className={styles.formula}>{textIn(locale, derived.formula)}</span>
          </p>
          <div>
            <span className={styles.howTerm}>{t('figures.inputs')}</span>
            <span className={styles.inputs}>
              {derived.inputs.map((input) => (
                <DerivedInput key={input} id={input} />
              ))}
            </span>
          </div>
          {derived.caveat && (
            <p className={styles.caveat}>
              <span className={styles.howTerm}>{t('figures.caveat')}</span>
              {textIn(locale, derived.caveat)}
            </p>
          )}
        </div>
      </details>
    </div>
  );
}

function DerivedNumber(props: {
  readonly id: string;
  readonly part: DerivedPart;
  readonly size: FigureSize;
}) {
  const locale = useAppStore((state) => state.locale);
  const { part } = props;
  const parts = formatQuantity(locale, { ...part, strive: false }, { decimals: part.digits });
  return <Figure parts={parts} size={props.size} provenance={{ 'data-derived': props.id }} />;
}

/** An input with its own figure; a statement without figures shows as its id alone. */
function DerivedInput({ id }: { readonly id: DerivedInputId }) {
  const stated = useAppStore((state) => (state.park.facts.get(id)?.quantities.length ?? 0) > 0);
  return stated ? <FactFigure id={id} size="inline" /> : <SourceMark id={id} plain />;
}

type DerivedInputId = NonNullable<ReturnType<typeof derivedValue>>['inputs'][number];
