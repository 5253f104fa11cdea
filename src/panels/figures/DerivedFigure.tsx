import { useMemo } from 'react';
import { derivedValue } from '@/domain/derived';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import type { FigureSize } from '@/ui/figure/Figure';
import { textIn } from '@/wording/text-in';
import { useMessages } from '../use-messages';
import { DerivedNumbers } from './DerivedNumbers';
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

/** A value we computed: always with the word 推算 and its caveat, formula and inputs at hand (truth rule 1). */
export function DerivedFigure({ id, zoneId, size = 'small', showTitle = true }: DerivedFigureProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const derived = useMemo(() => derivedValue(park, id), [park, id]);
  // An input is not in the data that is open: that is our gap, not the plan's silence.
  if (!derived) return <span data-id={id}>{`${t('figures.missing')} ${id}`}</span>;
  const ofZone = derived.figures.filter((part) => part.zoneId !== null && part.zoneId === zoneId);
  return (
    <div className={styles.derived} data-derived={derived.id}>
      <div className={styles.derivedHead}>
        {showTitle && (
          <span className={styles.derivedTitle}>
            {textIn(locale, derived.title)}
            <SourceMark id={derived.id} label={t('panels.derived.open', { id: derived.id })} />
          </span>
        )}
        <Badge>{t('figures.derived')}</Badge>
      </div>
      <DerivedNumbers derived={derived} parts={ofZone.length > 0 ? ofZone : derived.figures} size={size} />
      {derived.caveat && <p className={styles.caveat}>{textIn(locale, derived.caveat)}</p>}
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
        </div>
      </details>
    </div>
  );
}

/** An input with its own figure; a statement without figures shows as its id alone. */
function DerivedInput({ id }: { readonly id: DerivedInputId }) {
  const stated = useAppStore((state) => (state.park.facts.get(id)?.quantities.length ?? 0) > 0);
  return stated ? <FactFigure id={id} size="inline" /> : <SourceMark id={id} plain />;
}

type DerivedInputId = NonNullable<ReturnType<typeof derivedValue>>['inputs'][number];
