import type { CSSProperties, ReactNode } from 'react';
import type { Park } from '@/domain/park';
import { spaceBudget } from '@/domain/space-budget';
import { FactFigure, SourceMark } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { Figure } from '@/ui/figure/Figure';
import { formatQuantity } from '@/wording/format-quantity';
import { textIn } from '@/wording/text-in';
import styles from './desk.module.css';

/** Floor space towards the target: figures on different bases side by side, and the gap marked as ours. */
export function SpaceBudgetView({ park }: { readonly park: Park }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const budget = spaceBudget(park);
  if (!budget) return null;
  const { bars, target, gap } = budget;
  const zoneName = (id: string) => {
    const zone = park.zones.find((candidate) => candidate.id === id);
    return zone ? textIn(locale, zone.shortName) : id;
  };
  const scale = target.quantity.value;
  const gapParts = formatQuantity(locale, { ...gap, measure: 'industrialSpace', strive: false });
  return (
    <section className={styles.block} data-space-budget="">
      <h3 className={styles.subtitle}>{t('desk.space.title')}</h3>
      <ul className={styles.bars}>
        <Bar label={t('desk.space.target')} share={1} look="target">
          <FactFigure id={target.factId} size="inline" />
        </Bar>
        {bars.map(({ zoneId, factId, quantity }) => (
          <Bar
            key={zoneId}
            label={`${zoneName(zoneId)} · ${t(`figures.measure.${quantity.measure}`)}`}
            share={quantity.value / scale}
            look={quantity.measure}
          >
            <FactFigure id={factId} size="inline" />
          </Bar>
        ))}
        <Bar label={t('desk.space.gap')} share={gap.value / scale} look="gap">
          <Figure
            parts={gapParts}
            provenance={{ 'data-derived': `${gap.derivedId}#${gap.ordinal}` }}
            size="inline"
          />
          <Badge>{t('figures.derived')}</Badge>
          <SourceMark id={gap.derivedId} label={t('panels.derived.open', { id: gap.derivedId })} />
        </Bar>
      </ul>
      {budget.notStated.map((zoneId) => (
        <p key={zoneId} className={styles.note} data-not-stated={zoneId}>
          {zoneName(zoneId)} · {t('desk.space.notStated')}: {t('figures.notStated')}
        </p>
      ))}
      <p className={styles.note}>{t('desk.space.note')}</p>
      {gap.caveat ? (
        <p className={styles.note} data-derived={gap.derivedId}>
          {textIn(locale, gap.caveat)}
        </p>
      ) : null}
    </section>
  );
}

interface BarProps {
  readonly label: ReactNode;
  /** of the target's length */
  readonly share: number;
  readonly look: string;
  readonly children: ReactNode;
}

function Bar({ label, share, look, children }: BarProps) {
  const width = { '--share': `${Math.min(1, Math.max(0, share)) * 100}%` } as CSSProperties;
  return (
    <li className={styles.barRow} data-bar={look}>
      <span data-name="">{label}</span>
      <span className={styles.budgetTrack} aria-hidden>
        <span className={styles.budgetFill} style={width} />
      </span>
      <span className={styles.barFigure}>{children}</span>
    </li>
  );
}
